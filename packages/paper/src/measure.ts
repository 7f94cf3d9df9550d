import { breakLines, widestWord } from './break-lines.ts';
import type { Face, TextLook } from './look.ts';
import type { Pdf } from './pdf.ts';
import type { Cell, Piece } from './row.ts';

export interface Line {
  text: string;
  piece: Piece;
}

export const lineHeight = ({ size, leading }: TextLook): number => size * leading;

/** Widths and lines of texts in the fonts of the paper. */
export class Measurer {
  readonly #pdf: Pdf;
  /** Widths of words at size 1. */
  readonly #widths: Record<Face, Map<string, number>> = { regular: new Map(), semiBold: new Map() };

  constructor(pdf: Pdf) {
    this.#pdf = pdf;
  }

  /** Measures text in this look, points. Words are laid out with the space behind them, as they are drawn later. */
  of({ face, size }: TextLook): (text: string) => number {
    const known = this.#widths[face];
    return (text) => {
      let width = known.get(text);
      if (width === undefined) {
        const font = this.#pdf.font(face).fontSize(1);
        width = font.widthOfString(`${text} `) - (text === ' ' ? font.widthOfString(' ') : this.#space(face));
        known.set(text, width);
      }
      return width * size;
    };
  }

  #space(face: Face): number {
    return this.of({ face, size: 1, leading: 1, colour: '' })(' ');
  }

  widest({ text, look }: Piece): number {
    return widestWord(text, this.of(look));
  }

  lines({ pieces, width }: Pick<Cell, 'pieces' | 'width'>): Line[] {
    return pieces.flatMap((piece) =>
      breakLines(piece.text, width, this.of(piece.look)).map((text) => ({ text, piece })),
    );
  }

  /** A text on one line of this width, cut with an ellipsis where it is longer. */
  oneLine(text: string, look: TextLook, width: number): string {
    const measure = this.of(look);
    if (measure(text) <= width) return text;
    let kept = [...text];
    while (kept.length && measure(`${kept.join('')}…`) > width) kept = kept.slice(0, -1);
    return `${kept.join('')}…`;
  }
}
