import { describe, expect, test } from 'vitest';
import { seededRandom } from '../../inference/seeded-random.ts';
import { creepGrowth, relaxationLoss, type RelaxationBand } from './loss-range.ts';
import { creep, relaxation, stressAfter, type RelaxationTerm } from './quasi-linear.ts';

const SERIES: RelaxationTerm[] = [
  { share: 0.2, time: 0.5 },
  { share: 0.15, time: 10 },
  { share: 0.1, time: 400 },
];

describe('F20 what time takes', () => {
  test('a stretch held: from 1 to what is left for ever', () => {
    expect(relaxation(SERIES, 0)).toBe(1);
    expect(relaxation(SERIES, 10)).toBeCloseTo(1 - 0.2 - 0.15 * (1 - Math.exp(-1)) - 0.1 * (1 - Math.exp(-0.025)), 8);
    expect(relaxation(SERIES, Infinity)).toBeCloseTo(0.55, 12);
  }); // prettier-ignore

  test('one term under a constant load creeps as the standard solid does', () => {
    const one = [{ share: 0.4, time: 7 }];
    for (const t of [0, 1, 5, 40]) expect(creep(one, t)).toBeCloseTo(1 / 0.6 - (0.4 / 0.6) * Math.exp((-0.6 * t) / 7), 10);
  }); // prettier-ignore

  test('creep is the inverse of relaxation: held back by it, the load stays 1', () => {
    for (const t of [0.3, 3, 30, 600]) {
      const history = Array.from({ length: 4001 }, (_, i) => {
        const time = (t * i ** 2) / 4000 ** 2;
        return { time, stress: creep(SERIES, time) };
      });
      expect(stressAfter(SERIES, history, t)).toBeCloseTo(1, 5);
    }
  });

  test('a history in parts: a slow pull ends with less stress than a quick one, and both with the same in the end', () => {
    const quick = [{ time: 0, stress: 0 }, { time: 1e-6, stress: 10 }]; // prettier-ignore
    const slow = [{ time: 0, stress: 0 }, { time: 5, stress: 10 }]; // prettier-ignore
    expect(stressAfter(SERIES, quick, 5)).toBeCloseTo(10 * relaxation(SERIES, 5), 4);
    expect(stressAfter(SERIES, slow, 5)).toBeLessThan(10);
    expect(stressAfter(SERIES, slow, 5)).toBeGreaterThan(stressAfter(SERIES, quick, 5));
    expect(stressAfter(SERIES, slow, 1e6)).toBeCloseTo(5.5, 6);
    expect(stressAfter(SERIES, slow, 2.5)).toBeCloseTo(stressAfter(SERIES, [slow[0]!, { time: 2.5, stress: 5 }], 2.5), 10); // prettier-ignore
  });

  test('bands give the bounds of every series within them', () => {
    const bands: RelaxationBand[] = [
      { share: [0.1, 0.25], time: [0.2, 2] },
      { share: [0.05, 0.2], time: [10, 100] },
    ];
    const random = seededRandom(8);
    const within = ([low, high]: readonly [number, number]): number => low + (high - low) * random();
    for (const t of [0.5, 5, 50, 500]) {
      const [loss, growth] = [relaxationLoss(bands, t), creepGrowth(bands, t)];
      expect(loss[0]).toBeLessThan(loss[1]);
      for (let n = 0; n < 200; n++) {
        const series = bands.map(({ share, time }) => ({ share: within(share), time: within(time) }));
        const [lost, grown] = [1 - relaxation(series, t), creep(series, t) - 1];
        expect(lost).toBeGreaterThanOrEqual(loss[0] - 1e-12);
        expect(lost).toBeLessThanOrEqual(loss[1] + 1e-12);
        expect(grown).toBeGreaterThanOrEqual(growth[0] - 1e-12);
        expect(grown).toBeLessThanOrEqual(growth[1] + 1e-12);
      }
    }
  });

  test.each([
    ['a series that leaves nothing', [{ share: [0.5, 1], time: [1, 2] }]],
    ['a band from more to less', [{ share: [0.5, 0.4], time: [1, 2] }]],
    ['no time', [{ share: [0.1, 0.4], time: [0, 2] }]],
  ] as [string, RelaxationBand[]][])('%s is refused', (_, bands) => {
    expect(() => relaxationLoss(bands, 1)).toThrow(RangeError);
  });
});
