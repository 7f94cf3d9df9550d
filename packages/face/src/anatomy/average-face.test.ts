import { describe, expect, test } from 'vitest';
import {
  AVERAGE_FACE_MIRROR as mirror,
  AVERAGE_FACE_MM63 as face,
  AVERAGE_FACE_TRIANGLES as triangles,
} from './average-face.ts';
import { AVERAGE_SMILE_MM63 as smile } from './average-face-smile.ts';

const point = (table: readonly number[], i: number) =>
  table.slice(3 * i, 3 * i + 3) as [number, number, number];
const EYE_OUTER = 33;
const NOSE_TIP = 1;
const MENTON = 152;
const MOUTH_CORNER = 61;

describe('average face', () => {
  test('has 468 landmarks and indices within them', () => {
    for (const table of [face, smile]) expect(table).toHaveLength(468 * 3);
    expect(mirror).toHaveLength(468);
    expect(Math.min(...triangles, ...mirror)).toBe(0);
    expect(Math.max(...triangles, ...mirror)).toBe(467);
  });

  test('eye centres lie level, 63 apart, about the origin', () => {
    const centre = (a: number, b: number) => point(face, a).map((v, k) => (v + point(face, b)[k]!) / 2);
    const right = centre(33, 133);
    const left = centre(263, 362);
    expect(Math.hypot(...right.map((v, k) => v - left[k]!))).toBeCloseTo(63, 1);
    right.forEach((v, k) => expect(Math.abs(v + left[k]!) / 2).toBeLessThan(0.02));
    expect(Math.abs(right[1]! - left[1]!)).toBeLessThan(0.02);
  });

  test('axes: the right eye at image left, the chin below, the nose tip nearest the camera', () => {
    expect(point(face, EYE_OUTER)[0]).toBeLessThan(-30);
    expect(point(face, MENTON)[1]).toBeGreaterThan(80);
    const depths = Array.from({ length: 468 }, (_, i) => point(face, i)[2]);
    expect(Math.min(...depths)).toBeLessThan(point(face, EYE_OUTER)[2] - 30);
    expect(Math.abs(point(face, NOSE_TIP)[2] - Math.min(...depths))).toBeLessThan(5);
  });

  test('mirror map is its own inverse and both tables are symmetric under it', () => {
    mirror.forEach((j, i) => {
      expect(mirror[j]).toBe(i);
      for (const table of [face, smile]) {
        const [x, y, z] = point(table, i);
        const [u, v, w] = point(table, j);
        expect(Math.abs(x + u) + Math.abs(y - v) + Math.abs(z - w)).toBeLessThan(0.031);
      }
    });
  });

  test('triangles use every landmark, have area and do not overlap', () => {
    expect(new Set(triangles).size).toBe(468);
    let area = 0;
    for (let t = 0; t < triangles.length; t += 3) {
      const [a, b, c] = [0, 1, 2].map((k) => point(face, triangles[t + k]!)) as [
        [number, number, number],
        [number, number, number],
        [number, number, number],
      ];
      const twice = (b[0]! - a[0]!) * (c[1]! - a[1]!) - (b[1]! - a[1]!) * (c[0]! - a[0]!);
      expect(Math.abs(twice)).toBeGreaterThan(0);
      area += Math.abs(twice) / 2;
    }
    const outline = faceOutline();
    const outer = outline.reduce((s, p, i) => {
      const q = outline[(i + 1) % outline.length]!;
      return s + (p[0] * q[1] - q[0] * p[1]) / 2;
    }, 0);
    expect(area / Math.abs(outer)).toBeCloseTo(1, 6);
  });

  test('a smile widens the mouth and lifts its corners', () => {
    const [x, y] = point(smile, MOUTH_CORNER);
    expect(x).toBeLessThan(-2);
    expect(y).toBeLessThan(-2);
  });
});

/** Corners of the triangulation's boundary, in order. */
function faceOutline(): [number, number, number][] {
  const next = new Map<number, number>();
  const edges = new Set<string>();
  for (let t = 0; t < triangles.length; t += 3)
    for (let k = 0; k < 3; k++) edges.add(`${triangles[t + k]} ${triangles[t + ((k + 1) % 3)]}`);
  for (const edge of edges) {
    const [a, b] = edge.split(' ').map(Number) as [number, number];
    if (!edges.has(`${b} ${a}`)) next.set(a, b);
  }
  const start = [...next.keys()][0]!;
  const loop = [point(face, start)];
  for (let i = next.get(start)!; i !== start; i = next.get(i)!) loop.push(point(face, i));
  return loop;
}
