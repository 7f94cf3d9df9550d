import { describe, expect, test } from 'vitest';
import { SOURCES } from '../../case/knowledge/sources.ts';
import { readingGrade } from '../../case/test-support/reading-grade.ts';
import { markSchema } from '../decision.ts';
import { MUST_DISCUSS_CODES } from './must-discuss-codes.ts';
import { MUST_DISCUSS } from './must-discuss.ts';
import { numbersIn } from './options/test-support/texts.ts';

describe('what must be talked about', () => {
  test('has words for every code, and no others', () => {
    expect(Object.keys(MUST_DISCUSS).sort()).toEqual([...MUST_DISCUSS_CODES].sort());
  });

  test.each(MUST_DISCUSS_CODES)('%s is sourced and marked', (code) => {
    const { source, moreSources = [], mark } = MUST_DISCUSS[code];
    markSchema.parse(mark);
    for (const key of [source, ...moreSources]) expect(Object.keys(SOURCES)).toContain(key);
  });

  test.each(MUST_DISCUSS_CODES)('%s speaks plainly to the person, in both languages', (code) => {
    const { texts, clinician, mark } = MUST_DISCUSS[code];
    expect(readingGrade(texts.en)).toBeLessThanOrEqual(8);
    for (const both of [texts, clinician]) {
      expect(both.ko).toMatch(/[가-힣]/);
      expect(both.en).not.toMatch(/[가-힣]/);
    }
    expect(texts.ko).toMatch(/(니다|시오)\.$/);
    if (mark !== 'verified' && mark !== 'derived')
      for (const text of Object.values(texts)) expect(numbersIn(text)).toEqual([]);
  });

  test('nothing said to the person puts a figure on the person', () => {
    for (const { texts } of Object.values(MUST_DISCUSS))
      for (const text of Object.values(texts)) expect(text).not.toMatch(/%|in 100|100명 중|times as|배 /);
  });

  test.each([
    ['bloodPressurePlan', ['160', '120', '3.9']],
    ['combinedProcedures', ['3.5', '1.5', '3.7']],
    ['hairLoss', ['8.4', '2.8']],
    ['noFiguresForThisOperation', ['95', '61', '5.9', '3.8']],
    ['numbnessAndNerve', ['9.6', '0.69', '1.85', '7.6', '5.9']],
    ['distressConversation', ['2', '43']],
  ] as const)('the clinician reads the figures of %s in both languages', (code, figures) => {
    const { clinician } = MUST_DISCUSS[code];
    for (const text of Object.values(clinician)) for (const figure of figures) expect(text).toContain(figure);
  });

  test('the article’s claims about light and injections are answered as the evidence stands', () => {
    expect(MUST_DISCUSS.ledEvidence.texts.en).toMatch(/Proof .* is missing/);
    expect(MUST_DISCUSS.hairInjectionEvidence.texts.en).toMatch(/not been tested/);
  });
});
