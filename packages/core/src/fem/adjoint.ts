import { failure, success, type Outcome } from '../outcome.ts';
import { ColumnMultigrid } from './column-multigrid.ts';
import { conjugateGradients } from './conjugate-gradients.ts';
import { evaluate } from './evaluate.ts';
import { Tangent } from './tangent.ts';
import type { NestedBody, SolverFailure } from './solve-equilibrium.ts';

const TOLERANCE = 1e-9;
const MAX_CG = 500;

/**
 * How a scalar of the equilibrium changes with the displacement prescribed at each held node: one linear solve, however
 * many nodes are held. `gradient` is the derivative of the scalar by every displacement, at the equilibrium of the finest
 * mesh; the answer has the scalar's unit per mm and is zero at free nodes.
 */
export function gradientByPrescribed(
  nested: readonly NestedBody[],
  displacement: Float64Array,
  gradient: Float64Array,
): Outcome<Float64Array, SolverFailure> {
  const { body } = nested.at(-1)!;
  const { graph, held, mesh } = body;
  const { levels } = mesh;
  const tangent = new Tangent(body);
  evaluate(body, displacement, { tangent });
  const multigrid = new ColumnMultigrid(
    graph,
    levels,
    nested
      .slice(1)
      .map((n) => n.fromCoarser!)
      .reverse(),
    held,
  );
  const unstable = {
    reason: 'notConverged',
    residualMN: NaN,
    advice:
      'The state is not a stable equilibrium: its gradient means nothing. Solve it first, or pull less.',
  } as const;
  if (!multigrid.setUp(tangent.matrix)) return failure(unstable);
  const free = gradient.map((v, i) => (held[(i / 3) | 0] ? 0 : v));
  const multiplier = new Float64Array(gradient.length);
  const { positive } = conjugateGradients(
    (x, y) => tangent.multiply(x, y),
    (r, z) => multigrid.precondition(r, z),
    free,
    multiplier,
    TOLERANCE,
    MAX_CG,
  );
  if (!positive) return failure(unstable);
  evaluate(body, displacement, { tangent, withHeld: true });
  const pulled = new Float64Array(gradient.length);
  tangent.multiply(multiplier, pulled);
  return success(gradient.map((v, i) => (held[(i / 3) | 0] ? v - pulled[i]! : 0)));
}
