import { describe, expect, test } from 'vitest';
import { turningLine } from './turning-line.ts';

const SIZE = { rows: 71, columns: 161, columnsPerRow: 3 };
const grid = (value: (row: number, column: number) => number): Float64Array =>
  Float64Array.from({ length: SIZE.rows * SIZE.columns }, (_, i) =>
    value(Math.floor(i / SIZE.columns), i % SIZE.columns),
  );
/** Where the drawn border lies in each row: a jowl hangs in the middle. */
const border = (row: number): number => 70 + 30 * Math.exp(-0.5 * ((row - 35) / 10) ** 2);
const follow = (values: Float64Array): number[] =>
  turningLine(SIZE, values, new Array<number>(SIZE.rows).fill(40), {
    from: 0,
    seed: 16,
    steepest: 1.6,
    evened: 1,
  });

describe('line on which the skin turns downwards', () => {
  test('V8 lies where the level is reached, between columns', () => {
    const line = follow(grid((row, c) => 40 + 0.5 * (c - border(row))));
    line.forEach((column, row) => expect(Math.abs(column - border(row))).toBeLessThan(0.6));
  });

  test('V8 a crease of the cheek is not taken for it', () => {
    const line = follow(
      grid((row, c) => 40 + 0.5 * (c - border(row)) + 60 * Math.exp(-0.5 * ((c - 20) / 3) ** 2)),
    );
    line.forEach((column, row) => expect(Math.abs(column - border(row))).toBeLessThan(0.6));
  });

  test('V8 ends where the skin no longer turns so far', () => {
    const line = follow(grid((row, c) => (row < 50 ? 40 + 0.5 * (c - border(row)) : 20)));
    expect(line.filter(Number.isFinite)).toHaveLength(50);
    expect(line[60]).toBeNaN();
  });

  test('V8 is no line where nothing reaches the level', () => {
    expect(follow(grid(() => 10)).every(Number.isNaN)).toBe(true);
  });
});
