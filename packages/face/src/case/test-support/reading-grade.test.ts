import { expect, test } from 'vitest';
import { readingGrade } from './reading-grade.ts';

test('the formula, by hand: 10 words, 2 sentences, 11 syllables', () => {
  expect(readingGrade('The cut is very small. It is in the hair.')).toBeCloseTo(
    0.39 * 5 + 11.8 * 1.1 - 15.59,
    10,
  );
});

test('a number is one word, read sign by sign, and its point ends no sentence', () => {
  // "up to 5.9 percent": 4 words, 1 + 1 + 3 + 2 syllables, 1 sentence.
  expect(readingGrade('Up to 5.9 %.')).toBeCloseTo(0.39 * 4 + (11.8 * 7) / 4 - 15.59, 10);
});

test('long words and long sentences read harder', () => {
  const plain = 'Blood can collect under the skin. Then the doctor must let it out.';
  const hard =
    'Postoperative haematoma formation may necessitate immediate surgical evacuation under anaesthesia.';
  expect(readingGrade(plain)).toBeLessThan(8);
  expect(readingGrade(hard)).toBeGreaterThan(14);
});

test('an empty text has grade 0', () => {
  expect(readingGrade('…')).toBe(0);
});
