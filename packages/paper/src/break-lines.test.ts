import { expect, it } from 'vitest';
import fc from 'fast-check';
import { breakLines } from './break-lines.ts';

const measure = (text: string): number => [...text].length;

it('keeps Korean words whole', () => {
  expect(breakLines('볼이 처지는 이유를 설명합니다', 7, measure)).toEqual([
    '볼이 처지는',
    '이유를',
    '설명합니다',
  ]);
});

it('cuts only a word that no line can hold', () => {
  expect(breakLines('an incomprehensibility', 8, measure)).toEqual(['an', 'incompre', 'hensibil', 'ity']);
});

it('loses no letter and never exceeds the width', () => {
  fc.assert(
    fc.property(fc.string(), fc.integer({ min: 1, max: 30 }), (text, width) => {
      const lines = breakLines(text, width, measure);
      expect(lines.join('').replace(/\s/g, '')).toBe(text.replace(/\s/g, ''));
      for (const line of lines) expect(measure(line)).toBeLessThanOrEqual(width);
    }),
  );
});
