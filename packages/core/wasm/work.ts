import { factorColumns } from './column-factor';
import { Grid } from './layout';
import { predictHalf } from './predict-pressures';
import { energyHalf } from './residual';
import { assembleHalf, emptyHalf } from './stiffness';
import { backward, beginMeasures, forward, forwardAfterStep, keepMeasures } from './sweeps';
import { isDone, offer, setDone, take } from './threads';
import { project, prolongate, restrict } from './transfer';

// What can be halved.
export const ENERGY = 1;
export const EMPTY = 2;
export const ASSEMBLE = 3;
export const SET_UP = 4;
export const PREDICT = 5;
export const DOWN = 6;
export const RESTRICT = 7;
export const PROLONGATE = 8;
export const UP = 9;

/** What both threads are at, behind the control block: the same for both halves. */
@unmanaged
class Work {
  number: f64;
  /** What the half gives that the second thread does. */
  result: f64;
  task: i32;
  grid: Grid;
  a: usize;
  b: usize;
  c: usize;
  d: usize;
}
// @ts-ignore: decorator
@inline
const WORK: usize = 1024;

/** Too small to halve: all of it is in the first half. */
// @ts-ignore: decorator
@inline
function isSmall(grid: Grid): bool {
  return grid.middle === grid.columns;
}

/** Does both halves of a task, the second on another thread where there is one that comes in time; the sum of what they give. */
export function both(task: i32, grid: Grid, a: usize, b: usize, c: usize, d: usize, number: f64): f64 {
  const work = changetype<Work>(WORK);
  work.task = task;
  work.grid = grid;
  work.a = a;
  work.b = b;
  work.c = c;
  work.d = d;
  work.number = number;
  const isOffered = !isSmall(grid) && offer(grid.columns);
  const own = half(0);
  if (isOffered && isDone(grid.columns)) return own + work.result;
  return own + half(1);
}

/** A second thread's whole life: does halves until there are no more. */
export function serve(): void {
  while (take()) {
    changetype<Work>(WORK).result = half(1);
    setDone();
  }
}

function half(which: i32): f64 {
  const work = changetype<Work>(WORK);
  const grid = work.grid;
  const c0 = which === 0 ? 0 : grid.middle;
  // Columns that touch both halves belong to the second, or to none.
  const c1 = which === 0 ? grid.middle : grid.columns;
  const inner = which === 0 ? grid.middle : grid.seam;
  switch (work.task) {
    case ENERGY:
      return energyHalf(grid, which, <i32>work.a, work.b !== 0);
    case EMPTY:
      emptyHalf(grid, c0, c1);
      break;
    case ASSEMBLE:
      assembleHalf(grid, which, <i32>work.a, work.b !== 0, work.number);
      break;
    case SET_UP:
      projectHalf(grid, which);
      return factorColumns(grid, c0, c1);
    case PREDICT:
      predictHalf(grid, which, <f32>work.number);
      break;
    case DOWN:
      if (work.c) forwardAfterStep(grid, c0, inner, work.c, work.b);
      else forward(grid, c0, inner, work.a, work.b);
      break;
    case RESTRICT:
      restrictHalf(grid, which, work.a !== 0);
      break;
    case PROLONGATE:
      prolongate(grid, grid.coarser!, c0, c1, work.a, work.b !== 0);
      break;
    case UP:
      beginMeasures();
      backward(grid, c0, inner, work.a, work.b, work.c, work.d !== 0);
      keepMeasures(which);
      break;
  }
  return 0;
}

function projectHalf(grid: Grid, which: i32): void {
  const coarse = grid.coarser!;
  if (which === 0) project(grid, coarse, 0, coarse.middle);
  else project(grid, coarse, coarse.middle, coarse.columns);
}

function restrictHalf(grid: Grid, which: i32, masked: bool): void {
  const coarse = grid.coarser!;
  if (which === 0) restrict(grid, coarse, 0, coarse.middle, masked);
  else restrict(grid, coarse, coarse.middle, coarse.columns, masked);
}
