import fc from 'fast-check';
import { expect, test } from 'vitest';
import { fitSimilarity, rotate, rotateBack, type Matrix3 } from './similarity.ts';
import type { Point3 } from './vector.ts';

const angle = fc.double({ min: -3, max: 3, noNaN: true });
const coordinate = fc.double({ min: -50, max: 50, noNaN: true });
const cloud: Point3[] = [
  [0, 0, 0],
  [10, 0, 1],
  [0, 12, -3],
  [4, 5, 9],
  [-7, 3, 2],
  [2, -8, 5],
];

const euler = (a: number, b: number, c: number): Matrix3 => {
  const [ca, sa, cb, sb, cc, sc] = [
    Math.cos(a),
    Math.sin(a),
    Math.cos(b),
    Math.sin(b),
    Math.cos(c),
    Math.sin(c),
  ];
  return [
    [ca * cb, ca * sb * sc - sa * cc, ca * sb * cc + sa * sc],
    [sa * cb, sa * sb * sc + ca * cc, sa * sb * cc - ca * sc],
    [-sb, cb * sc, cb * cc],
  ];
};

test('fitSimilarity finds the similarity that moved a cloud of points', () => {
  fc.assert(
    fc.property(
      angle,
      angle,
      angle,
      fc.double({ min: 0.1, max: 20, noNaN: true }),
      coordinate,
      coordinate,
      coordinate,
      (a, b, c, scale, x, y, z) => {
        const r = euler(a, b, c);
        const moved = cloud.map((p): Point3 => {
          const q = rotate(r, p);
          return [scale * q[0] + x, scale * q[1] + y, scale * q[2] + z];
        });
        const fit = fitSimilarity(cloud, moved);
        expect(fit.scale).toBeCloseTo(scale, 6);
        r.flat().forEach((v, i) => expect(fit.rotation.flat()[i]).toBeCloseTo(v, 6));
        [x, y, z].forEach((v, i) => expect(fit.translation[i]).toBeCloseTo(v, 5));
      },
    ),
  );
});

test('a mirrored cloud is fitted by a proper rotation, never by a reflection', () => {
  const { rotation: r } = fitSimilarity(
    cloud,
    cloud.map(([x, y, z]): Point3 => [-x, y, z]),
  );
  const determinant =
    r[0][0] * (r[1][1] * r[2][2] - r[1][2] * r[2][1]) -
    r[0][1] * (r[1][0] * r[2][2] - r[1][2] * r[2][0]) +
    r[0][2] * (r[1][0] * r[2][1] - r[1][1] * r[2][0]);
  expect(determinant).toBeCloseTo(1, 9);
});

test('rotateBack undoes rotate', () => {
  fc.assert(
    fc.property(angle, angle, angle, coordinate, coordinate, (a, b, c, x, y) => {
      const r = euler(a, b, c);
      const back = rotateBack(r, rotate(r, [x, y, 7]));
      expect(back[0]).toBeCloseTo(x, 8);
      expect(back[1]).toBeCloseTo(y, 8);
      expect(back[2]).toBeCloseTo(7, 8);
    }),
  );
});
