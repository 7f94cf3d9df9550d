import { luminancePlane } from '@plica/core';
import { expect, test } from 'vitest';
import { AVERAGE_SMILE_MM63 } from '../../anatomy/index.ts';
import { faceFrame } from '../face-frame.ts';
import { drawFace, mirrorFace, type DrawnFace, type Drawing } from '../test-support/drawn-face.ts';
import { drawMouth, type PaintedMouth } from '../test-support/paint-mouth.ts';
import { expressionFindings, type Expression } from './index.ts';
import lips from './knowledge/lips.json' with { type: 'json' };
import smile from './knowledge/smile.json' with { type: 'json' };

const find = ({ image, face }: DrawnFace): Expression =>
  expressionFindings({
    pixels: { image, luminance: luminancePlane(image) },
    face,
    frame: faceFrame(face),
  });

/** Landmarks moved by a share of the average smile, the patient's left by `uneven` more; the picture stays. */
function smiling({ image, face }: DrawnFace, amount: number, uneven = 0): DrawnFace {
  const { pxPerMm63 } = faceFrame(face);
  const middle = image.width / 2;
  const points = face.points.map((p, i): [number, number, number] => {
    const k = (amount + (p[0] > middle ? uneven : 0)) * pxPerMm63;
    return i < 468 ? (p.map((v, axis) => v + k * AVERAGE_SMILE_MM63[3 * i + axis]) as typeof p) : p;
  });
  return { image, face: { ...face, points } };
}

const calm = drawMouth({ foldDepth: { left: 0.3, right: 0.1 } });

test('the more the landmarks smile, the higher the score', () => {
  const logits = [-0.5, 0, 0.5, 1, 1.5, 2].map((amount) => find(smiling(calm, amount)).smile.logit);
  for (let i = 1; i < logits.length; i++) expect(logits[i] - logits[i - 1]).toBeGreaterThan(0.3);
});

test('the average face does not smile and twice the average smile does', () => {
  const none = find(calm).smile;
  const wide = find(smiling(calm, 2)).smile;
  expect(none.probability).toBeLessThan(none.limit);
  expect(wide.probability).toBeGreaterThan(wide.limit);
});

test('a mirror image has the same smile and lips, its eyes exchanged', () => {
  const drawn = smiling(calm, 0.6, 0.5);
  const [a, b] = [find(drawn), find(mirrorFace(drawn))];
  expect(b.smile.logit).toBeCloseTo(a.smile.logit, 5);
  expect(b.lips.apart).toBeCloseTo(a.lips.apart, 5);
  expect(b.eyes.right.aperture).toBeCloseTo(a.eyes.left.aperture, 8);
  expect(b.eyes.ratio).toBeCloseTo(a.eyes.ratio, 8);
});

test('exposure, size and a leaning head hardly change the scores', () => {
  const one = find(calm);
  const mouths: PaintedMouth[] = [{ exposure: 0.6 }, { exposure: 1.3 }, { pxPerMm63: 2 }];
  for (const change of mouths) {
    const other = find(drawMouth({ foldDepth: { left: 0.3, right: 0.1 }, ...change }));
    expect(Math.abs(other.smile.logit - one.smile.logit)).toBeLessThan(0.15);
    expect(Math.abs(other.lips.apart - one.lips.apart)).toBeLessThan(0.1);
  }
  const folds: Drawing = { pxPerMm63: 1.2, foldDepth: { left: 0.2, right: 0.2 } };
  const upright = find(drawFace(folds)).smile.logit;
  const leaning = find(drawFace({ ...folds, rollDeg: 8 })).smile.logit;
  expect(Math.abs(leaning - upright)).toBeLessThan(0.3);
});

/** Inner lips of the mesh this far apart, mm63. */
const meshGap = (gap: number): Pick<PaintedMouth, 'move'> => ({
  move: (i, [x, y, z]) => {
    const sign = [13, 82, 312, 81, 311].includes(i) ? -1 : [14, 87, 317, 178, 402].includes(i) ? 1 : 0;
    return [x, y + (sign * gap) / 2, z];
  },
});

test('teeth between parted lips open the mouth', () => {
  const { lips, mouthOpeningMm63 } = find(drawMouth({ ...meshGap(6), gap: 7 }));
  expect(lips.apart).toBeGreaterThan(0.5);
  expect(mouthOpeningMm63).toBeCloseTo(lips.meshGapMm63, 8);
});

test('closed lips stay closed where a dark upper lip drives the mesh apart', () => {
  const { lips, mouthOpeningMm63 } = find(drawMouth({ ...meshGap(3), upperLip: [95, 65, 60] }));
  expect(lips.meshGapMm63).toBeGreaterThan(2.5);
  expect(mouthOpeningMm63).toBe(0);
});

test('both models say where they come from and how they did on people not fitted', () => {
  for (const model of [smile, lips]) {
    expect(model.mark).toBe('derived');
    expect(model.source).toContain('10.6084/m9.figshare.5047666');
  }
  expect(smile.outOfFold.falseAlarmsLondonNeutral).toBeLessThanOrEqual(0.05);
  expect(smile.limit.value).toBeTypeOf('number');
});
