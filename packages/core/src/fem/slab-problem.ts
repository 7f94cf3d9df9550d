import { body } from './body.ts';
import { coarsenGrid } from './coarsening.ts';
import { slabMesh } from './column-mesh.ts';
import type { NestedBody } from './solve-equilibrium.ts';

/** A layered slab, held below, pulled at patches inside. Units mm, kPa, kg. */
export interface SlabProblem {
  slabMm: readonly [number, number];
  cells: readonly [number, number];
  layers: readonly { name: string; thicknessMm: number; elements: number; muKPa: number }[];
  bulkOverMu: number;
  densityKgMm3: number;
  gravityMmS2: readonly [number, number, number];
  /** Nodes at this height are held at rest, except strictly inside the window. */
  fixed: {
    levelMm: number;
    except?: { xMm: readonly [number, number]; yMm: readonly [number, number] } | undefined;
  };
  /** Nodes at these heights inside the window (edges included) are moved. */
  patches: readonly {
    levelsMm: readonly number[];
    xMm: readonly [number, number];
    yMm: readonly [number, number];
    displacementMm: readonly [number, number, number];
  }[];
  element: 'hexQ1P0' | 'wedge';
}

/** How far a coordinate may lie off and still be the same, mm. */
const SAME_MM = 1e-6;
/** A mesh this coarse is solved directly. */
const COARSEST_COLUMNS = 60;

/** The meshes of a slab, coarsest first: cells are halved while both numbers are even and there are many. */
export function nestedSlab(problem: SlabProblem): NestedBody[] {
  const finest = bodyOf(problem, problem.cells);
  const fromCoarser =
    (problem.cells[0] + 1) * (problem.cells[1] + 1) > COARSEST_COLUMNS
      ? coarsenGrid(problem.cells, problem.element === 'wedge')
      : null;
  if (!fromCoarser) return [{ ...finest, fromCoarser: null }];
  const coarser = { ...problem, cells: [problem.cells[0] / 2, problem.cells[1] / 2] as const };
  return [...nestedSlab(coarser), { ...finest, fromCoarser }];
}

function bodyOf(
  problem: SlabProblem,
  cells: readonly [number, number],
): Pick<NestedBody, 'body' | 'prescribed'> {
  const { layers, fixed, patches, bulkOverMu, densityKgMm3, gravityMmS2 } = problem;
  const mesh = slabMesh(problem.slabMm, cells, layers, problem.element);
  const nodes = mesh.points.length / 3;
  const held = new Uint8Array(nodes);
  const prescribed = new Float64Array(mesh.points.length);
  for (let n = 0; n < nodes; n++) {
    const [x, y, z] = [mesh.points[3 * n]!, mesh.points[3 * n + 1]!, mesh.points[3 * n + 2]!];
    const strictlyIn = (v: number, [low, high]: readonly [number, number]): boolean =>
      v > low + SAME_MM && v < high - SAME_MM;
    const { except } = fixed;
    if (
      Math.abs(z - fixed.levelMm) < SAME_MM &&
      !(except && strictlyIn(x, except.xMm) && strictlyIn(y, except.yMm))
    )
      held[n] = 1;
  }
  for (const patch of patches)
    for (const n of nodesOfPatch(patch, mesh.points)) {
      held[n] = 1;
      prescribed.set(patch.displacementMm, 3 * n);
    }
  return {
    body: body({
      mesh,
      materials: layers.map(({ muKPa }) => ({ muKPa, bulkKPa: bulkOverMu * muKPa })),
      densityKgMm3,
      gravityMmS2,
      held,
    }),
    prescribed,
  };
}

/** Nodes of a patch, its edges included. */
export function nodesOfPatch(
  { levelsMm, xMm, yMm }: SlabProblem['patches'][number],
  points: Float64Array,
): number[] {
  const within = (v: number, [low, high]: readonly [number, number]): boolean =>
    v >= low - SAME_MM && v <= high + SAME_MM;
  const nodes: number[] = [];
  for (let n = 0; n < points.length / 3; n++)
    if (
      within(points[3 * n]!, xMm) &&
      within(points[3 * n + 1]!, yMm) &&
      levelsMm.some((level) => Math.abs(points[3 * n + 2]! - level) < SAME_MM)
    )
      nodes.push(n);
  return nodes;
}

/** The node nearest to a point at rest. */
export function nearestNode(
  { points }: { points: Float64Array },
  at: readonly [number, number, number],
): number {
  let [best, least] = [0, Infinity];
  for (let n = 0; n < points.length / 3; n++) {
    const distance = Math.hypot(
      points[3 * n]! - at[0],
      points[3 * n + 1]! - at[1],
      points[3 * n + 2]! - at[2],
    );
    if (distance < least) [best, least] = [n, distance];
  }
  return best;
}
