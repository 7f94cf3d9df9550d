import { describe, expect, test } from 'vitest';
import { body } from './body.ts';
import { elementsOf } from './elements.ts';
import { evaluate } from './evaluate.ts';
import { solveEquilibrium, type NestedBody } from './solve-equilibrium.ts';
import { extrude, subdivide, vertexNormals, type Subdivision, type Surface } from './surface-mesh.ts';

/** Part of a sphere of 60 mm: a face-sized dome over a hexagon. */
function dome(): Surface {
  const radius = 60;
  const at = (x: number, y: number): number[] => [x, y, Math.sqrt(radius ** 2 - x ** 2 - y ** 2)];
  const ring = Array.from({ length: 6 }, (_, i) =>
    at(40 * Math.cos((i * Math.PI) / 3), 40 * Math.sin((i * Math.PI) / 3)),
  );
  return {
    points: Float64Array.from([at(0, 0), ...ring].flat()),
    triangles: ring.map((_, i) => [0, 1 + i, 1 + ((i + 1) % 6)] as const),
  };
}

/** The finer triangles with their vertices back on the sphere. */
function subdivideDome(surface: Surface): Subdivision {
  const step = subdivide(surface);
  const { points } = step.surface;
  for (let v = 0; v < points.length / 3; v++) {
    const length = Math.hypot(points[3 * v]!, points[3 * v + 1]!, points[3 * v + 2]!);
    for (let k = 0; k < 3; k++) points[3 * v + k]! *= 60 / length;
  }
  return step;
}

const layersOn = (vertices: number) => [
  { thicknessMm: new Float64Array(vertices).fill(6), elements: 2 },
  { thicknessMm: new Float64Array(vertices).fill(2), elements: 1 },
];

function nestedDome(times: number, pullMm: number): NestedBody[] {
  const nested: NestedBody[] = [];
  let surface = dome();
  let step = subdivideDome(surface);
  for (let level = 0; level < times; level++) {
    const vertices = step.surface.points.length / 3;
    const mesh = extrude(step.surface, layersOn(vertices), step.patches);
    const held = new Uint8Array(vertices * mesh.levels);
    const prescribed = new Float64Array(3 * held.length);
    for (let c = 0; c < vertices; c++) {
      const [x, y] = [step.surface.points[3 * c]!, step.surface.points[3 * c + 1]!];
      held[c * mesh.levels] = 1;
      if (Math.hypot(x - 20, y) < 8) {
        held[c * mesh.levels + 2] = 1;
        prescribed.set([0, pullMm, 0], 3 * (c * mesh.levels + 2));
      }
    }
    nested.push({
      body: body({
        mesh,
        materials: [
          { muKPa: 1, bulkKPa: 50 },
          { muKPa: 20, bulkKPa: 1000 },
        ],
        densityKgMm3: 1e-6,
        gravityMmS2: [0, -9810, 0],
        held,
      }),
      prescribed,
      fromCoarser: level === 0 ? null : step.coarsening,
    });
    surface = step.surface;
    step = subdivideDome(surface);
  }
  return nested;
}

describe('meshes over a triangulated surface', () => {
  test('subdividing keeps the vertices, quarters the triangles and halves the edges', () => {
    const coarse = dome();
    const { surface, coarsening, patches } = subdivide(coarse);
    expect(surface.triangles).toHaveLength(4 * coarse.triangles.length);
    expect([...surface.points.slice(0, coarse.points.length)]).toEqual([...coarse.points]);
    expect(coarsening.start).toHaveLength(surface.points.length / 3 + 1);
    expect(patches.every(({ columns }) => new Set(columns).size === 6)).toBe(true);
    const boundary = surface.triangles.flatMap(
      ([a, b, c]) =>
        [
          [a, b],
          [b, c],
          [c, a],
        ] as const,
    );
    const closed = boundary.filter(([a, b]) => boundary.some(([c, d]) => c === b && d === a));
    expect(boundary.length - closed.length).toBe(12);
  });

  test('normals point out of the dome', () => {
    const { points } = dome();
    const normals = vertexNormals(dome());
    for (let v = 0; v < points.length / 3; v++) {
      const out = [0, 1, 2].reduce((sum, k) => sum + normals[3 * v + k]! * points[3 * v + k]!, 0);
      expect(out / 60).toBeGreaterThan(0.85);
    }
  });

  test('the layers have their thickness and the volume of a shell', () => {
    let step = subdivideDome(dome());
    for (let i = 0; i < 3; i++) step = subdivideDome(step.surface);
    const vertices = step.surface.points.length / 3;
    const mesh = extrude(step.surface, layersOn(vertices), step.patches);
    const elements = elementsOf(mesh);
    const volume = (layer: number): number =>
      elements.volume.reduce((sum, v, e) => (elements.material[e] === layer ? sum + v : sum), 0);
    let area = 0;
    const { points, triangles } = step.surface;
    for (const [a, b, c] of triangles) {
      const [u, v] = [b, c].map((to) => [0, 1, 2].map((k) => points[3 * to + k]! - points[3 * a + k]!)) as [
        number[],
        number[],
      ];
      area +=
        Math.hypot(
          u[1]! * v[2]! - u[2]! * v[1]!,
          u[2]! * v[0]! - u[0]! * v[2]!,
          u[0]! * v[1]! - u[1]! * v[0]!,
        ) / 2;
    }
    // Between two radii of a sphere, as a share of area times thickness at 60 mm.
    const share = (outer: number, inner: number): number =>
      (outer ** 3 - inner ** 3) / (3 * 60 ** 2 * (outer - inner));
    expect(volume(1) / (2 * area * share(60, 58))).toBeCloseTo(1, 2);
    expect(volume(0) / (6 * area * share(58, 52))).toBeCloseTo(1, 2);
  });

  test('F2 a rigid motion of the extruded body costs nothing', () => {
    const { body: b } = nestedDome(1, 0)[0]!;
    const { points } = b.mesh;
    const [c, s] = [Math.cos(0.4), Math.sin(0.4)];
    const u = Float64Array.from(points, (v, i) => {
      const at = i - (i % 3);
      const [x, y, z] = [points[at]!, points[at + 1]!, points[at + 2]!];
      return [x, c * y - s * z, s * y + c * z][i % 3]! - v;
    });
    const free = { ...b, load: new Float64Array(u.length) };
    expect(Math.abs(evaluate(free, u))).toBeLessThan(1e-6);
  });

  test('F6 nested surfaces are solved in few iterations, whatever the depth of the hierarchy', () => {
    const costs = [2, 3].map((times) => {
      const result = solveEquilibrium(nestedDome(times, 3));
      if (!result.ok) throw new Error(result.problem.reason);
      return result.value.cgIterations / result.value.newtonSteps;
    });
    expect(costs[1]!).toBeLessThan(25);
    expect(costs[1]! / costs[0]!).toBeLessThan(1.6);
  });
});
