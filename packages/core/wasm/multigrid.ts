import { factorBand, solveBand } from './banded-cholesky';
import { Grid } from './layout';
import { multiply } from './product';
import { backward, beginMeasures, forward, forwardAfterStep, keepMeasures, measureAlone, stepAlone } from './sweeps';
import { both, DOWN, PROLONGATE, RESTRICT, SET_UP, UP } from './work';

/** Coarser matrices and all factors; how many pivots are not positive. */
export function setUp(grid: Grid): f64 {
  const coarse = grid.coarser;
  if (!coarse) return factorBand(grid);
  const bad = both(SET_UP, grid, 0, 0, 0, 0, 0);
  return bad + setUp(coarse);
}

/** One symmetric V-cycle: x is about A^-1 b. */
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
  if (last) stepAlone(grid, last);
  solveBand(grid, grid.right, z);
  multiply(grid, z, grid.kept);
  for (let part = 0; part < 3; part++) {
    beginMeasures();
    if (part === 0) measureAlone(grid, z);
    keepMeasures(part);
  }
}

/** Columns that touch both halves come between the two: last on the way down, first on the way up. */
function cycleOf(grid: Grid, b: usize, x: usize, kept: usize, masked: bool, search: bool, last: usize): void {
  const coarse = grid.coarser;
  if (!coarse) {
    solveBand(grid, b, x);
    return;
  }
  both(DOWN, grid, b, x, last, 0, 0);
  if (last) forwardAfterStep(grid, grid.seam, grid.columns, last, x);
  else forward(grid, grid.seam, grid.columns, b, x);
  both(RESTRICT, grid, masked, 0, 0, 0, 0);
  cycle(coarse, coarse.b, coarse.x, false);
  both(PROLONGATE, grid, x, masked, 0, 0, 0);
  beginMeasures();
  backward(grid, grid.seam, grid.columns, b, x, kept, search);
  keepMeasures(2);
  both(UP, grid, b, x, kept, search, 0);
}
