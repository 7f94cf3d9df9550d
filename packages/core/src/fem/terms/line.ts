import type { ColumnMesh } from '../column-mesh.ts';
import { neighbourhood, placeOf, type BodyPoint, type End } from './body-point.ts';
import { newLocalSystem, scatter, type Targets } from './scatter.ts';

/** What a line does at a length: energy (mN mm), its slope (mN) and that of the slope (mN/mm), none below 0. */
export interface LineResponse {
  energy: number;
  force: number;
  stiffness: number;
}

/** A straight line between two points, at least one in the body, that pulls them together along itself. */
export interface Line {
  length(u: Float64Array): number;
  /** Adds forces and stiffness of a response at u. */
  add(response: LineResponse, u: Float64Array, targets: Targets): void;
}

/** Below this a line has no direction, mm. */
const NO_LENGTH = 1e-9;

/** RangeError where a line has no length at rest or no end in the body. */
export function newLine(mesh: ColumnMesh, from: End, to: End, near = neighbourhood(mesh)): Line {
  const ends = [[from, -1], [to, 1]] as const; // prettier-ignore
  const inside = ends.filter((e): e is readonly [BodyPoint, -1 | 1] => !('ground' in e[0]));
  const nodes = Int32Array.from(inside.flatMap(([end]) => end.nodes));
  const shares = inside.flatMap(([end, sign]) => end.weights.map((w) => sign * w));
  if (new Set(nodes).size < nodes.length) throw new RangeError('a line between points that share a node');
  const size = nodes.length;
  const joined = size <= 16 && nodes.every((a) => nodes.every((b) => near(a, b)));
  const local = newLocalSystem(joined ? size : 1);
  const way = (u: Float64Array): [number, number, number] => {
    const [a, b] = [placeOf(mesh, from, u), placeOf(mesh, to, u)];
    return [b[0] - a[0], b[1] - a[1], b[2] - a[2]];
  };
  if (!(size > 0 && Math.hypot(...way(new Float64Array(mesh.points.length))) > NO_LENGTH))
    throw new RangeError('a line of no length, or with no end in the body');
  return {
    length: (u) => Math.hypot(...way(u)),
    add({ force, stiffness }, u, targets) {
      const d = way(u);
      const length = Math.hypot(...d);
      if (length < NO_LENGTH || (force === 0 && stiffness === 0)) return;
      const n = d.map((v) => v / length);
      const { residual, tangent } = targets;
      if (residual)
        nodes.forEach((node, a) => n.forEach((v, i) => (residual[3 * node + i]! += shares[a]! * force * v)));
      if (!tangent) return;
      const across = force / length;
      if (joined) {
        for (let a = 0; a < size; a++)
          for (let b = a; b < size; b++)
            for (let i = 0; i < 3; i++)
              for (let j = 0; j < 3; j++)
                local.stiffness[(a * size + b) * 9 + 3 * i + j] =
                  shares[a]! * shares[b]! * ((stiffness - across) * n[i]! * n[j]! + (i === j ? across : 0));
        scatter(nodes, size, local, { tangent });
        return;
      }
      const along = (v: readonly number[]): Float64Array => Float64Array.from(shares.flatMap((s) => v.map((c) => s * c))); // prettier-ignore
      if (stiffness > 0) tangent.outer(nodes, along(n), stiffness);
      if (across > 0) for (const v of acrossOf(n)) tangent.outer(nodes, along(v), across);
    },
  };
}

/** Two unit directions at right angles to a unit direction and each other. */
function acrossOf(n: readonly number[]): [number[], number[]] {
  const least = [0, 1, 2].reduce((best, i) => (Math.abs(n[i]!) < Math.abs(n[best]!) ? i : best), 0);
  const first = n.map((v, i) => (i === least ? 1 : 0) - n[least]! * v);
  const length = Math.hypot(...first);
  const one = first.map((v) => v / length);
  return [
    one,
    [0, 1, 2].map((i) => n[(i + 1) % 3]! * one[(i + 2) % 3]! - n[(i + 2) % 3]! * one[(i + 1) % 3]!),
  ];
}
