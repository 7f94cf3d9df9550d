import { luminancePlane } from '@plica/core';
import { expect, test } from 'vitest';
import { LEFT, RIGHT } from '../../anatomy/index.ts';
import { drawFace, mirrorFace, type DrawnFace } from '../test-support/drawn-face.ts';
import { drawMouth, type PaintedMouth } from '../test-support/paint-mouth.ts';
import { refineMouthCorners, type RefinedMouthCorners } from './index.ts';
import knowledge from './knowledge/mouth-corners.json' with { type: 'json' };

const refine = ({ image, face }: DrawnFace): RefinedMouthCorners =>
  refineMouthCorners(luminancePlane(image), face);

test('the corners follow the painted mouth up, down, in and out', () => {
  const offset = (cornerOffset: [number, number]): [number, number] =>
    refine(drawMouth({ cornerOffset })).right.offsetMm63;
  expect(offset([0, 1.5])[1] - offset([0, -1.5])[1]).toBeGreaterThan(1);
  // Positive is towards the middle of the mouth.
  expect(offset([-1.5, 0])[0] - offset([1.5, 0])[0]).toBeGreaterThan(0.5);
});

test('only the two corners move', () => {
  const drawn = drawMouth({ cornerOffset: [1, 1] });
  const { face } = refine(drawn);
  face.points.forEach((p, i) => {
    if (i === RIGHT.mouthCorner || i === LEFT.mouthCorner) expect(p).not.toEqual(drawn.face.points[i]);
    else expect(p).toBe(drawn.face.points[i]);
  });
  expect(face.points[RIGHT.mouthCorner][2]).toBe(drawn.face.points[RIGHT.mouthCorner][2]);
});

test('a mirror image has mirrored corners', () => {
  const drawn = drawMouth({ cornerOffset: [1, 0.5], foldDepth: { left: 0.4 } });
  const [a, b] = [refine(drawn), refine(mirrorFace(drawn))];
  for (const axis of [0, 1]) {
    expect(b.left.offsetMm63[axis]).toBeCloseTo(a.right.offsetMm63[axis], 5);
    expect(b.right.offsetMm63[axis]).toBeCloseTo(a.left.offsetMm63[axis], 5);
  }
  expect(b.face.points[LEFT.mouthCorner][0]).toBeCloseTo(
    drawn.image.width - a.face.points[RIGHT.mouthCorner][0],
    4,
  );
});

test('exposure and size hardly move them', () => {
  const mouth: PaintedMouth = { cornerOffset: [0.5, 1] };
  const one = refine(drawMouth(mouth)).left.offsetMm63;
  for (const change of [{ exposure: 0.7 }, { exposure: 1.2 }, { pxPerMm63: 2 }]) {
    const other = refine(drawMouth({ ...mouth, ...change })).left.offsetMm63;
    expect(Math.hypot(other[0] - one[0], other[1] - one[1])).toBeLessThan(0.25);
  }
});

test('a blank face keeps its landmarks, with no confidence', () => {
  const drawn = drawFace({ pxPerMm63: 1.2 });
  const { face, right, left } = refine(drawn);
  expect([right.confidence, left.confidence]).toEqual([0, 0]);
  expect(face.points[RIGHT.mouthCorner]).toEqual(drawn.face.points[RIGHT.mouthCorner]);
});

test('a face of 20 pixels between the eyes keeps its landmarks', () => {
  expect(refine(drawMouth({ pxPerMm63: 20 / 63, cornerOffset: [1, 1] })).left.confidence).toBe(0);
});

test('no offset is longer than the model believes', () => {
  for (const cornerOffset of [
    [6, 6],
    [-6, -6],
    [6, -6],
  ] as const) {
    const [u, v] = refine(drawMouth({ cornerOffset })).right.offsetMm63;
    expect(Math.hypot(u, v)).toBeLessThanOrEqual(knowledge.maxMm63 + 1e-9);
  }
});

test('the model says where it comes from and meets its target on people not fitted', () => {
  expect(knowledge.mark).toBe('derived');
  expect(knowledge.source).toContain('10.6084/m9.figshare.5047666');
  for (const set of ['london', 'canada'] as const)
    expect(knowledge.errors.fittedOnBothByPerson8Fold[set].median).toBeLessThan(
      knowledge.errors.landmarks[set].median,
    );
});
