import type { Profiles } from './near-jaw.ts';

/** Columns over which a row is smoothed, and the scale on which places along a row are compared. */
const SMOOTH = 4;
const UNIT = 20;

/**
 * What speaks for a place being the border of the jaw, one number per cell and feature: how dark it is, the colour step,
 * how it compares with the same row nearer and farther, how far from the darkest place and the strongest step of the row.
 */
export function jawFeatures({ rows, columns, dark, change, step, unlike }: Profiles): Float32Array[] {
  const centre = (columns - 1) / 2;
  const clampColumn = (c: number): number => Math.min(columns - 1, Math.max(0, c));
  const soft = new Float32Array(rows * columns);
  for (let row = 0; row < rows; row++)
    for (let c = 0; c < columns; c++) {
      let sum = 0;
      for (let d = -SMOOTH; d <= SMOOTH; d++) sum += dark[row * columns + clampColumn(c + d)]!;
      soft[row * columns + c] = sum / (2 * SMOOTH + 1) / 12;
    }
  const at = (row: number, c: number): number => soft[row * columns + clampColumn(c)]!;
  const darkest = peaks(soft, rows, columns);
  const sharpest = peaks(change, rows, columns);
  const near = (distance: number): number => -Math.min(4, (distance / UNIT) ** 2);
  const kinds: ((row: number, c: number, i: number) => number)[] = [
    (_, __, i) => soft[i]!,
    (_, __, i) => Math.min(2, change[i]! / 12),
    (_, __, i) => Math.max(-1.5, Math.min(1.5, step[i]! / 12)),
    (row, c) => 2 * at(row, c) - at(row, c - 10) - at(row, c + 10),
    (row, c) => 2 * at(row, c) - at(row, c - 24) - at(row, c + 24),
    (row, c) => at(row, c + 12) - at(row, c - 12),
    (row, c) => at(row, c + 28) - at(row, c - 28),
    (_, __, i) => Math.min(4, unlike[i]!),
    (row, c) => (c - darkest[row]!) / UNIT,
    (row, c) => near(c - darkest[row]!),
    (row, c) => (c - sharpest[row]!) / UNIT,
    (row, c) => near(c - sharpest[row]!),
    (_, c) => (c - centre) / UNIT,
    (_, c) => -(((c - centre) / UNIT) ** 2),
    (row, c) => ((c - centre) / UNIT) * (row / (rows - 1) - 0.5),
    (row, _, i) => soft[i]! * (row / (rows - 1) - 0.5),
    (row, _, i) => (change[i]! / 12) * (row / (rows - 1) - 0.5),
  ];
  return kinds.map((kind) => {
    const values = new Float32Array(rows * columns);
    for (let row = 0; row < rows; row++)
      for (let c = 0; c < columns; c++) values[row * columns + c] = kind(row, c, row * columns + c);
    return values;
  });
}

const peaks = (values: Float32Array, rows: number, columns: number): number[] =>
  Array.from({ length: rows }, (_, row) => {
    let best = 0;
    for (let c = 1; c < columns; c++)
      if (values[row * columns + c]! > values[row * columns + best]!) best = c;
    return best;
  });
