import type { Language } from '@plica/face/case';
import type { Struct } from './pdf.ts';
import type { TextLook } from './look.ts';

/** Kinds of tagged content (PDF 1.7, 14.8.4). */
export type Tag =
  | 'H1' | 'H2' | 'H3' | 'H4' | 'P' | 'Caption' | 'Lbl' | 'LBody' | 'TH' | 'TD' | 'Link'; // prettier-ignore

/** A text in a place of a row. */
export interface Piece {
  text: string;
  look: TextLook;
  language: Language;
}

/** A cell: texts below each other in a column, or a picture with its words below. */
export interface Cell {
  /** From the left edge of the content, points. */
  x: number;
  width: number;
  pieces: readonly Piece[];
  tag: Tag;
  /** In place of the row's. */
  parent?: Struct;
  scope?: 'Row' | 'Column';
  picture?: { bytes: ArrayBuffer; width: number; height: number; alt: string; language: Language };
  /** A line of the contents: drawn last, with the number of the sheet where this anchor stands. */
  leadsTo?: string;
}

/** One stripe of a sheet, never split where a sheet can hold it. */
export interface Row {
  cells: readonly Cell[];
  /** What its cells belong to; null for what repeats and is no content. */
  parent: Struct | null;
  /** Before it; not at the top of a sheet. Points. */
  space?: number;
  /** Inside its box or below its rule. Points. */
  above?: number;
  below?: number;
  /** Behind it, outside its box. Points. */
  after?: number;
  /** Stays on the sheet where the next row begins. */
  keep?: boolean;
  box?: { ground: string; bar: string };
  /** A line above it. */
  rule?: boolean;
  /** Repeated above it where it begins a sheet. */
  head?: Row;
  anchor?: string;
  /** Begins a sheet unless this much of one is free, points. */
  room?: number;
}
