import {
  B,
  gather,
  INVERSE,
  isochoric,
  kinematics,
  FAR,
  material,
  NEAR,
  NODE,
  POINT,
  RATIO,
  WEIGHT,
  WORK_SIZE,
} from './kinematics';
import { clear } from './lanes';
import { Batch, Cell, columnOf, int, Kind, Grid } from './layout';
import { begin, end } from './share';
import { scratch } from './threads';

const SMALLEST_VOLUME_RATIO: f64 = 1e-4;
const MAX_NODES: usize = 12;
// Where things lie in the memory of the thread.
const REST: usize = 0;
const HERE: usize = REST + MAX_NODES * NODE;
const FORCE: usize = HERE + MAX_NODES * NODE;
const CARRY: usize = FORCE + MAX_NODES * NODE;
const WORK: usize = CARRY + MAX_NODES * NODE;
const VOLUMES: usize = WORK + WORK_SIZE;
const STATE: usize = VOLUMES + 32;

/** Energy (mN mm) of the elements at `move64`, of a pass over half of the patches; adds their forces to `residual` where asked. */
export function energyHalf(grid: Grid, half: i32, pass: i32, forces: bool): f64 {
  let energy: f64 = 0;
  for (let b = 0; b < grid.batchCount; b++) {
    const batch = changetype<Batch>(grid.batches + <usize>b * offsetof<Batch>());
    const last = end(batch, half, pass);
    for (let patch = begin(batch, half, pass); patch < last; patch++)
      energy += patchEnergy(grid, batch, patch, forces);
  }
  return energy;
}

function patchEnergy(grid: Grid, batch: Batch, patch: i32, forces: bool): f64 {
  const kind = changetype<Kind>(batch.kind);
  const columns = batch.columns + (<usize>(patch * kind.columns) << 2);
  const gaps = grid.levels - 1;
  const stride = 4 * grid.groups + 4;
  const nodes = 2 * kind.columns;
  const one = f64x2.splat(1);
  let energy = f64x2.splat(0);
  clear(scratch + CARRY, MAX_NODES * NODE);
  let gap = 0;
  for (; gap < gaps; gap += 2) {
    const live = material<f64>(grid, 3, gap);
    gather<f64>(columns, kind.columns, gap, stride, grid.rest64, one, 0, scratch + REST);
    gather<f64>(columns, kind.columns, gap, stride, grid.move64, live, scratch + REST, scratch + HERE);
    kinematics<f64>(kind, scratch + REST, scratch + HERE, scratch + WORK, scratch + STATE, scratch + VOLUMES);
    const volume = v128.load(scratch + VOLUMES);
    const bulk = material<f64>(grid, 1, gap);
    const change = f64x2.sub(f64x2.div(v128.load(scratch + VOLUMES, 16), volume), one);
    const pressure = f64x2.mul(bulk, change);
    energy = f64x2.add(
      energy,
      f64x2.mul(f64x2.splat(0.5), f64x2.mul(pressure, f64x2.mul(change, volume))),
    );
    if (forces) clear(scratch + FORCE, <usize>nodes * NODE);
    const mu = material<f64>(grid, 0, gap);
    const c20 = material<f64>(grid, 2, gap);
    let state = scratch + STATE;
    for (let n = 0; n < kind.cells; n++) {
      const cell = changetype<Cell>(kind.cell + <usize>n * offsetof<Cell>());
      const first = state;
      for (let point = 0; point < cell.points; point++) {
        const ratio = v128.load(state + RATIO);
        if (v128.any_true(f64x2.le(ratio, f64x2.splat(SMALLEST_VOLUME_RATIO)))) return Infinity;
        const iso = isochoric<f64>(state);
        const xx = v128.load(state + B);
        const yy = v128.load(state + B, 16);
        const zz = v128.load(state + B, 32);
        const trace = f64x2.add(f64x2.add(xx, yy), zz);
        const stretch = f64x2.sub(f64x2.mul(iso, trace), f64x2.splat(3));
        const w = v128.load(state + WEIGHT);
        const stiffening = f64x2.mul(c20, stretch);
        energy = f64x2.add(
          energy,
          f64x2.mul(w, f64x2.mul(stretch, f64x2.add(f64x2.mul(f64x2.splat(0.5), mu), stiffening))),
        );
        if (forces) {
          const shear = f64x2.mul(
            f64x2.mul(w, iso),
            f64x2.add(mu, f64x2.mul(f64x2.splat(4), stiffening)),
          );
          const normal = f64x2.sub(
            f64x2.mul(f64x2.mul(w, pressure), ratio),
            f64x2.mul(shear, f64x2.mul(trace, f64x2.splat(1.0 / 3.0))),
          );
          pullBack(
            state + INVERSE,
            f64x2.add(f64x2.mul(shear, xx), normal),
            f64x2.add(f64x2.mul(shear, yy), normal),
            f64x2.add(f64x2.mul(shear, zz), normal),
            f64x2.mul(shear, v128.load(state + B, 48)),
            f64x2.mul(shear, v128.load(state + B, 64)),
            f64x2.mul(shear, v128.load(state + B, 80)),
          );
        }
        state += POINT;
      }
      if (forces) spreadForces(cell, first);
    }
    if (forces) scatter(columns, kind.columns, gap, stride, grid.residual);
  }
  if (forces && gap === gaps) {
    // The outer level of the last real gap has no gap above it in its lane.
    clear(scratch + FORCE, <usize>nodes * NODE);
    scatter(columns, kind.columns, gap, stride, grid.residual);
  }
  return f64x2.extract_lane(energy, 0) + f64x2.extract_lane(energy, 1);
}

