import fc from 'fast-check';
import { expect, test } from 'vitest';
import { emptyMeasurement } from '../index.ts';
import { withOwnRepeats } from './own-repeats.ts';
import type { Measure, PhotoMeasurement } from '../photo-measurement.ts';

const PUBLISHED_SD = 0.5;

const record = (value: number | null): PhotoMeasurement => {
  const measure: Measure = {
    id: 'eye.mrd1',
    side: 'left',
    value,
    unit: 'mm',
    sd: value === null ? null : PUBLISHED_SD,
    sdBasis: 'pooled-between-session',
    quality: 'good',
  };
  return {
    ...emptyMeasurement({ file: 'a.jpg', view: 'front', posture: 'upright' }, []),
    ok: true,
    measures: [measure],
  };
};
const repeats = (values: (number | null)[], separateSessions: boolean): Measure[] =>
  withOwnRepeats(values.map(record), { separateSessions }).map((r) => r.measures[0]!);

test('M12 two photographs are not enough', () => {
  for (const m of repeats([4, 5], true))
    expect(m).toMatchObject({ sd: PUBLISHED_SD, sdBasis: 'pooled-between-session' });
});

test('M12 three separate sessions give the own error, unbiased for so few', () => {
  for (const m of repeats([4, 4.1, 4.2], true)) {
    expect(m.sdBasis).toBe('own-repeats');
    expect(m.sd).toBeCloseTo(0.1 / 0.8862, 6);
  }
});

test('M12 photographs of one session raise the published error, never lower it', () => {
  fc.assert(
    fc.property(
      fc.uniqueArray(fc.double({ min: 0, max: 9, noNaN: true }), { minLength: 3, maxLength: 8 }),
      (values) => {
        for (const m of repeats(values, false)) expect(m.sd).toBeGreaterThanOrEqual(PUBLISHED_SD);
      },
    ),
  );
});

test('M12 copies of one photograph are not repeats: no error of zero', () => {
  for (const m of repeats([4, 4, 4, 4], true))
    expect(m).toMatchObject({ sd: PUBLISHED_SD, sdBasis: 'pooled-between-session' });
});

test('M12 a blocked value stays without value and error', () => {
  expect(repeats([null, 4, 4.1, 4.3], true)[0]).toMatchObject({ value: null, sd: null });
});
