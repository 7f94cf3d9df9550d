import { describe, expect, it } from 'vitest';
import { FRONT_MEASURE_IDS, VIEW_MEASURE_IDS } from '@plica/face/measure';
import { sampleMeasure, sampleRecord } from '../test-support/sample-record.ts';
import { AXES, COMPOSITES, isKnownMeasure, MEASURE_GROUPS } from './measure-groups.ts';
import { axisOf, isEdited, measureRows } from './measure-rows.ts';

describe('measures of the table', () => {
  it('has a place for every measure of every view', () => {
    const all = [...new Set([...FRONT_MEASURE_IDS, ...Object.values(VIEW_MEASURE_IDS).flat()])];
    const placed = [...Object.values(MEASURE_GROUPS).flat(), ...COMPOSITES];
    expect([...placed].sort()).toEqual(all.sort());
    expect(all.every(isKnownMeasure)).toBe(true);
  });

  it("puts the patient's right first", () => {
    const [row] = measureRows(['eye.mrd1'], sampleRecord(), null);
    expect(row!.sides.map(({ measure }) => measure.side)).toEqual(['right', 'left']);
  });

  it('leaves out measures the record does not have', () => {
    expect(measureRows(['jaw.notch'], sampleRecord(), null)).toEqual([]);
  });

  it('marks a value as edited only where it differs from the automatic one', () => {
    const automatic = sampleRecord();
    const [right, left] = automatic.measures;
    expect(isEdited({ ...right!, value: 4.4 }, automatic)).toBe(true);
    expect(isEdited({ ...left! }, automatic)).toBe(false);
    expect(isEdited({ ...right!, value: null }, automatic)).toBe(true);
  });

  it('draws pixels on the same axis as millimetres, in shares of the eye distance', () => {
    // 126 px between the eyes: 2 px a mm63.
    const [from, to] = axisOf(sampleMeasure({ unit: 'px', value: 8, sd: 1, perEyeDistance: 8 / 126 }));
    expect(from).toBeCloseTo(2 * AXES['eye.mrd1'][0], 10);
    expect(to).toBeCloseTo(2 * AXES['eye.mrd1'][1], 10);
  });
});
