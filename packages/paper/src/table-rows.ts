import type { Texts } from '@plica/face/case';
import type { Block } from '@plica/face/report';
import { CONTENT_WIDTH, LOOKS } from './look.ts';
import type { Struct } from './pdf.ts';
import type { Cell, Row } from './row.ts';
import type { Writer } from './writer.ts';

const GAP = 9;

/** A table with its caption; the headings stand again on every sheet it reaches. */
export function tableRows(
  { caption, head, rows }: Extract<Block, { kind: 'table' }>,
  parent: Struct,
  write: Writer,
): Row[] {
  const drawn = [head, ...rows].map((row, k) => row.map((texts, column) => cellOf(texts, k, column, write)));
  const widths = columnWidths(
    drawn.map((row) =>
      row.map(({ pieces }) => ({
        letters: Math.max(...pieces.map(({ text }) => text.length)),
        word: Math.max(...pieces.map((piece) => write.measurer.widest(piece))) + GAP,
      })),
    ),
    CONTENT_WIDTH,
  );
  const place = (row: readonly Cell[]): Cell[] => {
    let x = 0;
    return row.map((cell, k) => {
      const at = x;
      x += widths[k]!;
      return { ...cell, x: at, width: widths[k]! - (k === row.length - 1 ? 0 : GAP) };
    });
  };
  const table = write.open('Table', parent);
  const captionRow = write.row({
    cells: [
      {
        x: 0,
        width: CONTENT_WIDTH,
        pieces: write.stacked(caption, LOOKS.caption, LOOKS.cell),
        tag: 'Caption',
      },
    ],
    parent: table,
    space: 5,
    below: 1,
    keep: true,
  });
  const headStruct = write.open('TR', write.open('THead', table));
  const headRow = write.row({
    cells: place(drawn[0]!),
    parent: headStruct,
    above: 2,
    below: 3,
    keep: true,
  });
  const body = write.open('TBody', table);
  const again: Row = { ...headRow, parent: null };
  return [
    captionRow,
    headRow,
    ...drawn.slice(1).map((row, k) =>
      write.row({
        cells: place(row),
        parent: write.open('TR', body),
        above: 3.5,
        below: k === rows.length - 1 ? 11 : 3.5,
        rule: true,
        ...(k ? { head: again } : {}),
      }),
    ),
  ];
}

function cellOf(texts: Texts, row: number, column: number, write: Writer): Cell {
  const heading = row === 0;
  const look = heading ? LOOKS.head : column === 0 ? LOOKS.cellName : LOOKS.cell;
  return {
    x: 0,
    width: 0,
    pieces: write.stacked(texts, look, heading ? LOOKS.head : LOOKS.cellSoft),
    tag: heading || column === 0 ? 'TH' : 'TD',
    ...(heading ? { scope: 'Column' as const } : column === 0 ? { scope: 'Row' as const } : {}),
  };
}

/** Of a cell: how much stands in it, and the width of its widest word. */
interface Need {
  letters: number;
  word: number;
}

/**
 * Widths of columns: none narrower than its widest word where that leaves room for all, the rest by how much stands in
 * them; the square root keeps one long cell from starving the others.
 */
export function columnWidths(rows: readonly (readonly Need[])[], total: number): number[] {
  const count = rows[0]?.length ?? 0;
  const columns = Array.from({ length: count }, (_, k) =>
    rows.map((row) => row[k] ?? { letters: 0, word: 0 }),
  );
  const weights = columns.map((cells) => {
    const letters = cells.map((cell) => cell.letters);
    const mean = letters.reduce((sum, n) => sum + n, 0) / letters.length;
    return Math.sqrt(Math.max(4, mean, 0.5 * Math.max(...letters)));
  });
  const share = total / count;
  const least = columns.map((cells) => Math.min(Math.max(...cells.map(({ word }) => word)), 1.2 * share));
  const squeeze = Math.min(1, total / least.reduce((sum, w) => sum + w, 0));
  return fill(
    least.map((width) => width * squeeze),
    weights,
    total,
  );
}

/** Shares out a width by weights, none less than its least. */
function fill(least: readonly number[], weights: readonly number[], total: number): number[] {
  const fixed = new Set<number>();
  for (;;) {
    const free = weights.map((_, k) => k).filter((k) => !fixed.has(k));
    const room = total - [...fixed].reduce((sum, k) => sum + least[k]!, 0);
    const weight = free.reduce((sum, k) => sum + weights[k]!, 0);
    const tight = free.filter((k) => (room * weights[k]!) / weight < least[k]! - 1e-9);
    if (!tight.length || tight.length === free.length)
      return weights.map((w, k) => (fixed.has(k) || tight.length ? least[k]! : (room * w) / weight));
    for (const k of tight) fixed.add(k);
  }
}
