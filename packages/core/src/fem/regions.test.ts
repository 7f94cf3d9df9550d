import { expect, test } from 'vitest';
import { slabMesh } from './column-mesh.ts';
import { inPolygon, regions } from './regions.ts';

const MESH = slabMesh([10, 8], [10, 8], [{ thicknessMm: 2, elements: 2 }], 'wedge');
const PARTS = regions(MESH, {
  square: [[2, 2], [6, 2], [6, 5], [2, 5]],
  line: [[0, 4], [10, 4]],
  nowhere: [[20, 20], [21, 20], [21, 21]],
}); // prettier-ignore

test('F21 a region names its columns, edges among them, and its nodes on a level', () => {
  expect(PARTS.columns('square').length).toBe(5 * 4);
  expect(PARTS.has('square')(2 * 11 + 2)).toBe(true);
  expect(PARTS.has('square')(2 * 11 + 7)).toBe(false);
  for (const n of PARTS.nodes('square', 2)) expect(MESH.points[3 * n + 2]).toBe(2);
  expect(PARTS.columns('line').length).toBe(11);
  expect(PARTS.nodes('nowhere', 0).length).toBe(0);
  expect(PARTS.names).toEqual(['square', 'line', 'nowhere']);
});

test('F21 its area and middle', () => {
  expect(PARTS.area('square', 1)).toBeCloseTo(12, 12);
  const { nodes, weights } = PARTS.middle('square', 2);
  const x = nodes.reduce((sum, n, i) => sum + weights[i]! * MESH.points[3 * n]!, 0);
  expect(x).toBeCloseTo(4, 1);
  expect(weights.reduce((sum, w) => sum + w, 0)).toBeCloseTo(1, 12);
  expect(PARTS.middle('line', 2).nodes.length).toBe(11);
  expect(() => PARTS.middle('nowhere', 2)).toThrow(RangeError);
});

test('F21 a plan of its own decides, and hollows are out', () => {
  const turned = Float64Array.from({ length: 2 * MESH.columns }, (_, i) => MESH.points[3 * (i >> 1) * MESH.levels + (1 - (i % 2))]!); // prettier-ignore
  expect(regions(MESH, { low: [[0, 0], [1, 0], [1, 10], [0, 10]] }, turned).columns('low').length).toBe(2 * 11); // prettier-ignore
  const hollow = [[0, 0], [4, 0], [4, 4], [2, 1], [0, 4]] as const; // prettier-ignore
  expect(inPolygon([2, 3], hollow)).toBe(false);
  expect(inPolygon([0.5, 2], hollow)).toBe(true);
});
