import fc from 'fast-check';
import { expect, test } from 'vitest';
import { signTest, wilsonInterval } from './sign-test.ts';

test('the exact probabilities of small counts', () => {
  expect(signTest(0, 5)).toBeCloseTo(2 / 32, 12);
  expect(signTest(9, 10)).toBeCloseTo(22 / 1024, 12);
  expect(signTest(5, 10)).toBe(1);
  // scipy.stats.binomtest(80, 110).pvalue
  expect(signTest(80, 110)).toBeCloseTo(2.0183787682242732e-6, 14);
});

test('it does not matter which way is up, and less even is less likely', () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 300 }), fc.nat(300), (count, u) => {
      const ups = u % (count + 1);
      const p = signTest(ups, count);
      expect(p).toBeCloseTo(signTest(count - ups, count), 10);
      expect(p).toBeLessThanOrEqual(1);
      if (ups > 0 && ups <= count / 2) expect(signTest(ups - 1, count)).toBeLessThan(p);
    }),
  );
});

test('the Wilson interval holds the share and knows the worked example', () => {
  // Newcombe 1998: 81 of 263 -> 0.2553 to 0.3662
  const { low, high } = wilsonInterval(81, 263);
  expect(low).toBeCloseTo(0.2553, 4);
  expect(high).toBeCloseTo(0.3662, 4);
  expect(wilsonInterval(10, 10).high).toBeCloseTo(1, 12);
  expect(wilsonInterval(0, 0)).toEqual({ low: 0, high: 1 });
});
