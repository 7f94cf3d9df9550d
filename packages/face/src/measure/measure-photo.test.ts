import { describe, expect, test } from 'vitest';
import { measurePhoto, type MeasurePhotoInput } from './measure-photo.ts';
import { FRONT_MEASURE_IDS } from './knowledge/front-measures.ts';
import { photoMeasurementSchema, type Measure, type PhotoMeasurement } from './photo-measurement.ts';
import { drawFace, mirrorFace, type DrawnFace } from './test-support/drawn-face.ts';

const measure = ({ image, face }: DrawnFace, more: Partial<MeasurePhotoInput> = {}): PhotoMeasurement =>
  measurePhoto({
    file: 'drawing.png',
    facts: { format: 'png', widthPx: image.width, heightPx: image.height },
    view: 'front',
    posture: 'upright',
    image,
    photoPerWorking: 1,
    face,
    scale: { kind: 'iris' },
    measureAnyway: true,
    ...more,
  });

const find = (record: PhotoMeasurement, id: string, side: Measure['side'] = 'right'): Measure =>
  record.measures.find((m) => m.id === id && m.side === side)!;
const value = (record: PhotoMeasurement, id: string, side: Measure['side'] = 'right'): number =>
  find(record, id, side).value!;
/** Lengths of a face drawn without a scale, in mm63. */
const mm63 = (m: Measure): number => m.perEyeDistance! * 63;
const lengths = (record: PhotoMeasurement): Measure[] =>
  record.measures.filter((m) => m.unit === 'mm' || m.unit === 'px');

/** Drawn once; tests that change it take a copy of its landmarks. */
const plain = drawFace();
const copyOf = ({ image, face }: DrawnFace): DrawnFace => ({ image, face: structuredClone(face) });

const uneven = drawFace({
  foldDepth: { right: 0.5, left: 0.1 },
  jawOffsetMm63: (t) => 2 + 3 * Math.sin(9 * t),
  move: (i, [x, y, z]) => [x, y + (i === 61 || i === 33 ? 2 : 0), z],
});

describe('invariances', () => {
  test('M1 a mirrored photograph gives the same values with the sides exchanged', () => {
    const straight = measure(uneven);
    const mirrored = measure(mirrorFace(uneven));
    for (const m of straight.measures) {
      const other = find(mirrored, m.id, m.side === 'right' ? 'left' : m.side === 'left' ? 'right' : 'both');
      if (m.value === null) expect(other.value).toBeNull();
      // Sampling grids of the two pictures differ by a fraction of a pixel.
      else expect(Math.abs(other.value! - m.value)).toBeLessThan(0.35 * m.sd!);
    }
    expect(value(straight, 'mouthCorner.droop', 'right')).toBeGreaterThan(
      value(straight, 'mouthCorner.droop', 'left') + 1,
    );
    expect(value(straight, 'nasolabial.depth', 'right')).toBeGreaterThan(
      value(straight, 'nasolabial.depth', 'left') + 0.1,
    );
  });

  test.each([
    ['turned by 9 degrees', { rollDeg: 9 }],
    ['turned by -9 degrees', { rollDeg: -9 }],
    ['at half the size', { pxPerMm63: 1 }],
    ['at twice the size', { pxPerMm63: 4 }],
  ])('M2 lengths in mm63 are the same %s', (_, change) => {
    const shape = { jawOffsetMm63: (t: number) => 2 + 3 * Math.sin(9 * t) };
    const still = measure(drawFace(shape), { scale: { kind: 'none' } });
    const changed = measure(drawFace({ ...shape, ...change }), { scale: { kind: 'none' } });
    for (const m of lengths(still))
      expect(Math.abs(mm63(find(changed, m.id, m.side)) - mm63(m)), m.id).toBeLessThan(0.2);
  });

  test('M3 an even change of exposure leaves the depth of a fold as it is', () => {
    const depth = (exposure: number): number =>
      value(measure(drawFace({ exposure, foldDepth: { right: 0.5 } })), 'nasolabial.depth');
    expect(depth(1.5)).toBeCloseTo(depth(0.75), 1);
  });
});

