import { describe, expect, test } from 'vitest';
import { VIEW_GATES } from '../knowledge/view-gates.ts';
import type { View } from '../../case/index.ts';
import { measurePhoto, type MeasurePhotoInput, type PhotoMeasurement } from '../index.ts';
import { drawFace } from '../test-support/drawn-face.ts';
import { drawProfile } from '../test-support/drawn-profile.ts';

const { image, face } = drawFace();
const measure = (view: View, more: Partial<MeasurePhotoInput> = {}): PhotoMeasurement =>
  measurePhoto({
    file: 'drawn.png',
    facts: { format: 'png', widthPx: image.width, heightPx: image.height },
    view,
    posture: 'upright',
    image,
    photoPerWorking: 1,
    face,
    scale: { kind: 'iris' },
    ...more,
  });
const codes = (record: PhotoMeasurement): string[] => record.problems.map((p) => p.code);

describe('V3 a view that the mesh contradicts', () => {
  test.each(['obliqueLeft', 'obliqueRight', 'profileLeft', 'chinDown'] as const)(
    '%s of a front face is refused',
    (view) => {
      const record = measure(view);
      expect(record.ok).toBe(false);
      expect(record.problems.some((p) => p.severity === 'block' && p.code.startsWith('view.'))).toBe(true);
      expect(record.measures.every((m) => m.value === null)).toBe(true);
    },
  );

  test.each(['front', 'obliqueLeft', 'chinDown'] as const)(
    '%s without a face says that it needs one',
    (view) => {
      const record = measure(view, { face: null });
      expect(record.ok).toBe(false);
      expect(codes(record)).toContain('view.faceMissing');
    },
  );
});

describe('V4 points placed by a person', () => {
  test('a drawn jawline gives the descent drawn, between its own ends', () => {
    const drawn: [number, number][] = [
      [300, 300],
      [250, 330],
      [200, 300],
    ];
    const record = measure('obliqueLeft', { measureAnyway: true, edits: { jawline: { left: drawn } } });
    expect(record.measures[0]!.value).toBeCloseTo(30, 6);
    expect(record.viewLines?.straightJawlinePx).toEqual([
      [200, 300],
      [300, 300],
    ]);
  });
});

describe('V9 light in which the border of the jaw does not stand', () => {
  test('evenly lit from the camera is refused, with its light and the limit', () => {
    const record = measure('obliqueLeft', { image: { ...image, data: image.data.map(() => 180) } });
    const light = record.problems.find((p) => p.code === 'jaw.lightLow')!;
    expect(light).toMatchObject({ severity: 'block', limit: 100 * VIEW_GATES.jawLightTo.value });
    expect(light.value).toBeCloseTo(100, 0);
    expect(record.measures[0]!.value).toBeNull();
  });

  test('a jaw in full shade is refused', () => {
    const mouthY = face.points[291]![1];
    const data = image.data.map((v, i) =>
      Math.floor(i / 4 / image.width) > mouthY - 5 && i % 4 < 3 ? 20 : v,
    );
    expect(codes(measure('obliqueLeft', { image: { ...image, data } }))).toContain('jaw.lightHigh');
  });

  test('a line drawn by a person needs no light', () => {
    const drawn: [number, number][] = [
      [300, 300],
      [200, 300],
    ];
    const even = { ...image, data: image.data.map(() => 180) };
    const record = measure('obliqueLeft', { image: even, edits: { jawline: { left: drawn } } });
    expect(codes(record).filter((code) => code.startsWith('jaw.'))).toEqual([]);
  });
});

test('V6 on a turned head the iris is no scale: lengths stay in pixels', () => {
  const record = measure('obliqueLeft', { measureAnyway: true });
  expect(record.scale).toBeNull();
  expect(codes(record)).toContain('scale.irisTurned');
  expect(record.measures.map((m) => m.unit)).toEqual(['px', 'px2']);
});

describe('M10 what covers jaw and neck of a turned head is asked', () => {
  const { image: profile } = drawProfile();
  const record = (answers: Record<string, boolean>, more: Partial<MeasurePhotoInput> = {}) =>
    measure('profileLeft', { image: profile, face: null, answers, ...more });
  const asked = (r: PhotoMeasurement) => r.problems.find((p) => p.code === 'occlusion.outline');

  test('M10 silence asks and weakens, no clears, yes blocks', () => {
    const [open, no, yes] = [
      record({}),
      record({ 'occlusion.outline': false }),
      record({ 'occlusion.outline': true }),
    ];
    expect(asked(open)).toMatchObject({ ask: true, severity: 'warn' });
    expect(open.measures[0]!.value).not.toBeNull();
    expect(asked(no)).toBeUndefined();
    expect(no.measures[0]!.value).toBe(open.measures[0]!.value);
    expect(asked(yes)).toMatchObject({ severity: 'block' });
    expect(yes.ok).toBe(false);
    expect(yes.measures[0]).toMatchObject({ value: null, sd: null, quality: 'blocked' });
  });

  test('V4 points that a person placed are not asked about', () => {
    const neckAngle: [[number, number], [number, number], [number, number]] = [
      [165, 455],
      [250, 455],
      [290, 600],
    ];
    expect(asked(record({}, { edits: { neckAngle } }))).toBeUndefined();
  });
});
