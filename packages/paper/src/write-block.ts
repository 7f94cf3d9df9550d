import type { Language, Texts } from '@plica/face/case';
import type { Block } from '@plica/face/report';
import { BOX_PADDING, type Flow, type Struct } from './flow.ts';
import { COLUMN_GAP, CONTENT_WIDTH, LOOKS, TONES, type TextLook } from './look.ts';
import type { Cell, Piece, Tag } from './row.ts';

const INDENT = 14;
const TERM_SHARE = 0.27;

/** Writes the blocks of a paper, in one language or in two side by side. */
export class BlockWriter {
  readonly #flow: Flow;
  readonly #languages: readonly Language[];

  constructor(flow: Flow, languages: readonly Language[]) {
    this.#flow = flow;
    this.#languages = languages;
  }

  /** A heading with the languages below each other. */
  heading(
    texts: Texts,
    look: TextLook,
    tag: Tag,
    parent: Struct,
    more: { above: number; next: number },
  ): void {
    this.#flow.space(more.above);
    this.#flow.row(
      {
        cells: [{ x: 0, width: CONTENT_WIDTH, pieces: this.#stacked(texts, look), tag }],
        above: 0,
        below: 4,
        together: true,
        keepWithNext: more.next,
      },
      parent,
    );
  }

  block(block: Block, parent: Struct): void {
    switch (block.kind) {
      case 'text':
        return this.#beside(block.text, LOOKS.text, 'P', parent, { below: 5 });
      case 'list':
        return this.#list(block, parent);
      case 'terms':
        return this.#terms(block, parent);
      case 'notice':
        return this.#notice(block, parent);
      case 'table':
        return this.#table(block, parent);
      case 'figure':
        return this.#figure(block, parent);
    }
  }

  /** One text, its languages beside each other. */
  #beside(
    texts: Texts,
    look: TextLook,
    tag: Tag,
    parent: Struct,
    {
      below,
      inset = 0,
      mark,
      colour,
      together = false,
    }: { below: number; inset?: number; mark?: string | undefined; colour?: string; together?: boolean },
  ): void {
    this.#flow.row(
      { cells: this.#columns(texts, look, tag, inset, mark, colour), above: 0, below, together },
      parent,
    );
  }