describe('lines', () => {
  test.each([-3, 0, 4, 8])(
    'M4 the jawline is traced on the edge of the picture, %d mm63 outside the landmarks',
    (offset) => {
      const drawn = drawFace({ jawOffsetMm63: () => offset });
      const { jawlinePx, landmarksPx } = measure(drawn);
      const menton = landmarksPx[152]!;
      const chin = jawlinePx.right[jawlinePx.right.length - 1]!;
      expect((chin[1] - menton[1]) / 2).toBeCloseTo(offset, 0);
      expect(jawlinePx.left[jawlinePx.left.length - 1]).toEqual(chin);
      expect(jawlinePx.right[0]![0]).toBeLessThan(jawlinePx.left[0]![0]);
    },
  );

  test('M5 a groove is read with its depth, on its own side', () => {
    const record = measure(drawFace({ foldDepth: { right: 0.6 } }));
    expect(value(record, 'nasolabial.depth', 'right')).toBeGreaterThan(0.25);
    expect(value(record, 'nasolabial.depth', 'left')).toBeLessThan(0.05);
    const deeper = measure(drawFace({ foldDepth: { right: 0.9 } }));
    expect(value(deeper, 'nasolabial.depth', 'right')).toBeGreaterThan(
      1.3 * value(record, 'nasolabial.depth', 'right'),
    );
  });

  test('M5 plain skin reads no deeper than its floor, and the record says so', () => {
    const { problems } = measure(plain);
    expect(problems.filter((p) => p.code === 'fold.faint').map((p) => p.side)).toContain('right');
    expect(problems.find((p) => p.code === 'fold.faint')!.severity).toBe('warn');
  });
});

describe('units and errors', () => {
  test('M6 no millimetres without a scale', () => {
    const record = measure(plain, { scale: { kind: 'none' } });
    expect(record.scale).toBeNull();
    expect(record.measures.some((m) => m.unit === 'mm')).toBe(false);
    for (const m of lengths(record)) expect(m.perEyeDistance).toBeDefined();
    expect(record.problems.map((p) => p.code)).toContain('scale.none');
  });

  test('M6 irises too unlike to be a ruler give no scale instead of a default', () => {
    const drawn = copyOf(plain);
    drawn.face.points[469] = [drawn.face.points[469]![0] + 8, drawn.face.points[469]![1], 0];
    const record = measure(drawn);
    expect(record.scale).toBeNull();
    expect(record.problems.map((p) => p.code)).toContain('scale.irisUnreadable');
  });

  test('M7 every value carries a positive error and its basis', () => {
    const record = photoMeasurementSchema.parse(measure(uneven));
    for (const m of record.measures.filter((m) => m.value !== null)) {
      expect(m.sd).toBeGreaterThan(0);
      expect(m.sdBasis).toBe('pooled-between-session');
    }
    expect(record.scale!.sd / record.scale!.mmPerPx).toBeGreaterThan(0.035);
  });

  test('M7 a less certain scale gives a less certain length', () => {
    const locked = (sd: number): Measure =>
      find(measure(plain, { scale: { kind: 'locked', scale: { mmPerPx: 0.5, sd } } }), 'eye.fissureWidth');
    expect(locked(0.05).sd!).toBeGreaterThan(locked(0.005).sd!);
    expect(locked(0.05).value).toBe(locked(0.005).value);
  });

  test('a marker, a locked scale and an own iris are used as given', () => {
    const scaleOf = (scale: MeasurePhotoInput['scale']) => measure(plain, { scale }).scale!;
    expect(scaleOf({ kind: 'marker', markerMm: 20, markerPx: 40 })).toMatchObject({
      mmPerPx: 0.5,
      source: 'marker',
    });
    expect(scaleOf({ kind: 'locked', scale: { mmPerPx: 0.4, sd: 0.01 } })).toEqual({
      mmPerPx: 0.4,
      sd: 0.01,
      source: 'locked',
    });
    const population = scaleOf({ kind: 'iris' });
    const own = scaleOf({ kind: 'iris', irisMm: 12 });
    expect(own.mmPerPx / population.mmPerPx).toBeCloseTo(12 / 11.71, 6);
    expect(own.sd / own.mmPerPx).toBeLessThan(population.sd / population.mmPerPx);
  });

  test('a working image smaller than the photograph changes pixels, not millimetres', () => {
    const small = measure(plain, { scale: { kind: 'iris' } });
    const reduced = measure(plain, { scale: { kind: 'iris' }, photoPerWorking: 3 });
    expect(reduced.landmarksPx[1]![0]).toBeCloseTo(3 * small.landmarksPx[1]![0], 6);
    expect(value(reduced, 'eye.fissureWidth')).toBeCloseTo(value(small, 'eye.fissureWidth'), 6);
  });
});

