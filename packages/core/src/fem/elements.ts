import type { ColumnMesh } from './column-mesh.ts';

/**
 * Every element of a mesh: one per surface patch and level gap, patch by patch. Elements of one mesh may differ in their
 * number of nodes; everything is flat and indexed by `nodeStart` and `pointStart`.
 */
export interface Elements {
  count: number;
  /** Nodes of element e: node[nodeStart[e] .. nodeStart[e + 1]). */
  nodeStart: Int32Array;
  node: Int32Array;
  /** Integration points of element e: pointStart[e] .. pointStart[e + 1]. */
  pointStart: Int32Array;
  /** Weight of each integration point, mm3. */
  weight: Float64Array;
  /** Where the gradients of an integration point begin: 3 per node of the element, 1/mm, with respect to rest. */
  gradientStart: Int32Array;
  gradient: Float64Array;
  /** mm3. */
  volume: Float64Array;
  material: Uint8Array;
}

const G = 1 / Math.sqrt(3);
const HEX_POINTS = [-G, G].flatMap((r) => [-G, G].flatMap((q) => [-G, G].map((t) => [r, q, t, 1] as const)));
/** Three points on the triangle and two through the thickness. */
const WEDGE_POINTS = [[1 / 6, 1 / 6] as const, [2 / 3, 1 / 6] as const, [1 / 6, 2 / 3] as const].flatMap(
  ([r, q]) => [-G, G].map((t) => [r, q, t, 1 / 6] as const),
);

/** Integration points of a cell of 3 or 4 corners: r, q, t and weight. */
export const pointsOfCell = (corners: number): readonly (readonly [number, number, number, number])[] =>
  corners === 4 ? HEX_POINTS : WEDGE_POINTS;

/** Derivatives of the shape functions of a cell with respect to r, q, t: deep nodes first. */
export function shapeDerivatives(corners: number, r: number, q: number, t: number): number[][] {
  const half = [-1, 1].map((z) => ({ h: (1 + z * t) / 2, z: z / 2 }));
  if (corners === 3)
    return half.flatMap(({ h, z }) => [
      [-h, -h, z * (1 - r - q)],
      [h, 0, z * r],
      [0, h, z * q],
    ]);
  const square = [[-1, -1], [1, -1], [1, 1], [-1, 1]] as const; // prettier-ignore
  return half.flatMap(({ h, z }) =>
    square.map(([x, y]) => [
      (x * (1 + y * q) * h) / 4,
      (y * (1 + x * r) * h) / 4,
      (z * (1 + x * r) * (1 + y * q)) / 4,
    ]),
  );
}

/** Throws RangeError where an element is turned inside out at rest. */
export function elementsOf(mesh: ColumnMesh): Elements {
  const { levels, points, patches, layerOfGap } = mesh;
  const gaps = levels - 1;
  const perPatch = patches.map(({ columns, cells }) => ({
    nodes: 2 * columns.length,
    points: cells.reduce((sum, cell) => sum + (cell.length === 4 ? 8 : 6), 0),
  }));
  const total = (of: (p: (typeof perPatch)[number]) => number): number =>
    gaps * perPatch.reduce((sum, p) => sum + of(p), 0);
  const count = gaps * patches.length;
  const elements: Elements = {
    count,
    nodeStart: new Int32Array(count + 1),
    node: new Int32Array(total((p) => p.nodes)),
    pointStart: new Int32Array(count + 1),
    weight: new Float64Array(total((p) => p.points)),
    gradientStart: new Int32Array(total((p) => p.points)),
    gradient: new Float64Array(total((p) => 3 * p.nodes * p.points)),
    volume: new Float64Array(count),
    material: new Uint8Array(count),
  };
  let [e, node, point, gradient] = [0, 0, 0, 0];
  patches.forEach(({ columns, cells }, p) => {
    const { nodes } = perPatch[p]!;
    for (let k = 0; k < gaps; k++, e++) {
      elements.material[e] = layerOfGap[k]!;
      const own = [...columns.map((c) => c * levels + k), ...columns.map((c) => c * levels + k + 1)];
      elements.node.set(own, node);
      for (const cell of cells) {
        const local = [...cell, ...cell.map((c) => c + columns.length)];
        for (const [r, q, t, w] of cell.length === 4 ? HEX_POINTS : WEDGE_POINTS) {
          const derivatives = shapeDerivatives(cell.length, r, q, t);
          const { inverse, determinant } = jacobian(
            points,
            local.map((i) => own[i]!),
            derivatives,
          );
          if (!(determinant > 0)) throw new RangeError(`element ${e} is inside out at rest`);
          elements.weight[point] = determinant * w;
          elements.volume[e]! += determinant * w;
          elements.gradientStart[point++] = gradient;
          local.forEach((i, a) => {
            for (let j = 0; j < 3; j++)
              elements.gradient[gradient + 3 * i + j] =
                derivatives[a]![0]! * inverse[j]! +
                derivatives[a]![1]! * inverse[3 + j]! +
                derivatives[a]![2]! * inverse[6 + j]!;
          });
          gradient += 3 * nodes;
        }
      }
      node += nodes;
      elements.nodeStart[e + 1] = node;
      elements.pointStart[e + 1] = point;
    }
  });
  return elements;
}

/** Inverse (rows: r, q, t; columns: x, y, z) and determinant of the map from a reference cell to rest. */
function jacobian(
  points: Float64Array,
  nodes: readonly number[],
  derivatives: readonly (readonly number[])[],
): { inverse: number[]; determinant: number } {
  const m = new Array<number>(9).fill(0);
  nodes.forEach((n, a) => {
    for (let i = 0; i < 3; i++)
      for (let j = 0; j < 3; j++) m[3 * i + j]! += points[3 * n + i]! * derivatives[a]![j]!;
  });
  const [a, b, c, d, e, f, g, h, i] = m as [
    number,
    number,
    number,
    number,
    number,
    number,
    number,
    number,
    number,
  ];
  const determinant = a * (e * i - f * h) + b * (f * g - d * i) + c * (d * h - e * g);
  const inverse = [
    e * i - f * h, c * h - b * i, b * f - c * e,
    f * g - d * i, a * i - c * g, c * d - a * f,
    d * h - e * g, b * g - a * h, a * e - b * d,
  ].map((v) => v / determinant); // prettier-ignore
  return { inverse, determinant };
}
