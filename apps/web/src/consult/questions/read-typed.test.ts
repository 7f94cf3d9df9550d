import { expect, it } from 'vitest';
import { answerKind } from './answer-kind.ts';
import { readTyped } from './read-typed.ts';

const bmi = answerKind('person.bmi');
const weight = answerKind('person.weightChangeKgLastYear');

it.each([
  ['24', 24],
  [' 24.5 ', 24.5],
  ['24,5', 24.5],
  ['２４', 24],
  ['24.', 24],
  ['', undefined],
])('reads %j as %j', (typed, value) => {
  expect(readTyped(bmi, typed)).toEqual({ ok: true, value });
});

it.each(['9', '81', 'about 24', '1e1', '2 4', '--24', 'Infinity'])('does not read %j', (typed) => {
  expect(readTyped(bmi, typed)).toEqual({ ok: false });
});

it('reads a minus however it is typed', () => {
  for (const typed of ['-3', '−3', '–3']) expect(readTyped(weight, typed)).toEqual({ ok: true, value: -3 });
});

it('reads as much of a date as is known', () => {
  const kind = answerKind('person.lastBirthOn');
  for (const typed of ['2024', '2024-03', '2024-03-09'])
    expect(readTyped(kind, typed)).toEqual({ ok: true, value: typed });
  for (const typed of ['24', '2024-13', '2024.3', 'spring'])
    expect(readTyped(kind, typed)).toEqual({ ok: false });
});
