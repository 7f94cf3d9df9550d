import { create, type Font } from 'fontkit';

/**
 * Rules of the font that a paper does without. Contextual alternates turn an x between numbers into a times sign and take
 * six sevenths of all time; composition is done by the text itself (`printable`). Widths stay the same, kerning too.
 */
const WITHOUT = { calt: false, ccmp: false, clig: false } as const;

/** A font of the paper. */
export function openFont(bytes: Uint8Array): Font {
  const font = create(bytes);
  const layout = font.layout.bind(font);
  font.layout = (text) => layout(text, WITHOUT);
  return font;
}
