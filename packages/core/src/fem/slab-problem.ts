import { body } from './body.ts';
import { coarsenLines } from './coarsening.ts';
import { gridMesh, type GridLines } from './column-mesh.ts';
import { nestedLines } from './hierarchy.ts';
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

/** The meshes of a slab, coarsest first: every second line of the finer one stays. */
export const nestedSlab = (problem: SlabProblem): NestedBody[] =>
  problemsOf(problem).map(({ own, lines }, level) => ({
    ...bodyOf(own, lines),
    fromCoarser: level === 0 ? null : coarsenLines(lines, problem.element === 'wedge'),
  }));

/** The same meshes with other displacements of the same patches. */
export const pulledSlab = (nested: readonly NestedBody[], problem: SlabProblem): NestedBody[] =>
  problemsOf(problem).map(({ own }, level) => ({
    ...nested[level]!,
    prescribed: heldOf(own, nested[level]!.body.mesh.points).prescribed,
  }));

/** The problem and the lines of each mesh, coarsest first. */
function problemsOf(problem: SlabProblem): { own: SlabProblem; lines: GridLines }[] {
  return nestedLines(problem.slabMm, problem.cells).map((lines, level, { length }) => ({
    own: level === length - 1 ? problem : reaching(problem, lines),
    lines,
  }));
}

/** A coarse mesh may have no line inside a patch: then it is pulled along the nearest one. */
function reaching(problem: SlabProblem, { x, y }: GridLines): SlabProblem {
  const onLine = (lines: readonly number[], [low, high]: readonly [number, number]) => {
    if (lines.some((at) => at >= low - SAME_MM && at <= high + SAME_MM)) return [low, high] as const;
    const middle = (low + high) / 2;
    const nearest = lines.reduce((a, b) => (Math.abs(b - middle) < Math.abs(a - middle) ? b : a));
    return [nearest, nearest] as const;
  };
  const patches = problem.patches.map((p) => ({ ...p, xMm: onLine(x, p.xMm), yMm: onLine(y, p.yMm) }));
  return { ...problem, patches };
}

function bodyOf(problem: SlabProblem, lines: GridLines): Pick<NestedBody, 'body' | 'prescribed'> {
  const { layers, bulkOverMu, densityKgMm3, gravityMmS2 } = problem;
  const mesh = gridMesh(lines, layers, problem.element);
  const { held, prescribed } = heldOf(problem, mesh.points);
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

/** Which nodes are held, and where they go. */
function heldOf(
  { fixed, patches }: SlabProblem,
  points: Float64Array,
): { held: Uint8Array; prescribed: Float64Array } {
  const held = new Uint8Array(points.length / 3);
  const prescribed = new Float64Array(points.length);
  const strictlyIn = (v: number, [low, high]: readonly [number, number]): boolean =>
    v > low + SAME_MM && v < high - SAME_MM;
  const { levelMm, except } = fixed;
  for (let n = 0; n < held.length; n++) {
    const [x, y, z] = [points[3 * n]!, points[3 * n + 1]!, points[3 * n + 2]!];
    const open = except && strictlyIn(x, except.xMm) && strictlyIn(y, except.yMm);
    if (Math.abs(z - levelMm) < SAME_MM && !open) held[n] = 1;
  }
  for (const patch of patches)
    for (const n of nodesOfPatch(patch, points)) {
      held[n] = 1;
      prescribed.set(patch.displacementMm, 3 * n);
    }
  return { held, prescribed };
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
