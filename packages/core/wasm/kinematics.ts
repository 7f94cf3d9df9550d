import { Cell, columnOf, LANES, Grid, Kind } from './layout';

/** What a lane group of elements knows at each integration point: 17 groups of lanes. */
export const POINT: usize = 272;
/** Left Cauchy-Green tensor: xx yy zz xy xz yz. */
export const B: usize = 0;
/** Volume ratio, weight (mm3), then the inverse transposed Jacobian of the present position. */
export const RATIO: usize = 96;
export const WEIGHT: usize = 112;
export const INVERSE: usize = 128;

/** Bytes of the three components of one node. */
export const NODE: usize = 48;

// @ts-ignore: decorator
@inline
function mul<T>(a: v128, b: v128): v128 {
  return v128.mul<T>(a, b);
}
// @ts-ignore: decorator
@inline
function add<T>(a: v128, b: v128): v128 {
  return v128.add<T>(a, b);
}
// @ts-ignore: decorator
@inline
function sub<T>(a: v128, b: v128): v128 {
  return v128.sub<T>(a, b);
}

/**
 * Places of the nodes of a lane group of elements: those over one patch, one level gap per lane. Node (column, deep or
 * outer) stands at (2 column + 0 or 1) * NODE. Gaps that are not real stay at rest.
 */
export function gather<T>(
  columns: usize,
  count: i32,
  gap: i32,
  stride: i32,
  source: usize,
  keep: v128,
  base: usize,
  to: usize,
): void {
  for (let c = 0; c < count; c++)
    for (let i = 0; i < 3; i++) {
      const from =
        source + <usize>((load<i32>(columns + (<usize>c << 2)) * 3 + i) * stride + gap) * sizeof<T>();
      const at = to + <usize>c * 2 * NODE + <usize>i * LANES;
      let deep = mul<T>(v128.load(from), keep);
      let outer = mul<T>(v128.load(from + sizeof<T>()), keep);
      if (base) {
        deep = add<T>(deep, v128.load(base + (at - to)));
        outer = add<T>(outer, v128.load(base + (at - to) + NODE));
      }
      v128.store(at, deep);
      v128.store(at + NODE, outer);
    }
}

/** Shares of the nearer and the farther level at the two points through the thickness: (1 +- 1/sqrt 3) / 2. */
export const NEAR: f64 = 0.7886751345948129;
export const FAR: f64 = 0.2113248654051871;

/** Bytes of a 3 x 3 matrix, and of what `jacobians` works in: a cell's matrices at rest, then its corners. */
export const MATRIX: usize = 144;
export const WORK_SIZE: usize = 12 * MATRIX;

/**
 * sum over nodes of value x derivative of its shape function at every point of a cell: 9 groups, row-major, `stride` bytes
 * apart. Shape functions are products over the surface and through the thickness: the two levels of a corner are mixed
 * first, and points above each other share the rest.
 */
