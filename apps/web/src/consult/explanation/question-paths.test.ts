import { caseSchema } from '@plica/face/case';
import { expect, it } from 'vitest';
import { withValue, type Draft } from '../draft.ts';
import { EXAMINED, questionPath } from './question-paths.ts';

/** Values of every kind of answer; a place that takes none of them is no place of the examination. */
const TRIED = ['some', 'usual', 'clearly', 'mobile', 'mild', 'none', 'II', 1, 2];
/** What a reading of a device needs beside the value. */
const BESIDE: Draft = {
  examination: {
    skinThicknessMm: { value: 1, method: 'other', site: 'cheek' },
    cutometer: { probeMm: 2, pressureMbar: 450, site: 'cheek' },
  },
};

it('every finding of the examination has its question there', () => {
  expect(EXAMINED.length).toBeGreaterThan(15);
  for (const finding of EXAMINED) {
    const taken = TRIED.some(
      (value) =>
        caseSchema.safeParse({
          schema: 'plica.case/1',
          asOf: '2026-11-22',
          person: { birthDate: '1981-05-14' },
          ...withValue(BESIDE, questionPath(finding), value),
        }).success,
    );
    expect(taken, questionPath(finding)).toBe(true);
  }
});
