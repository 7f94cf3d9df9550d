import { factorBand, solveBand } from './banded-cholesky';
import { factorColumns } from './column-factor';
import { Grid } from './layout';
import { multiply } from './product';
import { backward, forward, forwardAfterStep, measureAlone, stepAlone } from './sweeps';
import { from, id, meet, to } from './threads';
import { project, prolongate, restrict } from './transfer';

/** Too small to share: the first thread does it alone. */
// @ts-ignore: decorator
@inline
export function alone(grid: Grid): bool {
  return grid.middle === grid.columns;
}

/** Coarser matrices and all factors; how many pivots are not positive (of this thread's part). */
export function setUp(grid: Grid): i32 {
  const coarse = grid.coarser;
  if (!coarse) return id === 0 ? factorBand(grid) : 0;
  project(grid, coarse, from(coarse.middle), to(coarse.middle, coarse.columns));
  let bad = factorColumns(grid, from(grid.middle), to(grid.middle, grid.columns));
  meet();
  bad += setUp(coarse);
  return bad;
}

/** One symmetric V-cycle: x is about A^-1 b. The last to write x, all meet at the end. */
export function cycle(grid: Grid, b: usize, x: usize, masked: bool): void {
  cycleOf(grid, b, x, grid.r, masked, false, 0);
}

/**
 * A cycle on right for `conjugateGradients`: takes the last step, if there was one, on the way down and measures `z` on
 * the way up. Leaves in `kept` what the next step makes A z of.
 */
export function searchingCycle(grid: Grid, last: usize, z: usize): void {
  if (grid.coarser) {
    cycleOf(grid, grid.right, z, grid.kept, true, true, last);
    return;
  }
  if (id !== 0) return;
  if (last) stepAlone(grid, last);
  solveBand(grid, grid.right, z);
  multiply(grid, z, grid.kept);
  measureAlone(grid, z);
}

function cycleOf(grid: Grid, b: usize, x: usize, kept: usize, masked: bool, search: bool, last: usize): void {
  const coarse = grid.coarser;
  if (!coarse) {
    if (id === 0) solveBand(grid, b, x);
    return;
  }
  if (alone(grid)) {
    if (id === 0) {
      const n = grid.columns;
      down(grid, 0, n, b, x, last);
      restrict(grid, coarse, 0, coarse.columns, masked);
      cycle(coarse, coarse.b, coarse.x, false);
      prolongate(grid, coarse, 0, n, x, masked);
      backward(grid, 0, n, b, x, kept, search);
    }
    return;
  }
  const c0 = from(grid.middle);
  const c1 = to(grid.middle, grid.columns);
  const inner = min(c1, grid.seam);
  down(grid, c0, inner, b, x, last);
  meet();
  if (id === 0) down(grid, grid.seam, grid.columns, b, x, last);
  meet();
  restrict(grid, coarse, from(coarse.middle), to(coarse.middle, coarse.columns), masked);
  meet();
  cycle(coarse, coarse.b, coarse.x, false);
  meet();
  prolongate(grid, coarse, c0, c1, x, masked);
  meet();
  if (id === 0) backward(grid, grid.seam, grid.columns, b, x, kept, search);
  meet();
  backward(grid, c0, inner, b, x, kept, search);
}

// @ts-ignore: decorator
@inline
function down(grid: Grid, c0: i32, c1: i32, b: usize, x: usize, last: usize): void {
  if (last) forwardAfterStep(grid, c0, c1, last, x);
  else forward(grid, c0, c1, b, x);
}
