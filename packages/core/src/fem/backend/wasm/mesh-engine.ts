import type { Body } from '../../body.ts';
import type { MeshEngine, TangentOptions } from '../backend.ts';
import { COMMAND, type Run } from './commands.ts';
import type { GridMemory } from './grid-memory.ts';
import { columnVectors } from './column-vectors.ts';
import { termTangent } from './term-tangent.ts';
import type { Memory } from './web-assembly.ts';

/** One mesh solved by the kernels: f32 matrices and vectors, f64 displacement, energy and forces. */
export function meshEngine(body: Body, grid: GridMemory, memory: Memory, run: Run): MeshEngine {
  const { load, terms } = body;
  let borne = 1;
  const { put, take } = columnVectors(body.mesh, grid, memory);
  const gaps = body.mesh.levels - 1;
  const tangentOfTerms = termTangent(body, grid, memory);
  const outside = (u: Float64Array, elements: number, residual?: Float64Array): number => {
    let energy = elements;
    for (const term of terms) energy += term.add(u, { residual });
    for (let i = 0; i < u.length; i++) {
      const force = borne * load[i]!;
      energy -= force * u[i]!;
      if (residual) residual[i]! -= force;
    }
    return energy;
  };
  return {
    bear: (part) => void (borne = part),
    energy: (u) => {
      put(u, 'move64');
      return outside(u, run(COMMAND.energy, grid.at));
    },
    residual: (u, forces) => {
      put(u, 'move64');
      const stride = 4 * grid.groups + 4;
      new Float64Array(memory.buffer, grid.residual, 3 * stride * body.mesh.columns).fill(0);
      const energy = run(COMMAND.energy, grid.at, 1);
      take('residual', forces);
      return outside(u, energy, forces);
    },
    linearise: (u, { pressure = 'state', damping = 0 }: TangentOptions = {}) => {
      put(u, 'move32');
      run(COMMAND.tangent, grid.at, pressure === 'predicted' ? 1 : 0, damping);
      tangentOfTerms(u, damping > 0);
      return run(COMMAND.setUp, grid.at) === 0;
    },
    predict: (u, step, length) => {
      put(u, 'move32');
      put(step, 'step32');
      run(COMMAND.predict, grid.at, 0, length);
    },
    predicted: () => {
      const all = new Float64Array(grid.pressures.length * gaps);
      grid.pressures.forEach((at, p) => all.set(new Float32Array(memory.buffer, at, gaps), p * gaps));
      return all;
    },
    assume: (pressures) =>
      grid.pressures.forEach((at, p) =>
        new Float32Array(memory.buffer, at, gaps).set(pressures.subarray(p * gaps, (p + 1) * gaps)),
      ),
    solve: (b, x, tolerance, maxIterations) => {
      put(b, 'right');
      const iterations = run(COMMAND.solve, grid.at, maxIterations, tolerance);
      take('solution', x);
      return iterations < 0 ? { iterations: -iterations, positive: false } : { iterations, positive: true };
    },
    multiply: (x, y) => {
      put(x, 'right');
      run(COMMAND.product, grid.at);
      take('solution', y);
    },
    precondition: (r, z) => {
      put(r, 'right');
      run(COMMAND.cycle, grid.at);
      take('solution', z);
    },
  };
}
