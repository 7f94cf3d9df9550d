import { multiplyTurned, type Plane, planeAt, planeRoom, turnOf } from './glide-plane.ts';
import type { LocalSystem, Targets } from './scatter.ts';

/** kPa/mm; `tangential` by corner. */
export interface GlideStiffness {
  tangential: readonly number[];
  normal: number;
  corner: number;
}

export interface GlideCell {
  /** Corners of the level below, then of the level above. */
  nodes: Int32Array;
  /** Energy, mN mm; forces and where asked stiffness go to `local`. */
  respond(u: Float64Array, targets: Targets, local: LocalSystem): number;
}

/** What turns places of the corners into two edges of the plane. */
const EDGES: Record<number, readonly [readonly number[], readonly number[]]> = {
  3: [[-1, 1, 0], [-1, 0, 1]],
  4: [[-1, 0, 1, 0], [0, -1, 0, 1]],
}; // prettier-ignore

/** Room for one cell at a time. */
const plane = planeRoom();
const [ta, tb, ts] = [new Float64Array(4), new Float64Array(4), new Float64Array(4)];
const [gradient, ofS, mean] = [new Float64Array(24), new Float64Array(24), new Float64Array(24)];

/**
 * One cell of a plane of sliding. With d the way from a corner below to the one above, p and q two edges of the plane
 * midway (at rest of length 1 and upright to each other), n its normal: slides a = d.p, b = d.q and parting s = d.n, each
 * less its value at rest. Energy is quadratic in them, and they are unmoved by a motion of the whole.
 */
export function newGlideCell(rest: Float64Array, nodes: readonly number[], stiffness: GlideStiffness): GlideCell {
  const corners = nodes.length / 2;
  const all = nodes.length;
  const { A, B, area } = orthonormalEdges(rest, nodes, corners);
  const share = area / corners;
  planeAt(rest, null, nodes, A, B, plane);
  const [a0, b0, s0] = [plane.a.slice(), plane.b.slice(), plane.s.slice()];
  const { tangential, normal, corner } = stiffness;

  const respond: GlideCell['respond'] = (u, targets, local) => {
    planeAt(rest, u, nodes, A, B, plane);
    const { a, b, s } = plane;
    let parted = 0;
    for (let c = 0; c < corners; c++) {
      a[c]! -= a0[c]!;
      b[c]! -= b0[c]!;
      s[c]! -= s0[c]!;
      parted += s[c]! / corners;
    }
    let energy = 0.5 * area * normal * parted * parted;
    for (let c = 0; c < corners; c++) {
      const t = share * tangential[c]!;
      const off = s[c]! - parted;
      energy += 0.5 * (t * (a[c]! * a[c]! + b[c]! * b[c]!) + share * corner * off * off);
      // Derivatives of the energy by a, b, s.
      ta[c] = t * a[c]!;
      tb[c] = t * b[c]!;
      ts[c] = share * (corner * off + normal * parted);
    }
    if (!targets.residual && !targets.tangent) return energy;
    addForces(plane, A, B, corners, local.force);
    if (!targets.tangent) return energy;
    const { stiffness: k } = local;
    k.fill(0, 0, 9 * all * all);
    mean.fill(0);
    for (let c = 0; c < corners; c++) {
      gradientOfS(plane, A, B, corners, c, ofS);
      for (let i = 0; i < 3 * all; i++) mean[i]! += ofS[i]! / corners;
    }
    addOuter(k, all, mean, area * normal);
    for (let c = 0; c < corners; c++) {
      gradientOfS(plane, A, B, corners, c, ofS);
      for (let i = 0; i < 3 * all; i++) ofS[i]! -= mean[i]!;
      addOuter(k, all, ofS, share * corner);
      if (tangential[c] === 0) continue;
      for (const [edge, weights] of [[plane.p, A], [plane.q, B]] as const) {
        for (let m = 0; m < all; m++)
          for (let i = 0; i < 3; i++)
            gradient[3 * m + i] = weights[m % corners]! * plane.d[3 * c + i]! + (m % corners === c ? signOf(m, corners) * edge[i]! : 0);
        addOuter(k, all, gradient, share * tangential[c]!);
      }
    }
    if (!targets.positive) addBending(plane, A, B, corners, k);
    return energy;
  };
  return { nodes: Int32Array.from(nodes), respond };
} // prettier-ignore

const signOf = (node: number, corners: number): number => (node < corners ? -1 : 1);

/** Weights by corner, for each of its two nodes alike, that make two edges of length 1 at right angles at rest; mm2. */
function orthonormalEdges(rest: Float64Array, nodes: readonly number[], corners: number): { A: number[]; B: number[]; area: number } {
  const [A, B] = EDGES[corners]!.map((edge) => edge.map((v) => v / 2)) as [number[], number[]];
  planeAt(rest, null, nodes, A, B, plane);
  const { p, q, size } = plane;
  const length = Math.hypot(p[0]!, p[1]!, p[2]!);
  const lean = (p[0]! * q[0]! + p[1]! * q[1]! + p[2]! * q[2]!) / length;
  const first = A.map((v) => v / length);
  return { A: first, B: B.map((v, c) => ((v - lean * first[c]!) * length) / size), area: size / 2 };
} // prettier-ignore

