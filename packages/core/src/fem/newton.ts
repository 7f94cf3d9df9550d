import { failure, success, type Outcome } from '../outcome.ts';
import type { MeshEngine, TangentOptions } from './backend/backend.ts';
import { dot } from './conjugate-gradients.ts';
import type { NestedBody } from './nested-body.ts';

export type SolverFailure =
  { reason: 'insideOut'; advice: string } | { reason: 'notConverged'; residualMN: number; advice: string };

export interface NewtonOptions {
  toleranceMN: number;
  maxNewtonSteps: number;
  onStep: (step: number, residualMN: number) => boolean | undefined;
}

export interface NewtonResult {
  displacement: Float64Array;
  newtonSteps: number;
  cgIterations: number;
}

const ADVICE = 'Pull in smaller steps, soften the contrast between layers, or refine the mesh.';
const FIRST_TOLERANCE = 1e-3;
const TOLERANCE = 1e-2;
const MAX_CG = 300;
const ARMIJO = 1e-4;
const HALVINGS = 12;
/** Tangents from the exact one to one that is positive whatever the state. */
const TANGENTS: readonly TangentOptions[] = [{}, { damping: 0.2 }, { damping: 1 }];

/**
 * Newton's method on one mesh from a displacement whose held nodes then move to `target`: the first step carries them
 * there with the linearised body following. The geometric part of the tangents holds the pressures that the last step
 * foresaw, as a mixed formulation does.
 */
export function newton(
  mesh: MeshEngine,
  { body: { held } }: Pick<NestedBody, 'body'>,
  from: Float64Array,
  target: Float64Array,
  { toleranceMN, maxNewtonSteps, onStep }: NewtonOptions,
): Outcome<NewtonResult, SolverFailure> {
  const size = from.length;
  const u = Float64Array.from(from);
  const forces = new Float64Array(size);
  const step = new Float64Array(size);
  const trial = new Float64Array(size);
  let foreseen = false;
  let cgIterations = 0;
  let newtonSteps = 0;
  const stuck = (residualMN: number): Outcome<NewtonResult, SolverFailure> =>
    failure({ reason: 'notConverged', residualMN, advice: ADVICE });
  const insideOut = (): Outcome<NewtonResult, SolverFailure> =>
    failure({ reason: 'insideOut', advice: ADVICE });
  const prepare = (): boolean =>
    TANGENTS.some((options) => mesh.linearise(u, { ...options, pressure: foreseen ? 'predicted' : 'state' }));
  const release = (values: Float64Array): void => {
    for (let i = 0; i < size; i++) if (held[(i / 3) | 0]) values[i] = 0;
  };
  const solve = (tolerance: number): void => {
    for (let i = 0; i < size; i++) forces[i] = -forces[i]!;
    cgIterations += mesh.solve(forces, step, tolerance, MAX_CG).iterations;
  };
  const foresee = (length: number): void => {
    mesh.predict(u, step, length);
    foreseen = true;
  };

  const move = Float64Array.from(target, (v, i) => (held[(i / 3) | 0] ? v - u[i]! : 0));
  if (move.some((v) => Math.abs(v) > 1e-12)) {
    if (mesh.residual(u, forces) === Infinity) return insideOut();
    addDirectionalForces(mesh, u, move, forces);
    release(forces);
    if (!prepare()) return stuck(Infinity);
    solve(FIRST_TOLERANCE);
    for (let i = 0; i < size; i++) step[i]! += move[i]!;
    foresee(1);
    for (let i = 0; i < size; i++) u[i]! += step[i]!;
    newtonSteps++;
  }
  for (; newtonSteps <= maxNewtonSteps; newtonSteps++) {
    const energy = mesh.residual(u, forces);
    if (energy === Infinity) return insideOut();
    release(forces);
    const norm = Math.sqrt(dot(forces, forces));
    if (onStep(newtonSteps, norm)) return stuck(norm);
    if (norm < toleranceMN) return success({ displacement: u, newtonSteps, cgIterations });
    if (!prepare()) return stuck(norm);
    solve(TOLERANCE);
    const slope = -dot(forces, step);
    let length = 1;
    for (let k = 0; k < HALVINGS; k++, length /= 2) {
      for (let i = 0; i < size; i++) trial[i] = u[i]! + length * step[i]!;
      if (mesh.energy(trial) <= energy + ARMIJO * length * slope + 1e-9 * Math.abs(energy)) break;
    }
    foresee(length);
    u.set(trial);
  }
  return stuck(Math.sqrt(dot(forces, forces)));
}

/** Largest move of a node by which forces are differenced, mm. */
const DIFFERENCE_MM = 1e-4;

/** forces += how the forces at u change along a direction, by central differences: of all nodes, held ones too. */
export function addDirectionalForces(
  mesh: MeshEngine,
  u: Float64Array,
  direction: Float64Array,
  forces: Float64Array,
): void {
  const longest = direction.reduce((most, v) => Math.max(most, Math.abs(v)), 0);
  if (longest === 0) return;
  const h = DIFFERENCE_MM / longest;
  const at = (sign: 1 | -1): Float64Array => {
    const result = new Float64Array(u.length);
    mesh.residual(
      u.map((v, i) => v + sign * h * direction[i]!),
      result,
    );
    return result;
  };
  const [plus, minus] = [at(1), at(-1)];
  for (let i = 0; i < u.length; i++) forces[i]! += (plus[i]! - minus[i]!) / (2 * h);
}
