import { describe, expect, test } from 'vitest';
import { cleaned, filled, largestPart } from './mask-parts.ts';

/** Rows of a mask as text: # is the person. */
const maskOf = (rows: readonly string[]): Uint8Array =>
  Uint8Array.from(rows.join(''), (sign) => (sign === '#' ? 1 : 0));
const rowsOf = (mask: Uint8Array, width: number): string[] =>
  Array.from({ length: mask.length / width }, (_, y) =>
    [...mask.subarray(y * width, (y + 1) * width)].map((v) => (v ? '#' : '.')).join(''),
  );
type Step = (mask: Uint8Array, width: number, height: number) => Uint8Array;
const after = (step: Step, rows: readonly string[]): string[] =>
  rowsOf(step(maskOf(rows), rows[0]!.length, rows.length), rows[0]!.length);

describe('V2 the person is one part of the picture', () => {
  test('V2 the largest part stays, and parts that meet across the ends of rows or at a corner are two', () => {
    const rows = ['##...#', '.....#', '#....#', '.#####', '#.....'];
    expect(after(largestPart, rows)).toEqual(['.....#', '.....#', '.....#', '.#####', '......']);
  });

  test('V2 of two equal parts the upper one stays; of nobody nothing', () => {
    expect(after(largestPart, ['##.', '...', '.##'])).toEqual(['##.', '...', '...']);
    expect(after(largestPart, ['...', '...'])).toEqual(['...', '...']);
  });

  test('V2 a hole belongs to the person, a bay open to the border does not', () => {
    expect(after(filled, ['.####', '.#..#', '.####', '.#..#', '.#..#'])).toEqual([
      '.####',
      '.####',
      '.####',
      '.#..#',
      '.#..#',
    ]);
  });

  test('V2 a single grain goes, a single gap closes, the border stays', () => {
    expect(after(cleaned, ['#....', '..#..', '.....', '.....'])).toEqual([
      '#....',
      '.....',
      '.....',
      '.....',
    ]);
    expect(after(cleaned, ['#####', '##.##', '#####', '.....'])).toEqual([
      '#####',
      '#####',
      '#####',
      '.....',
    ]);
  });
});
