import { failure, success, type Outcome } from '../outcome.ts';
import type { Backend, MeshEngine } from './backend/backend.ts';
import { defaultBackend } from './backend/choose.ts';
import { dot } from './conjugate-gradients.ts';
import type { NestedBody } from './nested-body.ts';
import { addDirectionalForces, type SolverFailure } from './newton.ts';

const TOLERANCE = 1e-8;
/** Each solution in single precision leaves this much, to be solved for again. */
const CORRECTION = 1e-4;
const CORRECTIONS = 6;
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
  backend: Backend = defaultBackend(),
): Outcome<Float64Array, SolverFailure> {
  const { held } = nested.at(-1)!.body;
  const engine = backend.open(nested);
  try {
    const mesh = engine.meshes.at(-1)!;
    const free = gradient.map((v, i) => (held[(i / 3) | 0] ? 0 : v));
    const multiplier = mesh.linearise(displacement) && solveRefined(mesh, displacement, held, free);
    if (!multiplier)
      return failure({
        reason: 'notConverged',
        residualMN: NaN,
        advice:
          'The state is not a stable equilibrium: its gradient means nothing. Solve it first, or pull less.',
      });
    const pulled = new Float64Array(gradient.length);
    addDirectionalForces(mesh, displacement, multiplier, pulled);
    return success(gradient.map((v, i) => (held[(i / 3) | 0] ? v - pulled[i]! : 0)));
  } finally {
    engine.close();
  }
}

/** tangent^-1 b at u, corrected until the forces themselves say so; null where the tangent is not positive definite. */
function solveRefined(
  mesh: MeshEngine,
  u: Float64Array,
  held: Uint8Array,
  b: Float64Array,
): Float64Array | null {
  const x = new Float64Array(b.length);
  const part = new Float64Array(b.length);
  const target = TOLERANCE ** 2 * dot(b, b);
  let rest = b;
  for (let n = 0; n < CORRECTIONS && dot(rest, rest) > target; n++) {
    if (!mesh.solve(rest, part, CORRECTION, MAX_CG).positive) return null;
    for (let i = 0; i < x.length; i++) x[i]! += part[i]!;
    const forces = new Float64Array(b.length);
    addDirectionalForces(mesh, u, x, forces);
    rest = b.map((v, i) => (held[(i / 3) | 0] ? 0 : v - forces[i]!));
  }
  return x;
}
