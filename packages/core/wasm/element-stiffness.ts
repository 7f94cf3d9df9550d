import { B, gather, INVERSE, isochoric, kinematics, material, NODE, POINT, RATIO, WEIGHT, WORK_SIZE } from './kinematics';
import { add, clear, mul } from './lanes';
import { Cell, columnOf, Grid, Kind } from './layout';
import { scratch } from './threads';

const MAX_NODES: usize = 12;
/** Bytes of a 3 x 3 block in a lane group, row-major. */
export const BLOCK: usize = 144;
export const BLOCKS: usize = MAX_NODES * MAX_NODES * BLOCK;
const MAX_POINTS: usize = 24;
/** Vectors of a node at a point: spatial gradient, traction, and the four that multiply them in a block. */
const VECTORS: usize = 6 * 48;
// Where things lie in the memory of the thread; behind `END` it is free.
const REST: usize = 0;
const HERE: usize = REST + MAX_NODES * NODE;
const DILATATION: usize = HERE + MAX_NODES * NODE;
const WORK: usize = DILATATION + MAX_NODES * NODE;
const VOLUMES: usize = WORK + WORK_SIZE;
const STATE: usize = VOLUMES + 32;
const NODES: usize = STATE + MAX_POINTS * POINT;
export const END: usize = NODES + 6 * MAX_POINTS * VECTORS;

/**
 * The stiffness of the elements of a lane group over a patch in `blocks`, every pair of nodes once: with `given`
 * pressures, or those of the state where that is 0. A patch that moves as a whole costs nothing: the pairs of its first
 * node follow from the others.
 */
export function elementStiffness(
  grid: Grid,
  kind: Kind,
  columns: usize,
  gap: i32,
  given: usize,
  exact: f32,
  bounded: f32,
  blocks: usize,
): void {
  const stride = 4 * grid.groups + 4;
  const one = f32x4.splat(1);
  const live = material<f32>(grid, 3, gap);
  const rest = scratch + REST;
  gather<f32>(columns, kind.columns, gap, stride, grid.rest32, one, 0, rest);
  gather<f32>(columns, kind.columns, gap, stride, grid.move32, live, rest, scratch + HERE);
  kinematics<f32>(kind, rest, scratch + HERE, scratch + WORK, scratch + STATE, scratch + VOLUMES);
  const volume = v128.load(scratch + VOLUMES);
  const bulk = material<f32>(grid, 1, gap);
  const pressure = given
    ? v128.load(given)
    : mul(bulk, f32x4.sub(f32x4.div(v128.load(scratch + VOLUMES, 16), volume), one));
  const nodes = 2 * kind.columns;
  clear(scratch + DILATATION, <usize>nodes * NODE);
  let state = scratch + STATE;
  let vectors = scratch + NODES;
  for (let n = 0; n < kind.cells; n++) {
    const cell = changetype<Cell>(kind.cell + <usize>n * offsetof<Cell>());
    pointVectors(grid, cell, state, vectors, pressure, gap, exact, bounded);
    state += <usize>cell.points * POINT;
    vectors += <usize>(cell.points * 2 * cell.corners) * VECTORS;
  }
  setDilatation(nodes, f32x4.div(bulk, volume), blocks);
  vectors = scratch + NODES;
  for (let n = 0; n < kind.cells; n++) {
    const cell = changetype<Cell>(kind.cell + <usize>n * offsetof<Cell>());
    addBlocks(cell, nodes, vectors, blocks);
    vectors += <usize>(cell.points * 2 * cell.corners) * VECTORS;
  }
  setFirst(nodes, blocks);
}