describe('gates', () => {
  test('M8 a blocked measure has no value, unless asked for anyway, and stays marked', () => {
    const open = drawFace({ mouthGapMm63: 8 });
    const strict = find(measure(open, { measureAnyway: false }), 'mouthCorner.droop');
    const anyway = find(measure(open, { measureAnyway: true }), 'mouthCorner.droop');
    expect(strict).toMatchObject({ value: null, sd: null, quality: 'blocked' });
    expect(anyway.quality).toBe('blocked');
    expect(anyway.value).not.toBeNull();
  });

  test('M9 an open mouth blocks what it moves and leaves the lids alone', () => {
    const open = measure(drawFace({ mouthGapMm63: 8 }));
    const finding = open.problems.find((p) => p.code === 'expression.mouthOpen' && p.severity === 'block')!;
    expect(finding.value).toBeGreaterThan(finding.limit!);
    expect(finding.blocks).toContain('mouthCorner.droop');
    expect(finding.blocks.some((id) => id.startsWith('eye.'))).toBe(false);
    expect(find(open, 'eye.mrd1').quality).not.toBe('blocked');
  });

  test('M9 a small picture blocks jaw and skin lines and keeps the lids', () => {
    const small = measure(drawFace({ pxPerMm63: 1 }));
    expect(find(small, 'jaw.notch').quality).toBe('blocked');
    expect(find(small, 'skin.cheekLines').quality).toBe('blocked');
    expect(find(small, 'eye.fissureHeight').quality).not.toBe('blocked');
  });

  test('M10 an unanswered question weakens; yes blocks; no clears', () => {
    const lid = (answers: Record<string, boolean>): Measure['quality'] => {
      const drawn = copyOf(plain);
      drawn.face.eyeContour.right = drawn.face.eyeContour.right.map(([x, y], i) => {
        const base = drawn.face.eyeContour.right[0]![1];
        return [x, i % 8 === 0 ? y : base + 0.42 * (y - base)];
      });
      // The drawing has no lids for the detector of glasses to recognise.
      const certain = { 'occlusion.glasses': false, ...answers };
      return find(measure(drawn, { answers: certain }), 'eye.fissureHeight').quality;
    };
    expect(lid({})).toBe('fair');
    expect(lid({ 'expression.blink': true })).toBe('blocked');
    expect(lid({ 'expression.blink': false })).toBe('good');
  });

  test('M13 a photograph is refused only when no measure is left', () => {
    expect(measure(drawFace({ pxPerMm63: 1 })).ok).toBe(true);
    const doubtful = copyOf(plain);
    doubtful.face.presence = 0.2;
    const refused = measure(doubtful, { measureAnyway: false });
    expect(refused.ok).toBe(false);
    expect(refused.measures.every((m) => m.value === null)).toBe(true);
    const misdeclared = measure(plain, { view: 'obliqueLeft' });
    expect(misdeclared.ok).toBe(false);
    expect(misdeclared.problems.map((p) => p.code)).toContain('view.declared');
    expect(misdeclared.measures.map((m) => m.quality)).toEqual(['blocked', 'blocked']);
  });

  test('the record names every front measure on its sides', () => {
    const ids = new Set(measure(plain).measures.map((m) => m.id));
    for (const id of FRONT_MEASURE_IDS) expect(ids, id).toContain(id);
  });
});

describe('edits', () => {
  test('M11 a moved mouth corner changes the mouth and leaves the eyes alone', () => {
    const before = measure(plain);
    const corner = before.landmarksPx[61]!;
    const after = measure(plain, { edits: { landmarks: { 61: [corner[0], corner[1] + 4] } } });
    expect(value(after, 'mouthCorner.droop')).toBeGreaterThan(value(before, 'mouthCorner.droop') + 1);
    expect(value(after, 'mouthCorner.droop', 'left')).toBeCloseTo(
      value(before, 'mouthCorner.droop', 'left'),
      9,
    );
    expect(value(after, 'eye.mrd1')).toBe(value(before, 'eye.mrd1'));
    expect(after.landmarksPx[61]!.slice(0, 2)).toEqual([
      expect.closeTo(corner[0], 6),
      expect.closeTo(corner[1] + 4, 6),
    ]);
  });

  test('M11 a drawn half of the jawline is measured as drawn; the other half stays traced', () => {
    const before = measure(plain);
    const dented = before.jawlinePx.right.map(([x, y], i): [number, number] => [
      x + (i > 25 && i < 35 ? 8 : 0),
      y,
    ]);
    const after = measure(plain, { edits: { jawline: { right: dented } } });
    expect(value(after, 'jaw.notch', 'right')).toBeGreaterThan(value(before, 'jaw.notch', 'right') + 0.5);
    expect(value(after, 'jaw.notch', 'left')).toBeCloseTo(value(before, 'jaw.notch', 'left'), 6);
  });

  test('M11 moved lids change the lids', () => {
    const before = measure(plain);
    const raised = before.eyelidsPx.right.map(([x, y], i): [number, number] => [x, i > 8 ? y - 2 : y]);
    const after = measure(plain, { edits: { eyelids: { right: raised } } });
    expect(value(after, 'eye.mrd1')).toBeGreaterThan(value(before, 'eye.mrd1') + 0.5);
    expect(value(after, 'eye.mrd1', 'left')).toBe(value(before, 'eye.mrd1', 'left'));
  });
});
