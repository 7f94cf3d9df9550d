import { describe, expect, test } from 'vitest';
import { seededRandom } from '../inference/seeded-random.ts';
import { body, type Body } from './body.ts';
import { slabMesh } from './column-mesh.ts';
import { evaluate } from './evaluate.ts';
import { Tangent } from './tangent.ts';

const LAYERS = [
  { thicknessMm: 3, elements: 2 },
  { thicknessMm: 1, elements: 1 },
];

/** A small skewed slab of two materials, nothing held. */
function smallBody(element: 'hexQ1P0' | 'wedge', gravity = 0): Body {
  const mesh = slabMesh([8, 6], [2, 2], LAYERS, element);
  const random = seededRandom(3);
  for (let i = 0; i < mesh.points.length; i++) mesh.points[i]! += 0.15 * (random() - 0.5);
  return body({
    mesh,
    materials: [
      { muKPa: 2, bulkKPa: 100, c20KPa: 5 },
      { muKPa: 30, bulkKPa: 1500 },
    ],
    densityKgMm3: 1e-6,
    gravityMmS2: [0, -gravity, 0],
    held: new Uint8Array(mesh.points.length / 3),
  });
}

const wobble = (n: number, size: number, seed = 5): Float64Array => {
  const random = seededRandom(seed);
  return Float64Array.from({ length: n }, () => size * (random() - 0.5));
};

describe.each(['hexQ1P0', 'wedge'] as const)('evaluate: %s', (element) => {
  test('F1 the residual is the derivative of the energy', () => {
    const b = smallBody(element, 9810);
    const u = wobble(b.mesh.points.length, 0.3);
    const residual = new Float64Array(u.length);
    evaluate(b, u, { residual });
    const h = 1e-5;
    for (let i = 0; i < u.length; i += 5) {
      const [plus, minus] = [Float64Array.from(u), Float64Array.from(u)];
      plus[i]! += h;
      minus[i]! -= h;
      const slope = (evaluate(b, plus) - evaluate(b, minus)) / (2 * h);
      expect(Math.abs(slope - residual[i]!)).toBeLessThan(1e-5 * Math.max(1, Math.abs(slope)));
    }
  });

  test('F1 the tangent is the derivative of the residual, and symmetric', () => {
    const b = smallBody(element);
    const n = b.mesh.points.length;
    const u = wobble(n, 0.3);
    const tangent = new Tangent(b);
    evaluate(b, u, { tangent });
    const [x, y] = [wobble(n, 1, 7), wobble(n, 1, 9)];
    const [ax, ay] = [new Float64Array(n), new Float64Array(n)];
    tangent.multiply(x, ax);
    tangent.multiply(y, ay);
    const dot = (p: Float64Array, q: Float64Array): number => p.reduce((sum, v, i) => sum + v * q[i]!, 0);
    expect(dot(ax, y)).toBeCloseTo(dot(x, ay), 8);
    const h = 1e-5;
    const at = (sign: number): Float64Array => {
      const residual = new Float64Array(n);
      evaluate(
        b,
        u.map((v, i) => v + sign * h * x[i]!),
        { residual },
      );
      return residual;
    };
    const [plus, minus] = [at(1), at(-1)];
    const scale = Math.max(...ax.map(Math.abs));
    for (let i = 0; i < n; i++)
      expect(Math.abs((plus[i]! - minus[i]!) / (2 * h) - ax[i]!)).toBeLessThan(1e-6 * scale);
  });

  test('F2 a rigid motion costs nothing and pulls at nothing', () => {
    const b = smallBody(element);
    const { points } = b.mesh;
    const [c, s] = [Math.cos(0.7), Math.sin(0.7)];
    const u = Float64Array.from(points, (v, i) => {
      const [x, y] = [points[i - (i % 3)]!, points[i - (i % 3) + 1]!];
      return [c * x - s * y + 5, s * x + c * y - 2, points[i - (i % 3) + 2]! + 1][i % 3]! - v;
    });
    const residual = new Float64Array(u.length);
    expect(Math.abs(evaluate(b, u, { residual }))).toBeLessThan(1e-9);
    expect(Math.max(...residual.map(Math.abs))).toBeLessThan(1e-9);
  });

  test('F2 patch test: a homogeneous stretch is in balance inside, whatever the mesh', () => {
    const b = smallBody(element);
    const same = { ...b, materials: [b.materials[0]!, b.materials[0]!] };
    const { points, levels, columns } = b.mesh;
    const stretch = [1.2, 0.9, 1.05];
    const u = Float64Array.from(points, (v, i) => v * (stretch[i % 3]! - 1));
    const residual = new Float64Array(u.length);
    evaluate(same, u, { residual });
    const middle = 4;
    expect(columns).toBe(9);
    for (let k = 1; k < levels - 1; k++)
      for (let i = 0; i < 3; i++)
        expect(Math.abs(residual[3 * (middle * levels + k) + i]!)).toBeLessThan(1e-9);
  });

  test('an element turned inside out has no energy', () => {
    const b = smallBody(element);
    expect(
      evaluate(
        b,
        b.mesh.points.map((v) => -2 * v),
      ),
    ).toBe(Infinity);
  });

  test('the weight of the body is its load', () => {
    const b = smallBody(element, 9810);
    const mass = b.elements.volume.reduce((sum, v) => sum + v * 1e-6, 0);
    expect(b.load.reduce((sum, v) => sum + v, 0)).toBeCloseTo(-mass * 9810, 9);
  });
});