/** The vectors of every point and node of a cell, from `at` on; adds to the derivative of the volume by each node. */
function pointVectors(grid: Grid, cell: Cell, state: usize, at: usize, pressure: v128, gap: i32, exact: f32, bounded: f32): void {
  const mu = material<f32>(grid, 0, gap);
  const c20 = material<f32>(grid, 2, gap);
  const third = f32x4.splat(1.0 / 3.0);
  let table = cell.table32;
  for (let point = 0; point < cell.points; point++) {
    const ratio = v128.load(state + RATIO);
    const w = v128.load(state + WEIGHT);
    const iso = isochoric<f32>(state);
    const xx = v128.load(state + B);
    const yy = v128.load(state + B, 16);
    const zz = v128.load(state + B, 32);
    const mean = mul(third, add(add(xx, yy), zz));
    const stretch = f32x4.mul(f32x4.splat(3), f32x4.sub(mul(iso, mean), f32x4.splat(1)));
    const shearKPa = add(mu, mul(f32x4.splat(4), mul(c20, stretch)));
    const shear = mul(shearKPa, iso);
    const normal = mul(shear, mean);
    const sxx = mul(shear, f32x4.sub(xx, mean));
    const syy = mul(shear, f32x4.sub(yy, mean));
    const szz = mul(shear, f32x4.sub(zz, mean));
    const sxy = mul(shear, v128.load(state + B, 48));
    const sxz = mul(shear, v128.load(state + B, 64));
    const syz = mul(shear, v128.load(state + B, 80));
    let p = mul(pressure, ratio);
    if (bounded > 0) {
      const dx = f32x4.sub(xx, mean);
      const dy = f32x4.sub(yy, mean);
      const dz = f32x4.sub(zz, mean);
      const xy = v128.load(state + B, 48);
      const xz = v128.load(state + B, 64);
      const yz = v128.load(state + B, 80);
      const spread = add(
        add(add(mul(dx, dx), mul(dy, dy)), mul(dz, dz)),
        mul(f32x4.splat(2), add(add(mul(xy, xy), mul(xz, xz)), mul(yz, yz))),
      );
      const most = add(mean, f32x4.sqrt(mul(f32x4.splat(2.0 / 3.0), spread)));
      const bound = mul(shear, f32x4.div(ratio, f32x4.sqrt(most)));
      const within = f32x4.max(f32x4.sub(normal, bound), f32x4.min(add(normal, bound), p));
      p = add(p, mul(f32x4.splat(bounded), f32x4.sub(within, p)));
    }
    const wExact = mul(w, f32x4.splat(exact));
    const transposed = mul(wExact, f32x4.sub(normal, p));
    const outer = mul(wExact, f32x4.sub(p, mul(f32x4.splat(2.0 / 3.0), normal)));
    const mixed = mul(wExact, f32x4.splat(-2.0 / 3.0));
    // Gaps that are not real have no stiffness to divide by.
    const along = mul(
      wExact,
      f32x4.div(
        mul(f32x4.splat(8), c20),
        f32x4.max(mul(shearKPa, shearKPa), f32x4.splat(1e-30)),
      ),
    );
    const wj = mul(w, ratio);
    for (let side = 0; side < 2; side++)
      for (let corner = 0; corner < cell.corners; corner++) {
        const d0 = v128.load(table);
        const d1 = v128.load(table, 16);
        const d2 = v128.load(table, 32);
        table += NODE;
        const m = state + INVERSE;
        const g0 = add(add(mul(v128.load(m), d0), mul(v128.load(m, 16), d1)), mul(v128.load(m, 32), d2));
        const g1 = add(add(mul(v128.load(m, 48), d0), mul(v128.load(m, 64), d1)), mul(v128.load(m, 80), d2));
        const g2 = add(add(mul(v128.load(m, 96), d0), mul(v128.load(m, 112), d1)), mul(v128.load(m, 128), d2));
        const t0 = add(add(mul(sxx, g0), mul(sxy, g1)), mul(sxz, g2));
        const t1 = add(add(mul(sxy, g0), mul(syy, g1)), mul(syz, g2));
        const t2 = add(add(mul(sxz, g0), mul(syz, g1)), mul(szz, g2));
        v128.store(at, g0);
        v128.store(at, g1, 16);
        v128.store(at, g2, 32);
        v128.store(at, t0, 48);
        v128.store(at, t1, 64);
        v128.store(at, t2, 80);
        v128.store(at, add(mul(outer, g0), mul(mixed, t0)), 96);
        v128.store(at, add(mul(outer, g1), mul(mixed, t1)), 112);
        v128.store(at, add(mul(outer, g2), mul(mixed, t2)), 128);
        v128.store(at, add(mul(mixed, g0), mul(along, t0)), 144);
        v128.store(at, add(mul(mixed, g1), mul(along, t1)), 160);
        v128.store(at, add(mul(mixed, g2), mul(along, t2)), 176);
        v128.store(at, mul(transposed, g0), 192);
        v128.store(at, mul(transposed, g1), 208);
        v128.store(at, mul(transposed, g2), 224);
        v128.store(at, mul(w, add(mul(normal, g0), t0)), 240);
        v128.store(at, mul(w, add(mul(normal, g1), t1)), 256);
        v128.store(at, mul(w, add(mul(normal, g2), t2)), 272);
        at += VECTORS;
        const h = scratch + DILATATION + <usize>(2 * columnOf(cell, corner) + side) * NODE;
        v128.store(h, add(v128.load(h), mul(wj, g0)));
        v128.store(h, add(v128.load(h, 16), mul(wj, g1)), 16);
        v128.store(h, add(v128.load(h, 32), mul(wj, g2)), 32);
      }
    state += POINT;
  }
}

// @ts-ignore: decorator
@inline
function nodeOf(cell: Cell, local: i32): i32 {
  return local < cell.corners
    ? 2 * columnOf(cell, local)
    : 2 * columnOf(cell, local - cell.corners) + 1;
}

