import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { decimalsFor, formatValue } from './format-value.ts';

const read = (text: string): number => Number(text.replace('−', '-'));
const errors = fc.double({ min: 1e-3, max: 500, noNaN: true });
const values = fc.double({ min: -1e4, max: 1e4, noNaN: true });

describe('formatValue', () => {
  it('never shows a number without a usable error', () => {
    const unusable = fc.constantFrom(null, 0, -1, Number.NaN, Number.POSITIVE_INFINITY);
    fc.assert(fc.property(values, unusable, (value, sd) => formatValue(value, sd) === null));
    expect(formatValue(null, 1)).toBeNull();
    expect(formatValue(Number.NaN, 1)).toBeNull();
  });

  it('rounds the value to the last place of the error', () => {
    fc.assert(
      fc.property(values, errors, (value, sd) => {
        const shown = formatValue(value, sd)!;
        const place = 10 ** -decimalsFor(sd);
        expect(Math.abs(read(shown.value) - value)).toBeLessThanOrEqual(place / 2 + 1e-9);
        const decimals = (text: string): number => (text.split('.')[1] ?? '').length;
        expect(decimals(shown.value)).toBe(decimals(shown.sd));
      }),
    );
  });

  it('changes the error by less than a fifth', () => {
    fc.assert(
      fc.property(errors, (sd) => {
        expect(Math.abs(read(formatValue(1, sd)!.sd) - sd) / sd).toBeLessThan(0.2);
      }),
    );
  });

  it('writes a true minus and no minus before zero', () => {
    expect(formatValue(-1.74, 0.42)).toEqual({ value: '−1.7', sd: '0.4' });
    expect(formatValue(-0.04, 0.42)).toEqual({ value: '0.0', sd: '0.4' });
    expect(formatValue(0.3304, 0.012)).toEqual({ value: '0.330', sd: '0.012' });
    expect(formatValue(213.4, 25)).toEqual({ value: '213', sd: '25' });
  });
});
