/** Measures of the sheet in points (72 to the inch). A4. */
export const SHEET = { width: 595.28, height: 841.89, left: 51, right: 51, top: 62, bottom: 62 };
export const CONTENT_WIDTH = SHEET.width - SHEET.left - SHEET.right;
export const CONTENT_HEIGHT = SHEET.height - SHEET.top - SHEET.bottom;
export const COLUMN_GAP = 18;

export type Face = 'regular' | 'semiBold';

export interface TextLook {
  face: Face;
  size: number;
  /** Distance of base lines as a multiple of the size. */
  leading: number;
  colour: string;
}

export const INK = '#23272b';
export const SOFT = '#5a6168';
export const RULE = '#d9d5cf';
export const ACCENT = '#2f5d62';

const look = (face: Face, size: number, leading: number, colour = INK): TextLook => ({
  face,
  size,
  leading,
  colour,
});

export const LOOKS = {
  title: look('semiBold', 21, 1.25),
  part: look('semiBold', 17, 1.3, ACCENT),
  section: look('semiBold', 13.5, 1.3, ACCENT),
  sub: look('semiBold', 11, 1.35),
  text: look('regular', 10, 1.48),
  name: look('semiBold', 10, 1.48),
  cell: look('regular', 9, 1.4),
  cellName: look('semiBold', 9, 1.4),
  cellSoft: look('regular', 9, 1.4, SOFT),
  head: look('semiBold', 8.5, 1.35, SOFT),
  caption: look('semiBold', 9.6, 1.4),
  small: look('regular', 7.6, 1.35, SOFT),
} as const satisfies Record<string, TextLook>;

/** The second language of a heading stands back. */
export const beside = (first: TextLook): TextLook => ({
  ...first,
  face: 'regular',
  size: first.size * 0.8,
  colour: SOFT,
});

/** Ground, bar and ink of notices; the inks reach the contrast of WCAG AA on their grounds, as on the page. */
export const TONES = {
  urgent: { ground: '#fdf0ee', bar: '#b3261e', ink: '#7d1416' },
  caution: { ground: '#fbf5e6', bar: '#b8882b', ink: '#5e4206' },
  info: { ground: '#eff5f4', bar: '#6f9a9d', ink: '#2b4a4e' },
} as const;
