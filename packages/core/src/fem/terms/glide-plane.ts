/** The plane midway of one cell and what parts its corners; vectors flat, 3 each. */
export interface Plane {
  p: Float64Array;
  q: Float64Array;
  /** Unit normal, and the length of p x q. */
  n: Float64Array;
  size: number;
  /** From each corner below to the one above. */
  d: Float64Array;
  /** d.p, d.q and d.n of each corner. */
  a: Float64Array;
  b: Float64Array;
  s: Float64Array;
}

export const planeRoom = (): Plane => ({
  p: new Float64Array(3),
  q: new Float64Array(3),
  n: new Float64Array(3),
  size: 0,
  d: new Float64Array(12),
  a: new Float64Array(4),
  b: new Float64Array(4),
  s: new Float64Array(4),
});

/** Fills the plane of a cell at displacement u, or at rest; A and B weigh the corners, both nodes alike, into its edges p and q. */
export function planeAt(
  rest: Float64Array,
  u: Float64Array | null,
  nodes: readonly number[],
  A: readonly number[],
  B: readonly number[],
  out: Plane,
): void {
  const corners = nodes.length / 2;
  const { p, q, n, d, a, b, s } = out;
  p.fill(0);
  q.fill(0);
  for (let c = 0; c < corners; c++) {
    const [deep, upper] = [3 * nodes[c]!, 3 * nodes[corners + c]!];
    for (let i = 0; i < 3; i++) {
      const below = rest[deep + i]! + (u ? u[deep + i]! : 0);
      const above = rest[upper + i]! + (u ? u[upper + i]! : 0);
      p[i]! += A[c]! * (below + above);
      q[i]! += B[c]! * (below + above);
      d[3 * c + i] = above - below;
    }
  }
  n[0] = p[1]! * q[2]! - p[2]! * q[1]!;
  n[1] = p[2]! * q[0]! - p[0]! * q[2]!;
  n[2] = p[0]! * q[1]! - p[1]! * q[0]!;
  out.size = Math.sqrt(n[0] * n[0] + n[1] * n[1] + n[2] * n[2]);
  for (let i = 0; i < 3; i++) n[i]! /= out.size;
  for (let c = 0; c < corners; c++) {
    const [x, y, z] = [d[3 * c]!, d[3 * c + 1]!, d[3 * c + 2]!];
    a[c] = x * p[0]! + y * p[1]! + z * p[2]!;
    b[c] = x * q[0]! + y * q[1]! + z * q[2]!;
    s[c] = x * n[0] + y * n[1] + z * n[2];
  }
}

/** How a node of a corner turns p x q. */
export interface Turn {
  /** Its derivative, 3 x 3 row-major, and the part of that along the plane. */
  turn: Float64Array;
  flat: Float64Array;
  /** The derivative transposed times the normal, and times a vector along the plane. */
  onNormal: Float64Array;
  onLevel: Float64Array;
}

export const turnOf = (): Turn => ({
  turn: new Float64Array(9),
  flat: new Float64Array(9),
  onNormal: new Float64Array(3),
  onLevel: new Float64Array(3),
});

export function multiplyTurned(
  { p, q, n }: Plane,
  a: number,
  b: number,
  level: ArrayLike<number>,
  { turn, flat, onNormal, onLevel }: Turn,
): void {
  const [x, y, z] = [b * p[0]! - a * q[0]!, b * p[1]! - a * q[1]!, b * p[2]! - a * q[2]!];
  turn[1] = -z;
  turn[2] = y;
  turn[3] = z;
  turn[5] = -x;
  turn[6] = -y;
  turn[7] = x;
  for (let j = 0; j < 3; j++) {
    onNormal[j] = turn[j]! * n[0]! + turn[3 + j]! * n[1]! + turn[6 + j]! * n[2]!;
    onLevel[j] = turn[j]! * level[0]! + turn[3 + j]! * level[1]! + turn[6 + j]! * level[2]!;
    for (let i = 0; i < 3; i++) flat[3 * i + j] = turn[3 * i + j]! - n[i]! * onNormal[j]!;
  }
}
