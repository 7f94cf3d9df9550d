import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  entropyBits,
  expectedInformationBits,
  marginal,
  posterior,
  withReplaced,
} from './discrete-posterior.ts';
import { orderedLogit } from './ordered-logit.ts';

const positive = fc.double({ min: 0.001, max: 1, noNaN: true });
const states = 6;
const row = fc.array(positive, { minLength: states, maxLength: states });
const prior = row.map((r) => {
  const sum = r.reduce((a, b) => a + b, 0);
  return Float64Array.from(r, (x) => x / sum);
});
const groupOf = [0, 0, 1, 1, 2, 2];

describe('discrete posterior', () => {
  test('a positive test of a rare state, by hand', () => {
    const p = posterior(Float64Array.of(0.99, 0.01), [[0.05, 0.9]]);
    expect(p[1]).toBeCloseTo(0.009 / (0.009 + 0.0495), 12);
  });

  test('sums to one, and the order of the findings does not matter', () => {
    fc.assert(
      fc.property(prior, fc.array(row, { maxLength: 8 }), (start, rows) => {
        const p = posterior(start, rows);
        expect(p.reduce((a, b) => a + b, 0)).toBeCloseTo(1, 12);
        const q = posterior(start, [...rows].reverse());
        p.forEach((x, s) => expect(q[s]).toBeCloseTo(x, 12));
      }),
    );
  });

  test('taking a finding out and putting it back changes nothing', () => {
    fc.assert(
      fc.property(prior, row, (p, likelihood) => {
        const back = withReplaced(withReplaced(p, likelihood, null), null, likelihood);
        p.forEach((x, s) => expect(back[s]).toBeCloseTo(x, 12));
      }),
    );
  });

  test('an impossible set of findings is a programmer error', () => {
    expect(() => posterior(Float64Array.of(0.5, 0.5), [[0, 0]])).toThrow(RangeError);
  });

  test('expected information is never negative, at most the entropy, and zero when the finding tells nothing', () => {
    fc.assert(
      fc.property(prior, row, (p, likelihood) => {
        const table = [likelihood, likelihood.map((x) => 1 - x)];
        const bits = expectedInformationBits(p, table, groupOf, 3);
        expect(bits).toBeGreaterThanOrEqual(0);
        expect(bits).toBeLessThanOrEqual(entropyBits(marginal(p, groupOf, 3)) + 1e-12);
        const mute = [likelihood.map(() => 0.3), likelihood.map(() => 0.7)];
        expect(expectedInformationBits(p, mute, groupOf, 3)).toBeCloseTo(0, 12);
      }),
    );
  });

  test('a finding that names the group outright tells all of its entropy', () => {
    const p = Float64Array.of(0.25, 0.25, 0.125, 0.125, 0.125, 0.125);
    const table = [0, 1, 2].map((g) => groupOf.map((of) => (of === g ? 1 : 0)));
    expect(expectedInformationBits(p, table, groupOf, 3)).toBeCloseTo(1.5, 12);
  });
});

describe('ordered logit', () => {
  test('probabilities sum to one and move up with eta', () => {
    const cuts = [-1, 0.5, 2];
    for (const eta of [-3, 0, 3])
      expect(orderedLogit(eta, cuts).reduce((a, b) => a + b, 0)).toBeCloseTo(1, 12);
    expect(orderedLogit(3, cuts)[3]).toBeGreaterThan(orderedLogit(0, cuts)[3]!);
    expect(orderedLogit(0, [0])).toEqual([0.5, 0.5]);
  });
});
