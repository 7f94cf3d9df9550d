import type { ColumnMesh } from './column-mesh.ts';
import { deformationGradient } from './deformation.ts';

/**
 * Every element of a mesh: one per surface patch and level gap that has elements, patch by patch. Elements of one mesh may differ in their
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

/** The integration points of a cell with the derivatives of its shape functions there, 3 per node. */
const pointTables = new Map(
  [3, 4].map((corners) => [
    corners,
    pointsOfCell(corners).map(([r, q, t, weight]) => ({
      weight,
      derivatives: Float64Array.from(shapeDerivatives(corners, r, q, t).flat()),
    })),
  ]),
);

/** The elements of the layers that `has` names. Throws RangeError where one is turned inside out at rest. */
export function elementsOf(mesh: ColumnMesh, has: (layer: number) => boolean = () => true): Elements {
  const { levels, points, patches, layerOfGap } = mesh;
  const gaps = Array.from(layerOfGap.keys()).filter((k) => has(layerOfGap[k]!));
  const elements = newElements(mesh, gaps.length);
  const inverse = new Float64Array(9);
  let [e, node, point, gradient] = [0, 0, 0, 0];
  for (const { columns, cells } of patches) {
    const nodes = 2 * columns.length;
    const cellNodes = cells.map((cell) => [...cell, ...cell.map((c) => c + columns.length)]);
    for (const k of gaps) {
      elements.material[e] = layerOfGap[k]!;
      const own = elements.node.subarray(node, node + nodes);
      columns.forEach((c, i) => {
        own[i] = c * levels + k;
        own[i + columns.length] = c * levels + k + 1;
      });
      for (const local of cellNodes)
        for (const { weight, derivatives } of pointTables.get(local.length / 2)!) {
          const determinant = invertJacobian(points, own, local, derivatives, inverse);
          if (!(determinant > 0)) throw new RangeError(`element ${e} is inside out at rest`);
          elements.weight[point] = determinant * weight;
          elements.volume[e]! += determinant * weight;
          elements.gradientStart[point++] = gradient;
          for (let a = 0; a < local.length; a++)
            for (let j = 0; j < 3; j++)
              elements.gradient[gradient + 3 * local[a]! + j] =
                derivatives[3 * a]! * inverse[j]! +
                derivatives[3 * a + 1]! * inverse[3 + j]! +
                derivatives[3 * a + 2]! * inverse[6 + j]!;
          gradient += 3 * nodes;
        }
      node += nodes;
      e++;
      elements.nodeStart[e] = node;
      elements.pointStart[e] = point;
    }
  }
  return elements;
}

/** Volume of the elements of the layers that `has` names, mm3, at patch * gaps + gap; else zero. Throws RangeError where one is turned inside out at rest. */
export function volumesOf(
  { levels, points, patches, layerOfGap }: ColumnMesh,
  has: (layer: number) => boolean,
): Float64Array {
  const gaps = levels - 1;
  const volumes = new Float64Array(gaps * patches.length);
  const corners = new Float64Array(24);
  const jacobian = new Float64Array(9);
  for (let p = 0; p < patches.length; p++) {
    const { columns, cells } = patches[p]!;
    for (const cell of cells) {
      const size = cell.length;
      const table = pointTables.get(size)!;
      for (let k = 0, e = p * gaps; k < gaps; k++, e++) {
        if (!has(layerOfGap[k]!)) continue;
        for (let n = 0; n < 2 * size; n++) {
          const node = columns[cell[n % size]!]! * levels + k + (n < size ? 0 : 1);
          for (let i = 0; i < 3; i++) corners[3 * n + i] = points[3 * node + i]!;
        }
        for (let g = 0; g < table.length; g++) {
          const { weight, derivatives } = table[g]!;
          const determinant = deformationGradient(corners, 2 * size, derivatives, 0, jacobian, 0);
          if (!(determinant > 0)) throw new RangeError(`element ${e} is inside out at rest`);
          volumes[e]! += determinant * weight;
        }
      }
    }
  }
  return volumes;
}

/** Room for the elements of a mesh. */
function newElements({ patches }: ColumnMesh, gaps: number): Elements {
  let [nodes, points, gradients] = [0, 0, 0];
  for (const { columns, cells } of patches) {
    const own = cells.reduce((sum, cell) => sum + pointsOfCell(cell.length).length, 0);
    nodes += 2 * columns.length * gaps;
    points += own * gaps;
    gradients += 6 * columns.length * own * gaps;
  }
  const count = gaps * patches.length;
  return {
    count,
    nodeStart: new Int32Array(count + 1),
    node: new Int32Array(nodes),
    pointStart: new Int32Array(count + 1),
    weight: new Float64Array(points),
    gradientStart: new Int32Array(points),
    gradient: new Float64Array(gradients),
    volume: new Float64Array(count),
    material: new Uint8Array(count),
  };
}

/** Determinant of the map from a reference cell to rest; its inverse (rows r, q, t; columns x, y, z) goes to `inverse`. */
function invertJacobian(
  points: Float64Array,
  nodes: Int32Array,
  local: readonly number[],
  derivatives: Float64Array,
  inverse: Float64Array,
): number {
  let [a, b, c, d, e, f, g, h, i] = [0, 0, 0, 0, 0, 0, 0, 0, 0];
  for (let n = 0; n < local.length; n++) {
    const at = 3 * nodes[local[n]!]!;
    const [x, y, z] = [points[at]!, points[at + 1]!, points[at + 2]!];
    const [r, q, t] = [derivatives[3 * n]!, derivatives[3 * n + 1]!, derivatives[3 * n + 2]!];
    a += x * r;
    b += x * q;
    c += x * t;
    d += y * r;
    e += y * q;
    f += y * t;
    g += z * r;
    h += z * q;
    i += z * t;
  }
  const determinant = a * (e * i - f * h) + b * (f * g - d * i) + c * (d * h - e * g);
  const s = 1 / determinant;
  inverse[0] = (e * i - f * h) * s;
  inverse[1] = (c * h - b * i) * s;
  inverse[2] = (b * f - c * e) * s;
  inverse[3] = (f * g - d * i) * s;
  inverse[4] = (a * i - c * g) * s;
  inverse[5] = (c * d - a * f) * s;
  inverse[6] = (d * h - e * g) * s;
  inverse[7] = (b * g - a * h) * s;
  inverse[8] = (a * e - b * d) * s;
  return determinant;
}
