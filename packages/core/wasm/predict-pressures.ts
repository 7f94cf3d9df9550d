import {
  gather,
  INVERSE,
  jacobians,
  kinematics,
  material,
  MATRIX,
  NODE,
  POINT,
  RATIO,
  WEIGHT,
  WORK_SIZE,
} from './kinematics';
import { add, mul } from './lanes';
import { Batch, Cell, Kind, LANES, Grid } from './layout';
import { begin, BOTH, end } from './share';
import { scratch } from './threads';

const MAX_NODES: usize = 12;
// Where things lie in the memory of the thread.
const REST: usize = 0;
const HERE: usize = REST + MAX_NODES * NODE;
const WORK: usize = HERE + MAX_NODES * NODE;
const VOLUMES: usize = WORK + WORK_SIZE;
const STATE: usize = VOLUMES + 32;

/**
 * Pressure of every element of half of the patches after a step of `length` times `step32` from `move32`, as far as its linearisation sees it:
 * the one that belongs to the tangent there.
 */
export function predictHalf(grid: Grid, half: i32, length: f32): void {
  for (let b = 0; b < grid.batchCount; b++) {
    const batch = changetype<Batch>(grid.batches + <usize>b * offsetof<Batch>());
    const last = end(batch, half, BOTH);
    for (let patch = begin(batch, half, BOTH); patch < last; patch++)
      for (let gap = 0; gap < grid.levels - 1; gap += 4) predict(grid, batch, patch, gap, length);
  }
}

function predict(grid: Grid, batch: Batch, patch: i32, gap: i32, length: f32): void {
  const kind = changetype<Kind>(batch.kind);
  const columns = batch.columns + ((<usize>(patch * kind.columns)) << 2);
  const stride = 4 * grid.groups + 4;
  const live = material<f32>(grid, 3, gap);
  const rest = scratch + REST;
  gather<f32>(columns, kind.columns, gap, stride, grid.rest32, f32x4.splat(1), 0, rest);
  gather<f32>(columns, kind.columns, gap, stride, grid.move32, live, rest, scratch + HERE);
  kinematics<f32>(kind, rest, scratch + HERE, scratch + WORK, scratch + STATE, scratch + VOLUMES);
  gather<f32>(columns, kind.columns, gap, stride, grid.step32, live, 0, scratch + HERE);
  let grown = f32x4.splat(0);
  let state = scratch + STATE;
  for (let n = 0; n < kind.cells; n++) {
    const cell = changetype<Cell>(kind.cell + <usize>n * offsetof<Cell>());
    let along = scratch + WORK;
    jacobians<f32>(cell, scratch + HERE, along, MATRIX, along + 8 * MATRIX);
    for (let point = 0; point < cell.points; point++) {
      let spread = f32x4.splat(0);
      for (let i: usize = 0; i < 144; i += 16)
        spread = add(spread, mul(v128.load(along + i), v128.load(state + INVERSE + i)));
      grown = add(grown, mul(mul(v128.load(state + WEIGHT), v128.load(state + RATIO)), spread));
      along += MATRIX;
      state += POINT;
    }
  }
  const volume = v128.load(scratch + VOLUMES);
  const present = add(v128.load(scratch + VOLUMES, 16), mul(f32x4.splat(length), grown));
  v128.store(
    batch.pressure + <usize>(patch * grid.groups + (gap >> 2)) * LANES,
    mul(material<f32>(grid, 1, gap), f32x4.sub(f32x4.div(present, volume), f32x4.splat(1))),
  );
}