/** Weighted Kirchhoff stress times the inverse transposed Jacobian, in its place. */
// @ts-ignore: decorator
@inline
function pullBack(inverse: usize, xx: v128, yy: v128, zz: v128, xy: v128, xz: v128, yz: v128): void {
  for (let r: usize = 0; r < 48; r += 16) {
    const x = v128.load(inverse + r);
    const y = v128.load(inverse + r, 48);
    const z = v128.load(inverse + r, 96);
    v128.store(inverse + r, f64x2.add(f64x2.add(f64x2.mul(xx, x), f64x2.mul(xy, y)), f64x2.mul(xz, z)));
    v128.store(inverse + r, f64x2.add(f64x2.add(f64x2.mul(xy, x), f64x2.mul(yy, y)), f64x2.mul(yz, z)), 48);
    v128.store(inverse + r, f64x2.add(f64x2.add(f64x2.mul(xz, x), f64x2.mul(yz, y)), f64x2.mul(zz, z)), 96);
  }
}

/** What the pulled back stresses of a cell's points, from `state` on, do to its nodes: `jacobians` turned round. */
function spreadForces(cell: Cell, state: usize): void {
  const near = f64x2.splat(NEAR);
  const far = f64x2.splat(FAR);
  const half = f64x2.splat(0.5);
  for (let corner = 0; corner < cell.corners; corner++)
    for (let i: usize = 0; i < 3; i++) {
      let deep = f64x2.splat(0);
      let outer = deep;
      let across = deep;
      let d = cell.surface64 + <usize>corner * NODE;
      let at = state + INVERSE + i * 48;
      for (let point = 0; point < cell.points; point += 2) {
        const r = v128.load(d);
        const q = v128.load(d, 16);
        deep = f64x2.add(deep, f64x2.add(f64x2.mul(r, v128.load(at)), f64x2.mul(q, v128.load(at, 16))));
        outer = f64x2.add(
          outer,
          f64x2.add(f64x2.mul(r, v128.load(at, POINT)), f64x2.mul(q, v128.load(at, POINT + 16))),
        );
        const both = f64x2.add(v128.load(at, 32), v128.load(at, POINT + 32));
        across = f64x2.add(across, f64x2.mul(v128.load(d, 32), both));
        d += <usize>cell.corners * NODE;
        at += 2 * POINT;
      }
      across = f64x2.mul(half, across);
      const to = scratch + FORCE + <usize>(2 * columnOf(cell, corner)) * NODE + i * 16;
      const down = f64x2.sub(f64x2.add(f64x2.mul(near, deep), f64x2.mul(far, outer)), across);
      const up = f64x2.add(f64x2.add(f64x2.mul(far, deep), f64x2.mul(near, outer)), across);
      v128.store(to, f64x2.add(v128.load(to), down));
      v128.store(to, f64x2.add(v128.load(to, NODE), up), NODE);
    }
}

/** Adds forces to the levels from `gap` on: deep nodes of these gaps, outer nodes of the gaps one below. */
function scatter(columns: usize, count: i32, gap: i32, stride: i32, residual: usize): void {
  for (let c = 0; c < count; c++)
    for (let i = 0; i < 3; i++) {
      const own = <usize>c * 2 * NODE + <usize>i * 16;
      const outer = v128.load(scratch + FORCE + own, NODE);
      const carry = scratch + CARRY + own;
      const to = residual + (<usize>((int(columns, c) * 3 + i) * stride + gap) << 3);
      v128.store(
        to,
        f64x2.add(
          v128.load(to),
          f64x2.add(v128.load(scratch + FORCE + own), v128.shuffle<f64>(v128.load(carry), outer, 1, 2)),
        ),
      );
      v128.store(carry, outer);
    }
}
