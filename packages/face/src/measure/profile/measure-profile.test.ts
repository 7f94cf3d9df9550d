import { describe, expect, test } from 'vitest';
import { measurePhoto, type MeasurePhotoInput, type PhotoMeasurement } from '../index.ts';
import { drawProfile, type DrawnProfile } from '../test-support/drawn-profile.ts';

const measure = ({ image }: DrawnProfile, more: Partial<MeasurePhotoInput> = {}): PhotoMeasurement =>
  measurePhoto({
    file: 'drawn.png',
    facts: { format: 'png', widthPx: image.width, heightPx: image.height },
    view: 'profileLeft',
    posture: 'upright',
    image,
    photoPerWorking: 1,
    face: null,
    scale: { kind: 'none' },
    ...more,
  });
const angleOf = (record: PhotoMeasurement): number | null => record.measures[0]!.value;
const codes = (record: PhotoMeasurement): string[] =>
  record.problems.filter((p) => p.severity === 'block').map((p) => p.code);

describe('profile', () => {
  test.each([105, 120, 135])(
    'V2 reads the angle under the chin from the outline alone: %s degrees',
    (angleDeg) => {
      const record = measure(drawProfile({ angleDeg }));
      expect(record.ok).toBe(true);
      expect(Math.abs(angleOf(record)! - angleDeg)).toBeLessThan(3);
      expect(record.viewLines?.neckAnglePx).toHaveLength(3);
    },
  );

  test('V1 a mirrored photograph under the mirrored view gives the same angle', () => {
    const left = angleOf(measure(drawProfile({ angleDeg: 118 })));
    const right = angleOf(
      measure(drawProfile({ angleDeg: 118, looking: 'right' }), { view: 'profileRight' }),
    );
    expect(right!).toBeCloseTo(left!, 0);
  });

  test('V3 a face that looks the other way is blocked', () => {
    const record = measure(drawProfile({ looking: 'right' }));
    expect(codes(record)).toContain('view.otherSide');
    expect(angleOf(record)).toBeNull();
  });

  test('V2 a busy background blocks until a person places the points', () => {
    const busy = drawProfile({ busy: 1 });
    const record = measure(busy);
    expect(record.ok).toBe(false);
    expect(codes(record).some((code) => code.startsWith('silhouette.'))).toBe(true);
    const placed = measure(busy, {
      edits: {
        neckAngle: [
          [165, 455],
          [250, 455],
          [250, 560],
        ],
      },
    });
    expect(angleOf(placed)).toBeCloseTo(90, 6);
  });

  test('V4 neck bands marked by a person are kept with the record', () => {
    const bands: [number, number][][] = [
      [
        [300, 500],
        [310, 560],
      ],
    ];
    expect(measure(drawProfile(), { edits: { neckBands: bands } }).viewLines?.neckBandsPx).toEqual(bands);
  });

  test('V5 the angle carries an error and says that it comes from rendered heads', () => {
    expect(measure(drawProfile()).measures[0]).toMatchObject({ unit: 'deg', sdBasis: 'rendered-heads' });
    expect(measure(drawProfile()).measures[0]!.sd).toBeGreaterThan(0);
  });
});
