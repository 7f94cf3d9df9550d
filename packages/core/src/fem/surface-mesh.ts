import type { Coarsening } from './coarsening.ts';
import type { ColumnMesh, SurfacePatch } from './column-mesh.ts';

/** A triangulated surface with or without boundary. Triangles run counter-clockwise seen from outside. */
export interface Surface {
  /** 3 per vertex, mm. */
  points: Float64Array;
  triangles: readonly (readonly [number, number, number])[];
}

export interface Subdivision {
  surface: Surface;
  /** Vertices of the finer surface from those of the coarser one. */
  coarsening: Coarsening;
  /** For each coarse triangle its six vertices (corners, then the middles of edges 01, 12, 20) and four children among them. */
  patches: readonly SurfacePatch[];
}

/** Places of the four children in a subdivided triangle's six vertices. */
const CHILDREN: readonly (readonly [number, number, number])[] = [
  [0, 3, 5],
  [3, 1, 4],
  [5, 4, 2],
  [3, 4, 5],
];

/** Splits every triangle into four at the middles of its edges. Old vertices keep their numbers. */
export function subdivide({ points, triangles }: Surface): Subdivision {
  const vertices = points.length / 3;
  const middles = new Map<string, number>();
  const parents: [number, number][] = [];
  const middle = (a: number, b: number): number => {
    const key = a < b ? `${a},${b}` : `${b},${a}`;
    const known = middles.get(key);
    if (known !== undefined) return known;
    parents.push([a, b]);
    const number = vertices + parents.length - 1;
    middles.set(key, number);
    return number;
  };
  const patches = triangles.map(([a, b, c]) => ({
    columns: [a, b, c, middle(a, b), middle(b, c), middle(c, a)],
    cells: CHILDREN,
  }));
  const finer = new Float64Array(3 * (vertices + parents.length));
  finer.set(points);
  parents.forEach(([a, b], i) => {
    for (let k = 0; k < 3; k++) finer[3 * (vertices + i) + k] = (points[3 * a + k]! + points[3 * b + k]!) / 2;
  });
  return {
    surface: {
      points: finer,
      triangles: patches.flatMap(({ columns }) =>
        CHILDREN.map((child) => child.map((i) => columns[i]!) as [number, number, number]),
      ),
    },
    coarsening: {
      coarseColumns: vertices,
      start: Int32Array.from({ length: vertices + parents.length + 1 }, (_, c) =>
        c <= vertices ? c : vertices + 2 * (c - vertices),
      ),
      parent: Int32Array.from([...Array.from({ length: vertices }, (_, c) => c), ...parents.flat()]),
      weight: Float64Array.from([
        ...new Array<number>(vertices).fill(1),
        ...new Array<number>(2 * parents.length).fill(0.5),
      ]),
    },
    patches,
  };
}

/** Area-weighted unit normals of the vertices. */
export function vertexNormals({ points, triangles }: Surface): Float64Array {
  const normals = new Float64Array(points.length);
  for (const [a, b, c] of triangles) {
    const edge = (to: number, k: number): number => points[3 * to + k]! - points[3 * a + k]!;
    const [u, v] = [[0, 1, 2].map((k) => edge(b, k)), [0, 1, 2].map((k) => edge(c, k))] as [
      number[],
      number[],
    ];
    const n = [u[1]! * v[2]! - u[2]! * v[1]!, u[2]! * v[0]! - u[0]! * v[2]!, u[0]! * v[1]! - u[1]! * v[0]!];
    for (const vertex of [a, b, c]) for (let k = 0; k < 3; k++) normals[3 * vertex + k]! += n[k]!;
  }
  for (let v = 0; v < points.length / 3; v++) {
    const length = Math.hypot(normals[3 * v]!, normals[3 * v + 1]!, normals[3 * v + 2]!);
    for (let k = 0; k < 3; k++) normals[3 * v + k]! /= length;
  }
  return normals;
}

export interface ExtrudedLayer {
  /** At each vertex, mm. */
  thicknessMm: Float64Array;
  elements: number;
}

/**
 * Columns from the surface inwards along its normals: layers from deep to outer, their sum ends at the surface. `patches`
 * says which triangles share a dilatation (of `subdivide`); without it every triangle stands alone and may lock.
 */
export function extrude(
  surface: Surface,
  layers: readonly ExtrudedLayer[],
  patches: readonly SurfacePatch[] = surface.triangles.map((columns) => ({ columns, cells: [[0, 1, 2]] })),
): ColumnMesh {
  const normals = vertexNormals(surface);
  const columns = surface.points.length / 3;
  const gaps = layers.flatMap((layer, index) =>
    new Array<{ layer: ExtrudedLayer; index: number }>(layer.elements).fill({ layer, index }),
  );
  const levels = gaps.length + 1;
  const points = new Float64Array(3 * columns * levels);
  for (let c = 0; c < columns; c++) {
    let depth = layers.reduce((sum, { thicknessMm }) => sum + thicknessMm[c]!, 0);
    for (let k = 0; k < levels; k++) {
      for (let i = 0; i < 3; i++)
        points[3 * (c * levels + k) + i] = surface.points[3 * c + i]! - depth * normals[3 * c + i]!;
      const gap = gaps[k];
      if (gap) depth -= gap.layer.thicknessMm[c]! / gap.layer.elements;
    }
  }
  return { columns, levels, points, patches, layerOfGap: Uint8Array.from(gaps, ({ index }) => index) };
}
