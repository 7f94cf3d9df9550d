import { describe, expect, it } from 'vitest';
import type { Change } from '@plica/face/measure';
import {
  byRegion,
  changeValue,
  regionOf,
  strength,
  summaryOf,
  twoFigures,
  visitValue,
} from './change-rows.ts';

const change = (more: Partial<Change> = {}): Change => ({
  view: 'front',
  id: 'jaw.notch',
  side: 'right',
  unit: 'mm',
  score: false,
  before: { value: 2, sd: 0.5, photographs: 1, quality: 'good' },
  after: { value: 5.1, sd: 0.5, photographs: 1, quality: 'good' },
  change: 3.1,
  sd: 0.71,
  mdc95: 1.4,
  sdBasis: 'pooled-between-session',
  verdict: 'higher',
  standsAmongAll: true,
  message: '',
  reasons: [],
  ...more,
});

describe('change rows', () => {
  it('shows no value without its error', () => {
    expect(visitValue(change(), 'before')).toEqual({ value: '2.0', sd: '0.5' });
    expect(changeValue(change())).toEqual({ value: '3.1', sd: '0.7' });
    expect(changeValue(change({ sd: null }))).toBeNull();
    expect(visitValue(change({ after: null }), 'after')).toBeNull();
  });

  it('writes shares of the eye distance in per cent', () => {
    expect(changeValue(change({ unit: 'eyeDistance', change: 0.021, sd: 0.004 }))).toEqual({
      value: '2.1',
      sd: '0.4',
    });
  });

  it('counts strength in minimum detectable changes, and nothing where nothing was compared', () => {
    expect(strength(change())).toBeCloseTo(2, 6);
    expect(strength(change({ change: -1.4, verdict: 'lower' }))).toBeCloseTo(-1, 6);
    expect(strength(change({ verdict: 'refused' }))).toBeNull();
  });

  it('keeps composites out of regions and counts', () => {
    const all = [change(), change({ id: 'descent.composite', score: true }), change({ verdict: 'refused' })];
    expect(byRegion(all)).toMatchObject([
      { region: 'jaw', changes: [{ id: 'jaw.notch' }, { id: 'jaw.notch' }] },
    ]);
    expect(summaryOf(all)).toEqual({ compared: 1, beyond: 1, refused: 1, expected: 0.05 });
    expect(regionOf('jowl.descent')).toBe('jaw');
    expect(regionOf('unknown.measure')).toBe('other');
  });

  it('writes limits to two figures', () =>
    expect([0.42, 3.06, 0.0045, 14.7].map(twoFigures)).toEqual(['0.42', '3.1', '0.0045', '15']));
});
