import { conjugateGradients, addOuters } from './conjugate-gradients';
import { Grid } from './layout';
import { cycle, setUp } from './multigrid';
import { multiply } from './product';
import { BOTH } from './share';
import { become, stop } from './threads';
import { ASSEMBLE, both, EMPTY, ENERGY as HALF_ENERGY, PREDICT as HALF_PREDICT, serve } from './work';

// As the host names them (packages/core/src/fem/backend/wasm/commands.ts).
const STOP = 0;
const ENERGY = 1;
const TANGENT = 2;
const SOLVE = 3;
const PREDICT = 4;
const PRODUCT = 5;
const CYCLE = 6;
const SET_UP = 7;

export { become, serve };

/** Does one thing, with the second thread where that is worth while; what it returns. */
export function run(command: i32, at: usize, flags: i32, number: f64): f64 {
  const grid = changetype<Grid>(at);
  switch (command) {
    case STOP:
      stop();
      break;
    case ENERGY:
      if (!(flags & 1)) return both(HALF_ENERGY, grid, BOTH, 0, 0, 0, 0);
      return both(HALF_ENERGY, grid, 0, 1, 0, 0, 0) + both(HALF_ENERGY, grid, 1, 1, 0, 0, 0);
    case TANGENT:
      both(EMPTY, grid, 0, 0, 0, 0, 0);
      both(ASSEMBLE, grid, 0, flags & 1, 0, 0, number);
      both(ASSEMBLE, grid, 1, flags & 1, 0, 0, number);
      break;
    case SET_UP:
      return setUp(grid);
    case SOLVE:
      return <f64>conjugateGradients(grid, number, flags);
    case PREDICT:
      both(HALF_PREDICT, grid, 0, 0, 0, 0, number);
      break;
    case PRODUCT:
      multiply(grid, grid.right, grid.solution);
      addOuters(grid, grid.right, grid.solution);
      break;
    case CYCLE:
      cycle(grid, grid.right, grid.solution, true);
      break;
  }
  return 0;
}
