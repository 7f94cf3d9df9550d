import fc from 'fast-check';
import { expect, test } from 'vitest';
import { areaUnderRoc, atFalseAlarms, rocPoints } from './roc.ts';

test('the area is the share of pairs in the right order, ties half', () => {
  const item = fc.tuple(fc.integer({ min: 0, max: 6 }), fc.boolean());
  fc.assert(
    fc.property(fc.array(item, { minLength: 2, maxLength: 30 }), (items) => {
      const yes = items.filter(([, p]) => p).map(([s]) => s);
      const no = items.filter(([, p]) => !p).map(([s]) => s);
      if (yes.length === 0 || no.length === 0) return;
      let wins = 0;
      for (const a of yes) for (const b of no) wins += a > b ? 1 : a === b ? 0.5 : 0;
      const points = rocPoints(
        items.map(([s]) => s),
        items.map(([, p]) => p),
      );
      expect(areaUnderRoc(points)).toBeCloseTo(wins / (yes.length * no.length), 10);
    }),
  );
});

test('the point chosen keeps its promise about false alarms', () => {
  const points = rocPoints([9, 8, 7, 6, 5, 4], [true, true, false, true, false, false]);
  expect(atFalseAlarms(points, 0)).toEqual({ threshold: 8, sensitivity: 2 / 3, falseAlarms: 0 });
  expect(atFalseAlarms(points, 0.34)).toEqual({ threshold: 6, sensitivity: 1, falseAlarms: 1 / 3 });
});
