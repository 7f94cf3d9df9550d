import { describe, expect, test } from 'vitest';
import { examinationSchema } from '../../case/schema/examination.ts';
import { madeRecord } from '../compare/test-support/made-record.ts';
import type { PhotoMeasurement } from '../photo-measurement.ts';
import { gravityTest } from './gravity-test.ts';
import { gravityTestSchema } from './gravity-schema.ts';
import { GRAVITY_LIMITS, GRAVITY_REGIONS, TEN_YEAR_CHANGE } from './knowledge/gravity-limits.ts';

/** Three sessions, so that the person's own small error speaks. */
const sessions = (posture: 'upright' | 'supine', shift: number, spread: number): PhotoMeasurement[] =>
  [-1, 0, 1].map((k) => madeRecord({ posture, file: `${posture}${k}.jpg`, shift: () => shift + k * spread }));
const own = { separateSessions: true };

describe('CM8 the gravity test', () => {
  test('CM8 each region tells its shift with its error', () => {
    const t = gravityTest(
      [madeRecord()],
      [madeRecord({ posture: 'supine', shift: (id) => (/jaw/.test(id) ? -4 : 0) })],
    );
    expect(gravityTestSchema.parse(t)).toEqual(t);
    expect(t.regions.map((r) => [r.region, r.verdict])).toEqual([
      ['underEye', 'noShift'],
      ['cheek', 'noShift'],
      ['mouth', 'noShift'],
      ['jaw', 'younger'],
    ]);
    for (const { shifts } of t.regions) for (const s of shifts) expect(s.mdc95).toBeGreaterThan(0);
  });

  test.each([
    ['clearly', -1, 0.01],
    ['little', -0.3, 0.01],
    ['no', 0, 0.01],
    ['unknown', -0.3, 1],
    ['unknown', 0, 1],
  ] as const)('CM8 the finding for the case: %s', (value, shift, spread) => {
    const { finding } = gravityTest(sessions('upright', 0, spread), sessions('supine', shift, spread), own);
    expect(finding.value).toBe(value);
    expect(finding.low).toBeLessThan(finding.high!);
    expect(examinationSchema.parse({ supineShift: finding.value })).toEqual({ supineShift: value });
    expect(finding.message).toMatch(/95 %/);
  });

  test('CM8 one photograph of each posture rarely tells: the error between sessions stays', () => {
    const { finding } = gravityTest([madeRecord()], [madeRecord({ posture: 'supine', shift: () => -0.5 })]);
    expect(finding).toMatchObject({ value: 'unknown' });
  });

  test('CM8 older lying down is never called younger', () => {
    const { finding, regions } = gravityTest(sessions('upright', 0, 0.01), sessions('supine', 1, 0.01), own);
    expect(finding.value).toBe('no');
    expect(finding.years).toBeLessThan(0);
    expect(finding.message).toMatch(/ −\d+ years.*−\d+ to −?\d+/);
    const { message } = gravityTest(sessions('upright', 0, 0.01), sessions('supine', 1, 0.01), {
      ...own,
      language: 'ko',
    }).finding;
    expect(message).toMatch(/−\d+년.*−\d+~−?\d+/);
    for (const { verdict } of regions) expect(verdict).toBe('older');
  });

  test('CM8 needs both postures and says so, in both languages', () => {
    for (const language of ['en', 'ko'] as const) {
      const t = gravityTest([madeRecord()], [madeRecord()], { language });
      expect(t.finding).toMatchObject({ value: 'unknown', years: null, basedOn: [] });
      expect(t.comparison.reasons.map((r) => r.code)).toContain('visit.posture');
    }
  });

  test('CM8 every constant has a band around it', () => {
    for (const { value, band } of [...Object.values(TEN_YEAR_CHANGE), ...Object.values(GRAVITY_LIMITS)]) {
      expect(band![0]).toBeLessThanOrEqual(value);
      expect(band![1]).toBeGreaterThanOrEqual(value);
    }
    const ids: string[] = Object.values(GRAVITY_REGIONS).flat();
    for (const id of Object.keys(TEN_YEAR_CHANGE)) expect(ids).toContain(id);
  });
});
