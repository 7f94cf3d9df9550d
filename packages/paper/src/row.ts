import type { Language } from '@plica/face/case';
import type { TextLook } from './look.ts';

/** Kinds of tagged content (PDF 1.7, 14.8.4). */
export type Tag =
  | 'H1' | 'H2' | 'H3' | 'P' | 'Caption' | 'L' | 'LI' | 'Lbl' | 'LBody' | 'Table' | 'TR' | 'TH' | 'TD' | 'Note' | 'Sect' | 'Figure'; // prettier-ignore

/** A text in a place of a row. */
export interface Piece {
  text: string;
  look: TextLook;
  language: Language;
  colour?: string | undefined;
}

/** A cell: texts below each other in a column. */
export interface Cell {
  /** From the left edge of the content, points. */
  x: number;
  width: number;
  pieces: readonly Piece[];
  tag: Tag;
  /** A mark before the first line, such as a bullet; it stands in the space to the left of x. */
  mark?: string | undefined;
  scope?: 'Row' | 'Column' | undefined;
}

export interface Row {
  cells: readonly Cell[];
  /** Space above and below the texts, points. */
  above: number;
  below: number;
  /** Never split over two sheets where one can hold it. */
  together: boolean;
  /** Room that must be left below it on its sheet: a heading is not the last thing on a sheet. */
  keepWithNext?: number;
  box?: { ground: string; bar: string } | undefined;
  /** A line above the row. */
  rule?: boolean;
}
