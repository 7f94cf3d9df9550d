import type { Language, Texts } from '@plica/face/case';
import { keepTogether } from '@plica/face/report';
import { COLUMN_GAP, CONTENT_WIDTH, beside, type TextLook } from './look.ts';
import type { Measurer } from './measure.ts';
import { structsOf, under, type CellStructs, type Pdf, type Struct } from './pdf.ts';
import { printable } from './printable.ts';
import type { Cell, Piece, Row, Tag } from './row.ts';

/** What every block is written with: the fonts' measures, the structure, the languages of the paper. */
export class Writer {
  readonly languages: readonly Language[];
  readonly measurer: Measurer;
  readonly #pdf: Pdf;
  readonly #hasGlyph: (letter: string) => boolean;
  /** Letters that the font of the paper does not have. */
  readonly missing = new Set<string>();
  readonly structs = new Map<Cell, CellStructs>();

  constructor(
    pdf: Pdf,
    measurer: Measurer,
    languages: readonly Language[],
    hasGlyph: (letter: string) => boolean,
  ) {
    this.#pdf = pdf;
    this.measurer = measurer;
    this.languages = languages;
    this.#hasGlyph = hasGlyph;
  }

  open(tag: string, parent: Struct, options: object = {}): Struct {
    return under(this.#pdf, parent, tag, options);
  }

  /** Every row is made here, in the order of the document: its cells take their place in the structure. */
  row(row: Row): Row {
    for (const cell of row.cells)
      if (row.parent) this.structs.set(cell, structsOf(this.#pdf, cell, cell.parent ?? row.parent));
    return row;
  }

  /** A text as it is set: letters the font lacks become an empty box and are noted. */
  set(text: string): string {
    return printable(keepTogether(text), this.#hasGlyph, (letter) => this.missing.add(letter));
  }

  piece(texts: Texts, language: Language, look: TextLook): Piece {
    return { text: this.set(texts[language]), look, language };
  }

  /** The languages below each other; what is the same in both stands once. */
  stacked(texts: Texts, look: TextLook, second: TextLook = look): Piece[] {
    if (texts.en === texts.ko) return [this.piece(texts, this.languages[0]!, look)];
    return this.languages.map((language, k) => this.piece(texts, language, k ? second : look));
  }

  /** The languages beside each other: a cell for each, between `inset` and the right edge. */
  columns(make: (language: Language) => Piece[], tag: Tag, inset = 0, right = 0): Cell[] {
    const count = this.languages.length;
    const width = (CONTENT_WIDTH - right - (count - 1) * COLUMN_GAP) / count;
    return this.languages.map((language, k) => ({
      x: k * (width + COLUMN_GAP) + inset,
      width: width - inset,
      pieces: make(language),
      tag,
    }));
  }

  /** A text with its languages beside each other. */
  text(texts: Texts, look: TextLook, parent: Struct, more: Partial<Row> = {}): Row {
    return this.row({
      cells: this.columns((language) => [this.piece(texts, language, look)], 'P'),
      parent,
      ...more,
    });
  }

  /** A heading stays with what follows it. */
  heading(texts: Texts, look: TextLook, tag: Tag, parent: Struct, more: Partial<Row> = {}): Row {
    return this.row({
      cells: [{ x: 0, width: CONTENT_WIDTH, pieces: this.stacked(texts, look, beside(look)), tag }],
      parent,
      below: 5,
      keep: true,
      ...more,
    });
  }
}