/** Forces of ta, tb, ts: on the nodes that part, and on those that turn the plane. */
function addForces({ p, q, n, d, size }: Plane, A: readonly number[], B: readonly number[], corners: number, force: Float64Array): void {
  const pull = (t: Float64Array, i: number): number => {
    let sum = 0;
    for (let c = 0; c < corners; c++) sum += t[c]! * d[3 * c + i]!;
    return sum;
  };
  const [s0, s1, s2] = [pull(ts, 0), pull(ts, 1), pull(ts, 2)];
  const up = s0 * n[0]! + s1 * n[1]! + s2 * n[2]!;
  const v = [(s0 - up * n[0]!) / size, (s1 - up * n[1]!) / size, (s2 - up * n[2]!) / size] as const;
  for (let i = 0; i < 3; i++) {
    const [j, k] = [(i + 1) % 3, (i + 2) % 3];
    const byP = pull(ta, i) + q[j]! * v[k]! - q[k]! * v[j]!;
    const byQ = pull(tb, i) + v[j]! * p[k]! - v[k]! * p[j]!;
    for (let c = 0; c < corners; c++) {
      const own = ta[c]! * p[i]! + tb[c]! * q[i]! + ts[c]! * n[i]!;
      const turn = A[c]! * byP + B[c]! * byQ;
      force[3 * c + i] = turn - own;
      force[3 * (corners + c) + i] = turn + own;
    }
  }
} // prettier-ignore

/** Derivative of the parting of a corner by all nodes. */
function gradientOfS({ p, q, n, d, size }: Plane, A: readonly number[], B: readonly number[], corners: number, corner: number, g: Float64Array): void {
  const [d0, d1, d2] = [d[3 * corner]!, d[3 * corner + 1]!, d[3 * corner + 2]!];
  const up = d0 * n[0]! + d1 * n[1]! + d2 * n[2]!;
  const v = [(d0 - up * n[0]!) / size, (d1 - up * n[1]!) / size, (d2 - up * n[2]!) / size] as const;
  for (let i = 0; i < 3; i++) {
    const [j, k] = [(i + 1) % 3, (i + 2) % 3];
    const byP = q[j]! * v[k]! - q[k]! * v[j]!;
    const byQ = v[j]! * p[k]! - v[k]! * p[j]!;
    for (let c = 0; c < corners; c++) {
      const turn = A[c]! * byP + B[c]! * byQ;
      const own = c === corner ? n[i]! : 0;
      g[3 * c + i] = turn - own;
      g[3 * (corners + c) + i] = turn + own;
    }
  }
} // prettier-ignore

/** Adds factor * g g^T to the upper half of blocks. */
function addOuter(k: Float64Array, nodes: number, g: Float64Array, factor: number): void {
  for (let a = 0; a < nodes; a++)
    for (let i = 0; i < 3; i++) {
      const v = factor * g[3 * a + i]!;
      for (let b = a; b < nodes; b++) {
        const o = (a * nodes + b) * 9 + 3 * i;
        k[o]! += v * g[3 * b]!;
        k[o + 1]! += v * g[3 * b + 1]!;
        k[o + 2]! += v * g[3 * b + 2]!;
      }
    }
}

const turns = Array.from({ length: 4 }, () => turnOf());

/** Second derivatives of a, b and s times ta, tb, ts: what bends as the plane turns. */
function addBending(at: Plane, A: readonly number[], B: readonly number[], corners: number, k: Float64Array): void {
  const { n, d, size } = at;
  const pull = [0, 0, 0];
  for (let c = 0; c < corners; c++) for (let i = 0; i < 3; i++) pull[i]! += ts[c]! * d[3 * c + i]!;
  const sigma = pull[0]! * n[0]! + pull[1]! * n[1]! + pull[2]! * n[2]!;
  const level = pull.map((v, i) => v - sigma * n[i]!);
  for (let c = 0; c < corners; c++) multiplyTurned(at, A[c]!, B[c]!, level, turns[c]!);
  const [scale, square] = [1 / size, 1 / (size * size)];
  const skew = [0, -level[2]!, level[1]!, level[2]!, 0, -level[0]!, -level[1]!, level[0]!, 0];
  const all = 2 * corners;
  for (let m = 0; m < all; m++)
    for (let l = m; l < all; l++) {
      const [c, e] = [m % corners, l % corners];
      const [x, y] = [turns[c]!, turns[e]!];
      const [mine, other] = [signOf(m, corners), signOf(l, corners)];
      const o = (m * all + l) * 9;
      const straight = mine * (ta[c]! * A[e]! + tb[c]! * B[e]!) + other * (ta[e]! * A[c]! + tb[e]! * B[c]!);
      const twist = (B[c]! * A[e]! - A[c]! * B[e]!) * scale;
      for (let i = 0; i < 3; i++)
        for (let j = 0; j < 3; j++) {
          const second = x.turn[i]! * y.flat[j]! + x.turn[3 + i]! * y.flat[3 + j]! + x.turn[6 + i]! * y.flat[6 + j]!;
          k[o + 3 * i + j]! +=
            (i === j ? straight : 0) -
            square * (x.onLevel[i]! * y.onNormal[j]! + x.onNormal[i]! * y.onLevel[j]! + sigma * second) +
            scale * (mine * ts[c]! * y.flat[3 * i + j]! + other * ts[e]! * x.flat[3 * j + i]!) +
            twist * skew[3 * i + j]!;
        }
    }
} // prettier-ignore
