import { Outer, Grid } from './layout';
import { searchingCycle } from './multigrid';
import { bytesOf, ofImage, ofProduct, ofRight, setStep } from './sweeps';

/** y += factor * v (v . x) for every outer product; the sum of factor * (v . x)^2. */
export function addOuters(grid: Grid, x: usize, y: usize): f64 {
  let all: f64 = 0;
  for (let n = 0; n < grid.outerCount; n++) {
    const outer = changetype<Outer>(grid.outer + <usize>n * offsetof<Outer>());
    let along: f64 = 0;
    for (let i = 0; i < outer.count; i++) {
      const at = <usize>i << 2;
      along += <f64>load<f32>(outer.value + at) * <f64>load<f32>(x + (<usize>load<i32>(outer.place + at) << 2));
    }
    all += outer.factor * along * along;
    along *= outer.factor;
    for (let i = 0; i < outer.count; i++) {
      const at = <usize>i << 2;
      const to = y + (<usize>load<i32>(outer.place + at) << 2);
      store<f32>(to, <f32>(<f64>load<f32>(to) + along * <f64>load<f32>(outer.value + at)));
    }
  }
  return all;
}

/**
 * Solves A x = b (in `right`, which becomes the residual) to a fall of the preconditioned norm by `tolerance`. Every
 * pass over the matrix serves the V-cycle and the search at once: the step that one cycle leads to is taken by the
 * first sweep of the next, and A z is never made apart. The number of iterations; negative where a direction of
 * negative curvature ended the search: what was found so far stays.
 */
export function conjugateGradients(grid: Grid, tolerance: f64, most: i32): i32 {
  const bytes = <usize>grid.columns * bytesOf(grid);
  memory.fill(grid.solution, 0, bytes);
  memory.fill(grid.direction, 0, bytes);
  memory.fill(grid.image, 0, bytes);
  let z = grid.preconditioned;
  let other = grid.product;
  let rz: f64 = 0;
  let curvature: f64 = 0;
  let target: f64 = 0;
  let it = 0;
  for (; it <= most; it++) {
    searchingCycle(grid, it === 0 ? 0 : other, z);
    const product = ofProduct() + addOuters(grid, z, grid.kept);
    const next = ofRight();
    if (it === 0) target = tolerance * tolerance * next;
    if (next <= target || it === most) break;
    const beta = it === 0 ? 0 : next / rz;
    // Of the direction z + beta * (the last direction).
    curvature = product + 2 * beta * ofImage() + beta * beta * curvature;
    if (!(curvature > 0)) {
      if (it === 0) memory.copy(grid.solution, z, bytes);
      return -1 - it;
    }
    setStep(next / curvature, beta);
    rz = next;
    const swap = z;
    z = other;
    other = swap;
  }
  return it;
}
