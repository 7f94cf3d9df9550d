import { conjugateGradients, addOuters } from './conjugate-gradients';
import { Grid } from './layout';
import { alone, cycle, setUp } from './multigrid';
import { multiply } from './product';
import { predictPressures } from './predict-pressures';
import { elementEnergy } from './residual';
import { assemble } from './stiffness';
import { become, id, meet, share, sum } from './threads';

const COMMAND: usize = 1024;
const GRID: usize = 1028;
const FLAGS: usize = 1032;
const NUMBER: usize = 1040;

const STOP = 0;
const ENERGY = 1;
const TANGENT = 2;
const SOLVE = 3;
const PREDICT = 4;
const PRODUCT = 5;
const CYCLE = 6;
const SET_UP = 7;

export { become };

/** All threads do one thing, or the first alone where it is small; what it returns. */
export function run(command: i32, grid: usize, flags: i32, number: f64): f64 {
  store<i32>(COMMAND, command);
  store<usize>(GRID, grid);
  store<i32>(FLAGS, flags);
  store<f64>(NUMBER, number);
  share(command === STOP || !alone(changetype<Grid>(grid)));
  meet();
  return command === STOP ? 0 : perform();
}

/** A second thread's whole life: does what is asked of all until it is told to stop. */
export function serve(): void {
  for (;;) {
    meet();
    if (load<i32>(COMMAND) === STOP) return;
    perform();
  }
}

function perform(): f64 {
  const grid = changetype<Grid>(load<usize>(GRID));
  const flags = load<i32>(FLAGS);
  const number = load<f64>(NUMBER);
  let result: f64 = 0;
  switch (load<i32>(COMMAND)) {
    case ENERGY:
      result = sum(elementEnergy(grid, (flags & 1) !== 0));
      break;
    case TANGENT:
      assemble(grid, (flags & 1) !== 0, <f32>min(1, 2 - 2 * number), <f32>min(1, 2 * number));
      break;
    case SET_UP:
      result = sum(<f64>setUp(grid));
      break;
    case SOLVE:
      result = <f64>conjugateGradients(grid, number, flags);
      break;
    case PREDICT:
      predictPressures(grid, <f32>number);
      break;
    case PRODUCT:
      if (id === 0) {
        multiply(grid, grid.right, grid.solution);
        addOuters(grid, grid.right, grid.solution);
      }
      break;
    case CYCLE:
      cycle(grid, grid.right, grid.solution, true);
      break;
  }
  meet();
  return result;
}