export function jacobians<T>(cell: Cell, nodes: usize, to: usize, stride: usize, corners: usize): void {
  const near = v128.splat<T>(<T>NEAR);
  const far = v128.splat<T>(<T>FAR);
  const half = v128.splat<T>(<T>0.5);
  for (let corner = 0; corner < cell.corners; corner++) {
    const node = nodes + <usize>(2 * columnOf(cell, corner)) * NODE;
    const at = corners + <usize>corner * MATRIX;
    for (let i: usize = 0; i < NODE; i += LANES) {
      const deep = v128.load(node + i);
      const outer = v128.load(node + i, NODE);
      v128.store(at + i, add<T>(mul<T>(near, deep), mul<T>(far, outer)));
      v128.store(at + i, add<T>(mul<T>(far, deep), mul<T>(near, outer)), 48);
      v128.store(at + i, mul<T>(half, sub<T>(outer, deep)), 96);
    }
  }
  let table = sizeof<T>() === 8 ? cell.surface64 : cell.surface32;
  for (let point = 0; point < cell.points; point += 2) {
    for (let i: usize = 0; i < 3; i++) {
      let r0 = v128.splat<T>(<T>0);
      let q0 = r0;
      let r1 = r0;
      let q1 = r0;
      let t = r0;
      let at = corners + i * LANES;
      let d = table;
      for (let corner = 0; corner < cell.corners; corner++) {
        const deep = v128.load(at);
        const outer = v128.load(at, 48);
        const r = v128.load(d);
        const q = v128.load(d, 16);
        r0 = add<T>(r0, mul<T>(deep, r));
        q0 = add<T>(q0, mul<T>(deep, q));
        r1 = add<T>(r1, mul<T>(outer, r));
        q1 = add<T>(q1, mul<T>(outer, q));
        t = add<T>(t, mul<T>(v128.load(at, 96), v128.load(d, 32)));
        at += MATRIX;
        d += NODE;
      }
      const row = to + i * NODE;
      v128.store(row, r0);
      v128.store(row, q0, 16);
      v128.store(row, t, 32);
      v128.store(row + stride, r1);
      v128.store(row + stride, q1, 16);
      v128.store(row + stride, t, 32);
    }
    table += <usize>cell.corners * NODE;
    to += 2 * stride;
  }
}

/** Overwrites a 3 x 3 matrix by its inverse transposed; its determinant. */
function invertTransposed<T>(m: usize): v128 {
  const a = v128.load(m);
  const b = v128.load(m, 16);
  const c = v128.load(m, 32);
  const d = v128.load(m, 48);
  const e = v128.load(m, 64);
  const f = v128.load(m, 80);
  const g = v128.load(m, 96);
  const h = v128.load(m, 112);
  const i = v128.load(m, 128);
  const A = sub<T>(mul<T>(e, i), mul<T>(f, h));
  const B = sub<T>(mul<T>(f, g), mul<T>(d, i));
  const C = sub<T>(mul<T>(d, h), mul<T>(e, g));
  const determinant = add<T>(add<T>(mul<T>(a, A), mul<T>(b, B)), mul<T>(c, C));
  const s = v128.div<T>(v128.splat<T>(<T>1), determinant);
  v128.store(m, mul<T>(A, s));
  v128.store(m, mul<T>(B, s), 16);
  v128.store(m, mul<T>(C, s), 32);
  v128.store(m, mul<T>(sub<T>(mul<T>(c, h), mul<T>(b, i)), s), 48);
  v128.store(m, mul<T>(sub<T>(mul<T>(a, i), mul<T>(c, g)), s), 64);
  v128.store(m, mul<T>(sub<T>(mul<T>(b, g), mul<T>(a, h)), s), 80);
  v128.store(m, mul<T>(sub<T>(mul<T>(b, f), mul<T>(c, e)), s), 96);
  v128.store(m, mul<T>(sub<T>(mul<T>(c, d), mul<T>(a, f)), s), 112);
  v128.store(m, mul<T>(sub<T>(mul<T>(a, e), mul<T>(b, d)), s), 128);
  return determinant;
}

// @ts-ignore: decorator
@inline
function dot3<T>(a: v128, b: v128, c: v128, x: v128, y: v128, z: v128): v128 {
  return add<T>(add<T>(mul<T>(a, x), mul<T>(b, y)), mul<T>(c, z));
}

/** Row of the deformation gradient: row of the present Jacobian times the inverse of the one at rest. */
// @ts-ignore: decorator
@inline
function stretched<T>(present: usize, rest: usize, row: i32, column: i32): v128 {
  const p = present + <usize>(row * 48);
  const r = rest + <usize>(column * 48);
  return dot3<T>(v128.load(p), v128.load(p, 16), v128.load(p, 32), v128.load(r), v128.load(r, 16), v128.load(r, 32));
}

/**
 * Fills the state of every integration point of a patch's elements from the places of their nodes at rest and now, and
 * returns the sums of weights (rest volume, at `volumes`) and of weights times volume ratio (present volume, behind it).
 */