  #columns(texts: Texts, look: TextLook, tag: Tag, inset = 0, mark?: string, colour?: string): Cell[] {
    const count = this.#languages.length;
    const width = (CONTENT_WIDTH - (count - 1) * COLUMN_GAP) / count;
    return this.#languages.map((language, k) => ({
      x: k * (width + COLUMN_GAP) + inset,
      width: width - inset,
      pieces: [{ text: texts[language], look, language, colour }],
      tag,
      mark,
    }));
  }

  #stacked(texts: Texts, look: TextLook, soft: TextLook = look): Piece[] {
    return this.#languages.map((language, k) => ({ text: texts[language], look: k ? soft : look, language }));
  }

  #list({ ordered, items }: Extract<Block, { kind: 'list' }>, parent: Struct): void {
    const list = this.#open('L', parent);
    items.forEach((item, k) => {
      const entry = this.#open('LI', list);
      this.#beside(item, LOOKS.text, 'LBody', entry, {
        below: 2.5,
        inset: INDENT,
        mark: ordered ? `${k + 1}.` : '•',
        together: true,
      });
      entry.end();
    });
    list.end();
    this.#flow.space(3);
  }

  #terms({ items }: Extract<Block, { kind: 'terms' }>, parent: Struct): void {
    const [left, gap] = [CONTENT_WIDTH * TERM_SHARE, 12];
    for (const { term, text } of items) {
      const group = this.#open('P', parent);
      this.#flow.row(
        {
          cells: [
            { x: 0, width: left - gap, pieces: this.#stacked(term, LOOKS.name, LOOKS.text), tag: 'P' },
            { x: left, width: CONTENT_WIDTH - left, pieces: this.#stacked(text, LOOKS.text), tag: 'P' },
          ],
          above: 3.5,
          below: 3.5,
          together: true,
          rule: true,
        },
        group,
      );
      group.end();
    }
    this.#flow.space(4);
  }

  #notice({ tone, title, text }: Extract<Block, { kind: 'notice' }>, parent: Struct): void {
    const { ground, bar, ink } = TONES[tone];
    const count = this.#languages.length;
    const inner = CONTENT_WIDTH - 2 * BOX_PADDING - 4;
    const width = (inner - (count - 1) * COLUMN_GAP) / count;
    this.#flow.space(2);
    this.#flow.row(
      {
        cells: this.#languages.map((language, k) => ({
          x: BOX_PADDING + 4 + k * (width + COLUMN_GAP),
          width,
          pieces: [
            ...(title ? [{ text: title[language], look: LOOKS.name, language, colour: ink }] : []),
            { text: text[language], look: LOOKS.text, language, colour: ink },
          ],
          tag: 'Note' as const,
        })),
        above: 6,
        below: 6,
        together: true,
        box: { ground, bar },
      },
      parent,
    );
    this.#flow.space(6);
  }

  #table({ caption, head, rows }: Extract<Block, { kind: 'table' }>, parent: Struct): void {
    const widths = columnWidths(
      [head, ...rows].map((row) =>
        row.map((cell) => Math.max(...this.#languages.map((l) => cell[l].length))),
      ),
    );
    const table = this.#open('Table', parent);
    const cellsOf = (row: readonly Texts[], heading: boolean): Cell[] => {
      let x = 0;
      return row.map((cell, k) => {
        const at = x;
        x += widths[k]!;
        const look = heading ? LOOKS.head : k === 0 ? LOOKS.cellName : LOOKS.cell;
        return {
          x: at,
          width: widths[k]! - 8,
          pieces: this.#stacked(cell, look, heading ? LOOKS.head : LOOKS.cellSoft),
          tag: heading || k === 0 ? ('TH' as const) : ('TD' as const),
          scope: heading ? ('Column' as const) : k === 0 ? ('Row' as const) : undefined,
        };
      });
    };
    const headRow = { cells: cellsOf(head, true), above: 2, below: 3, together: true };
    const bodyRow = (row: readonly Texts[]) => ({
      cells: cellsOf(row, false),
      above: 3.5,
      below: 3.5,
      together: true,
      rule: true,
    });
    const first = rows[0] ? this.#flow.height(bodyRow(rows[0])) : 0;
    this.#flow.space(2);
    this.#flow.row(
      {
        cells: [
          { x: 0, width: CONTENT_WIDTH, pieces: this.#stacked(caption, LOOKS.caption), tag: 'Caption' },
        ],
        above: 0,
        below: 2,
        together: true,
        keepWithNext: this.#flow.height(headRow) + Math.min(first, 200),
      },
      table,
    );
    const line = (cells: Parameters<Flow['row']>[0]): void => {
      const tr = this.#open('TR', table);
      this.#flow.row(cells, tr);
      tr.end();
    };
    line(headRow);
    for (const row of rows) {
      const drawn = bodyRow(row);
      if (this.#flow.left < this.#flow.height(drawn)) {
        this.#flow.newSheet();
        line(headRow);
      }
      line(drawn);
    }
    table.end();
    this.#flow.space(8);
  }

  #figure({ picture, alt, caption }: Extract<Block, { kind: 'figure' }>, parent: Struct): void {
    const [language] = this.#languages;
    this.#flow.picture(
      Uint8Array.from(atob(picture.jpegBase64), (c) => c.charCodeAt(0)).buffer,
      { width: picture.widthPx, height: picture.heightPx },
      alt[language!],
      parent,
    );
    this.#beside(caption, LOOKS.cell, 'Caption', parent, { below: 8, together: true });
  }

  #open(tag: Tag, parent: Struct): Struct {
    const struct = this.#flow.pdf.struct(tag);
    parent.add(struct);
    return struct;
  }
}

/** Widths of columns by how much stands in them: the square root keeps one long cell from starving the others. */
export function columnWidths(lengths: readonly (readonly number[])[]): number[] {
  const columns = lengths[0]?.length ?? 0;
  const weights = Array.from({ length: columns }, (_, k) => {
    const own = lengths.map((row) => row[k] ?? 0);
    const mean = own.reduce((sum, n) => sum + n, 0) / own.length;
    return Math.sqrt(Math.max(6, mean, 0.5 * Math.max(...own)));
  });
  const total = weights.reduce((sum, w) => sum + w, 0);
  return weights.map((w) => (CONTENT_WIDTH * w) / total);
}
