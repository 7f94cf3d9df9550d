import type { Measure, PhotoMeasurement } from '@plica/face/measure';
import { LEFT, MIDLINE, RIGHT } from '@plica/face/anatomy';

const SIZE = 900;
const lid = (centre: readonly [number, number], outward: number): [number, number][] => {
  const at = (t: number, height: number): [number, number] => [
    centre[0] + outward * 30 * Math.cos(t),
    centre[1] + height * Math.sin(t),
  ];
  const lower = Array.from({ length: 7 }, (_, i) => at(((i + 1) * Math.PI) / 8, 10));
  const upper = Array.from({ length: 7 }, (_, i) => at(((i + 1) * Math.PI) / 8, -12));
  return [at(0, 0), ...lower, at(Math.PI, 0), ...upper];
};
const halfJaw = (outward: number): [number, number][] =>
  Array.from({ length: 61 }, (_, i) => {
    const t = (Math.PI / 2) * (i / 60);
    return [450 + outward * 230 * Math.cos(t), 500 + 300 * Math.sin(t)];
  });
const line = (x: number, y: number): [number, number][] =>
  Array.from({ length: 41 }, (_, i) => [x + i * 0.4, y + i * 2]);

export const sampleMeasure = (more: Partial<Measure> = {}): Measure => ({
  id: 'eye.mrd1',
  side: 'right',
  value: 3.9,
  unit: 'mm',
  sd: 0.4,
  sdBasis: 'pooled-between-session',
  quality: 'good',
  ...more,
});

/** A plain face of drawn lines, symmetrical about x = 450; the patient's right is at smaller x. */
export function sampleRecord(more: Partial<PhotoMeasurement> = {}): PhotoMeasurement {
  const landmarksPx = Array.from({ length: 478 }, (): [number, number, number] => [450, 450, 0]);
  const put = (index: number, x: number, y: number): void => void (landmarksPx[index] = [x, y, 0]);
  put(MIDLINE.subnasale, 450, 560);
  put(MIDLINE.menton, 450, 800);
  for (const [side, outward] of [
    [RIGHT, -1],
    [LEFT, 1],
  ] as const) {
    put(side.eyeOuter, 450 + outward * 130, 400);
    put(side.eyeInner, 450 + outward * 70, 400);
    put(side.irisCentre, 450 + outward * 100, 400);
    side.irisRim.forEach((index, k) =>
      put(
        index,
        450 + outward * 100 + 16 * Math.cos((k * Math.PI) / 2),
        400 + 16 * Math.sin((k * Math.PI) / 2),
      ),
    );
    put(side.mouthCorner, 450 + outward * 75, 650);
    put(side.browLower[1], 450 + outward * 100, 350);
    put(side.faceEdge, 450 + outward * 235, 450);
  }
  return {
    schema: 'plica.photo-measurement/1',
    photo: {
      file: 'sample.png',
      view: 'front',
      posture: 'upright',
      format: 'png',
      widthPx: SIZE,
      heightPx: SIZE,
    },
    ok: true,
    problems: [],
    expression: { smile: 0.1, mouthOpeningMm63: 0 },
    pose: { yawDeg: 0, pitchDeg: 0, rollDeg: 0 },
    scale: { mmPerPx: 0.3, sd: 0.014, source: 'iris' },
    landmarksPx,
    eyelidsPx: { right: lid([350, 400], -1), left: lid([550, 400], 1) },
    jawlinePx: { right: halfJaw(-1), left: halfJaw(1) },
    foldsPx: {
      'nasolabial.right': line(370, 570),
      'nasolabial.left': line(520, 570),
      'marionette.right': line(370, 670),
      'marionette.left': line(520, 670),
    },
    measures: [sampleMeasure(), sampleMeasure({ side: 'left', value: 4.1 })],
    ...more,
  };
}