export function kinematics<T>(kind: Kind, rest: usize, here: usize, work: usize, state: usize, volumes: usize): void {
  let volume = v128.splat<T>(<T>0);
  let present = volume;
  for (let n = 0; n < kind.cells; n++) {
    const cell = changetype<Cell>(kind.cell + <usize>n * offsetof<Cell>());
    const weight = v128.splat<T>(<T>cell.weight);
    const corners = work + 8 * MATRIX;
    jacobians<T>(cell, rest, work, MATRIX, corners);
    jacobians<T>(cell, here, state + INVERSE, POINT, corners);
    for (let point = 0; point < cell.points; point++) {
      const original = work + <usize>point * MATRIX;
      const atRest = invertTransposed<T>(original);
      const now = state + INVERSE;
      const f00 = stretched<T>(now, original, 0, 0);
      const f01 = stretched<T>(now, original, 0, 1);
      const f02 = stretched<T>(now, original, 0, 2);
      const f10 = stretched<T>(now, original, 1, 0);
      const f11 = stretched<T>(now, original, 1, 1);
      const f12 = stretched<T>(now, original, 1, 2);
      const f20 = stretched<T>(now, original, 2, 0);
      const f21 = stretched<T>(now, original, 2, 1);
      const f22 = stretched<T>(now, original, 2, 2);
      v128.store(state + B, dot3<T>(f00, f01, f02, f00, f01, f02));
      v128.store(state + B, dot3<T>(f10, f11, f12, f10, f11, f12), 16);
      v128.store(state + B, dot3<T>(f20, f21, f22, f20, f21, f22), 32);
      v128.store(state + B, dot3<T>(f00, f01, f02, f10, f11, f12), 48);
      v128.store(state + B, dot3<T>(f00, f01, f02, f20, f21, f22), 64);
      v128.store(state + B, dot3<T>(f10, f11, f12, f20, f21, f22), 80);
      const w = mul<T>(weight, atRest);
      const ratio = v128.div<T>(invertTransposed<T>(now), atRest);
      v128.store(state + RATIO, ratio);
      v128.store(state + WEIGHT, w);
      volume = add<T>(volume, w);
      present = add<T>(present, mul<T>(w, ratio));
      state += POINT;
    }
  }
  v128.store(volumes, volume);
  v128.store(volumes, present, 16);
}

/** J^(-1/3) by Newton's method, from below. */
export function inverseCubeRoot<T>(j: v128): v128 {
  const four = v128.splat<T>(<T>4);
  const third = v128.splat<T>(<T>(1.0 / 3.0));
  const one = v128.splat<T>(<T>1);
  const enough = v128.splat<T>(sizeof<T>() === 8 ? <T>1e-14 : <T>1e-6);
  let r = v128.max<T>(mul<T>(sub<T>(four, j), third), v128.splat<T>(<T>0.2));
  for (let n = 0; n < 60; n++) {
    const cube = mul<T>(j, mul<T>(r, mul<T>(r, r)));
    r = mul<T>(mul<T>(r, sub<T>(four, cube)), third);
    if (!v128.any_true(v128.gt<T>(v128.abs<T>(sub<T>(one, cube)), enough))) break;
  }
  return r;
}

/** Shear response of a point: 2 W' J^(-2/3) from the first invariant, and what the tangent needs. */
export function isochoric<T>(state: usize): v128 {
  const root = inverseCubeRoot<T>(v128.load(state + RATIO));
  return mul<T>(root, root);
}

/** A component of the gaps' materials, for the gaps from `gap` on. */
// @ts-ignore: decorator
@inline
export function material<T>(grid: Grid, row: i32, gap: i32): v128 {
  const table = sizeof<T>() === 8 ? grid.gaps64 : grid.gaps32;
  return v128.load(table + <usize>(row * 4 * grid.groups + gap) * sizeof<T>());
}
