import { describe, expect, test } from 'vitest';
import { minimumDetectableChange95 } from '@plica/core/inference';
import { madeRecord } from '../compare/test-support/made-record.ts';
import type { PhotoMeasurement } from '../photo-measurement.ts';
import { coverageFactor, ownError } from './own-error.ts';
import { withOwnRepeats } from './own-repeats.ts';
import { repeatsSchema, type Repeats } from './repeats.ts';
import { summariseRepeats } from './summarise-repeats.ts';

const photographs = (shifts: readonly number[]): PhotoMeasurement[] =>
  shifts.map((s, i) => madeRecord({ file: `${i}.jpg`, shift: () => s }));
const of = (repeats: Repeats, id: string): Repeats['measures'][number] =>
  repeats.measures.find((m) => m.id === id && m.side === 'left')!;
const FOLD_SD = 0.177;

describe('M12 repeats of one person', () => {
  test('M12 the median, the error of measurement and the minimum detectable change', () => {
    const repeats = summariseRepeats(photographs([0, 1, 5]), { separateSessions: false });
    expect(repeatsSchema.parse(repeats)).toEqual(repeats);
    const fold = of(repeats, 'nasolabial.depth');
    expect(fold).toMatchObject({ photographs: 3, unit: 'log', sdBasis: 'own-repeats' });
    expect(fold.median).toBeCloseTo(0.2 + FOLD_SD, 10);
    expect(fold.sem).toBe(fold.spread);
  });

  test('M12 three steady photographs of one session keep the error between sessions', () => {
    const steady = photographs([0, 0.01, 0.02]);
    const same = of(summariseRepeats(steady, { separateSessions: false }), 'nasolabial.depth');
    expect(same).toMatchObject({ sem: FOLD_SD, sdBasis: 'pooled-between-session' });
    expect(same.mdc95).toBeCloseTo(minimumDetectableChange95(FOLD_SD), 10);
    expect(same.spread).toBeLessThan(0.01);
    const days = of(summariseRepeats(steady, { separateSessions: true }), 'nasolabial.depth');
    expect(days.sem).toBe(days.spread);
    expect(days.mdc95).toBeCloseTo(coverageFactor(2) * Math.SQRT2 * days.sem, 10);
  });

  test('M12 neither the size of the pictures nor their iris scales count as spread', () => {
    const sizes = [2, 3, 5].map((pxPerMm63, i) =>
      madeRecord({
        pxPerMm63,
        scale: { source: 'iris', sd: 0.01, eyeDistanceMm: 62 + i },
        shift: () => i / 100,
      }),
    );
    const droop = of(summariseRepeats(sizes, { separateSessions: true }), 'mouthCorner.droop');
    expect(droop.unit).toBe('mm');
    // A hundredth of the published error from one to the next, with c4 for three.
    expect(droop.spread).toBeCloseTo(0.00879 / 0.8862, 4);
    for (const record of withOwnRepeats(sizes, { separateSessions: true })) {
      const own = record.measures.find((m) => m.id === 'mouthCorner.droop' && m.side === 'left')!;
      // What is left is the error of the scale.
      const fromScale = (own.value! * record.scale!.sd) / record.scale!.mmPerPx;
      expect(own.sd).toBeGreaterThan(fromScale);
      expect(own.sd! / fromScale).toBeLessThan(1.01);
    }
  });

  test('M12 views and postures are kept apart', () => {
    const mixed = [
      madeRecord({ file: 'a.jpg' }),
      madeRecord({ file: 'b.jpg', posture: 'supine', shift: () => 1 }),
      madeRecord({ file: 'c.jpg', view: 'chinDown', shift: () => 2 }),
    ];
    for (const m of summariseRepeats(mixed, { separateSessions: true }).measures)
      expect(m).toMatchObject({ photographs: 1, spread: null, sdBasis: 'pooled-between-session' });
  });

  test('M12 blocked values are left out', () => {
    const blocked = photographs([0, 1]).concat(madeRecord({ file: 'c.jpg', blocked: () => true }));
    expect(of(summariseRepeats(blocked, { separateSessions: true }), 'eye.mrd1').photographs).toBe(2);
  });

  test('M12 more repeats narrow the factor towards 1.96, two give none', () => {
    expect(ownError([[1, 2]])).toBeNull();
    expect(ownError([[1, 1, 2]])).toBeNull();
    const factors = [2, 3, 5, 9, 30].map(coverageFactor);
    expect([...factors].sort((a, b) => b - a)).toEqual(factors);
    expect(factors.at(-1)).toBeCloseTo(1.96, 0);
    expect(coverageFactor(null)).toBe(1.96);
  });
});