/** Adds the block of every pair without the first node once, the node of smaller number as row. */
function addBlocks(cell: Cell, nodes: i32, vectors: usize, blocks: usize): void {
  const all = 2 * cell.corners;
  const step = <usize>all * VECTORS;
  for (let la = 0; la < all; la++) {
    const na = nodeOf(cell, la);
    if (na === 0) continue;
    for (let lb = 0; lb < all; lb++) {
      const nb = nodeOf(cell, lb);
      if (nb < na) continue;
      const block = blocks + <usize>(na * nodes + nb) * BLOCK;
      let k0 = v128.load(block);
      let k1 = v128.load(block, 16);
      let k2 = v128.load(block, 32);
      let k3 = v128.load(block, 48);
      let k4 = v128.load(block, 64);
      let k5 = v128.load(block, 80);
      let k6 = v128.load(block, 96);
      let k7 = v128.load(block, 112);
      let k8 = v128.load(block, 128);
      let a = vectors + <usize>la * VECTORS;
      let b = vectors + <usize>lb * VECTORS;
      for (let point = 0; point < cell.points; point++) {
        const h0 = v128.load(b);
        const h1 = v128.load(b, 16);
        const h2 = v128.load(b, 32);
        const u0 = v128.load(b, 48);
        const u1 = v128.load(b, 64);
        const u2 = v128.load(b, 80);
        const diagonal = add(
          add(mul(v128.load(a, 240), h0), mul(v128.load(a, 256), h1)),
          mul(v128.load(a, 272), h2),
        );
        const r0 = v128.load(a, 96);
        const r1 = v128.load(a, 112);
        const r2 = v128.load(a, 128);
        const q0 = v128.load(a, 144);
        const q1 = v128.load(a, 160);
        const q2 = v128.load(a, 176);
        const v0 = v128.load(a, 192);
        const v1 = v128.load(a, 208);
        const v2 = v128.load(a, 224);
        k0 = add(k0, add(add(diagonal, mul(h0, v0)), add(mul(r0, h0), mul(q0, u0))));
        k1 = add(k1, add(mul(h0, v1), add(mul(r0, h1), mul(q0, u1))));
        k2 = add(k2, add(mul(h0, v2), add(mul(r0, h2), mul(q0, u2))));
        k3 = add(k3, add(mul(h1, v0), add(mul(r1, h0), mul(q1, u0))));
        k4 = add(k4, add(add(diagonal, mul(h1, v1)), add(mul(r1, h1), mul(q1, u1))));
        k5 = add(k5, add(mul(h1, v2), add(mul(r1, h2), mul(q1, u2))));
        k6 = add(k6, add(mul(h2, v0), add(mul(r2, h0), mul(q2, u0))));
        k7 = add(k7, add(mul(h2, v1), add(mul(r2, h1), mul(q2, u1))));
        k8 = add(k8, add(add(diagonal, mul(h2, v2)), add(mul(r2, h2), mul(q2, u2))));
        a += step;
        b += step;
      }
      v128.store(block, k0);
      v128.store(block, k1, 16);
      v128.store(block, k2, 32);
      v128.store(block, k3, 48);
      v128.store(block, k4, 64);
      v128.store(block, k5, 80);
      v128.store(block, k6, 96);
      v128.store(block, k7, 112);
      v128.store(block, k8, 128);
    }
  }
}

/** What the shared dilatation gives the blocks of all pairs without the first node. */
function setDilatation(nodes: i32, factor: v128, blocks: usize): void {
  for (let na = 1; na < nodes; na++) {
    const a = scratch + DILATATION + <usize>na * NODE;
    const x = mul(factor, v128.load(a));
    const y = mul(factor, v128.load(a, 16));
    const z = mul(factor, v128.load(a, 32));
    for (let nb = na; nb < nodes; nb++) {
      const b = scratch + DILATATION + <usize>nb * NODE;
      const block = blocks + <usize>(na * nodes + nb) * BLOCK;
      for (let j: usize = 0; j < 48; j += 16) {
        const h = v128.load(b + j);
        v128.store(block + j, mul(x, h));
        v128.store(block + j, mul(y, h), 48);
        v128.store(block + j, mul(z, h), 96);
      }
    }
  }
}

/** The blocks of the first node: with them all columns of blocks add up to nothing. */
function setFirst(nodes: i32, blocks: usize): void {
  const row = <usize>nodes * BLOCK;
  for (let nb = nodes - 1; nb >= 0; nb--)
    for (let i: usize = 0; i < 3; i++)
      for (let j: usize = 0; j < 3; j++) {
        const own = blocks + <usize>nb * BLOCK + (i * 3 + j) * 16;
        const turned = blocks + (j * 3 + i) * 16;
        let sum = f32x4.splat(0);
        if (nb > 0) for (let na = 1; na <= nb; na++) sum = add(sum, v128.load(own + <usize>na * row));
        const after = nb > 0 ? turned + <usize>nb * row : turned;
        for (let na = nb + 1; na < nodes; na++) sum = add(sum, v128.load(after + <usize>na * BLOCK));
        v128.store(own, f32x4.neg(sum));
      }
}
