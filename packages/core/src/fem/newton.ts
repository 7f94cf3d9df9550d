import { failure, success, type Outcome } from '../outcome.ts';
import type { MeshEngine } from './backend/backend.ts';
import { dot } from './conjugate-gradients.ts';
import type { NestedBody } from './nested-body.ts';
import type { Settle } from './settle-locally.ts';

export type SolverFailure =
  | { reason: 'insideOut'; advice: string }
  | { reason: 'notConverged'; residualMN: number; advice: string }
  | { reason: 'stopped'; residualMN: number; advice: string };

export interface NewtonOptions {
  toleranceMN: number;
  maxNewtonSteps: number;
  onStep: (step: number, residualMN: number) => boolean | undefined;
  /** The mesh holds predicted pressures already: its start comes from a coarser mesh. */
  carried?: boolean;
  /** Ends sooner, where the forces have fallen to this part of what they were: for meshes that are only a start. */
  fall?: number;
  /** After a step: what may bring forces down that few columns hold. */
  settle?: Settle | undefined;
}

export interface NewtonResult {
  displacement: Float64Array;
  /** Of all nodes there: on held ones what holds them, mN. */
  forces: Float64Array;
  newtonSteps: number;
  cgIterations: number;
}

const ADVICE = 'Pull in smaller steps, soften the contrast between layers, or refine the mesh.';
const STOPPED = 'It was stopped before it was in balance: nothing of it is an answer. Start it again.';
/** How far the linear systems are solved: this at most, less far while the forces still fall slowly. */
const TOLERANCE = 1e-2;
const TIGHTEST_TOLERANCE = 3e-3;
const MAX_CG = 300;
/** The tangent of the last step serves once more where as good a fall would end so many times below what is asked. */
const SURE = 2;
const ARMIJO = 1e-4;
const HALVINGS = 12;
/** The energy may rise above that of the last step, not above the highest of so many: wrinkles grow over ridges. */
const MEMORY = 8;
/** A step that left more than this part of the forces has met something that only few columns hold. */
const SPREAD = 0.05;
const LIGHT_DAMPING = 0.125;
/** A damped step is lengthened where the energy falls faster than foreseen. */
const LONGEST = 4;
const FASTER = 0.7;

/**
 * Newton's method on one mesh from a displacement whose held nodes then move to `target`: the first step carries them
 * there with the linearised body following. The geometric part of the tangents holds the pressures that the last step
 * foresaw, as a mixed formulation does; where the tangent is not positive it is damped, no more than needed.
 */
export function newton(
  mesh: MeshEngine,
  { body: { held, terms } }: Pick<NestedBody, 'body'>,
  from: Float64Array,
  target: Float64Array,
  { toleranceMN, maxNewtonSteps, onStep, carried = false, fall = 0, settle }: NewtonOptions,
): Outcome<NewtonResult, SolverFailure> {
  const size = from.length;
  let u: Float64Array = Float64Array.from(from);
  let trial: Float64Array = new Float64Array(size);
  let forces: Float64Array = new Float64Array(size);
  let after: Float64Array = new Float64Array(size);
  const step = new Float64Array(size);
  let foreseen = carried;
  let damping = carried ? LIGHT_DAMPING : 0;
  let cgIterations = 0;
  let newtonSteps = 0;
  const stuck = (residualMN: number): Outcome<NewtonResult, SolverFailure> =>
    failure({ reason: 'notConverged', residualMN, advice: ADVICE });
  const insideOut = (): Outcome<NewtonResult, SolverFailure> =>
    failure({ reason: 'insideOut', advice: ADVICE });
  const release = (values: Float64Array): void => {
    for (let n = 0; n < held.length; n++) if (held[n]) values.fill(0, 3 * n, 3 * n + 3);
  };
  const normOfFree = (values: Float64Array): number => {
    let sum = 0;
    for (let n = 0, i = 0; n < held.length; n++, i += 3)
      if (!held[n]) sum += values[i]! ** 2 + values[i + 1]! ** 2 + values[i + 2]! ** 2;
    return Math.sqrt(sum);
  };
  /** step = -tangent^-1 forces, with the tangent of the last step where it will do; false where no damping makes one positive. */
  const solve = (tolerance: number, hasTangent = false): boolean => {
    for (let i = 0; i < size; i++) after[i] = -forces[i]!;
    for (let has = hasTangent; ; has = false) {
      if (has || mesh.linearise(u, { damping, pressure: foreseen ? 'predicted' : 'state' })) {
        const { iterations, positive } = mesh.solve(after, step, tolerance, MAX_CG);
        cgIterations += iterations;
        if (positive || damping === 1) return true;
      }
      if (has) continue;
      if (damping === 1) return false;
      damping = damping < 0.5 ? Math.min(0.5, Math.max(LIGHT_DAMPING, 4 * damping)) : 1;
    }
  };
  const foresee = (length: number): void => {
    mesh.predict(u, step, length);
    foreseen = true;
  };
  const settleDown = (): void => {
    const settled = settle?.(u, forces, toleranceMN);
    if (!settled) return;
    const there = mesh.residual(settled.displacement, after);
    if (!(there <= energy)) return;
    u = settled.displacement;
    mesh.assume(settled.pressures);
    [forces, after] = [after, forces];
    energy = there;
  };
  /** Goes to u + length * step: energy there, and forces into `after`. */
  const tryOut = (length: number): number => {
    for (let i = 0; i < size; i++) trial[i] = u[i]! + length * step[i]!;
    return mesh.residual(trial, after);
  };

  const move = new Float64Array(size);
  for (let i = 0; i < size; i++) if (held[(i / 3) | 0]) move[i] = target[i]! - u[i]!;
  let energy = mesh.residual(u, forces);
  if (energy === Infinity) return insideOut();
  if (move.some((v) => Math.abs(v) > 1e-12)) {
    addDirectionalForces(mesh, u, move, forces);
    release(forces);
    if (!solve(TOLERANCE)) return stuck(Infinity);
    for (let i = 0; i < size; i++) step[i]! += move[i]!;
    foresee(1);
    for (let i = 0; i < size; i++) u[i]! += step[i]!;
    newtonSteps++;
    energy = mesh.residual(u, forces);
    if (energy === Infinity) return insideOut();
  }
  // Terms have kinks (slack and taut, wrinkled and not), and between two sides of one a memory goes round for ever.
  const memory = terms.length ? 1 : MEMORY;
  const recent: number[] = [];
  let before = 0;
  let first = 0;
  for (; newtonSteps <= maxNewtonSteps; newtonSteps++) {
    const norm = normOfFree(forces);
    if (onStep(newtonSteps, norm)) return failure({ reason: 'stopped', residualMN: norm, advice: STOPPED });
    first ||= norm;
    if (norm < Math.max(toleranceMN, fall * first))
      return success({ displacement: u, forces, newtonSteps, cgIterations });
    release(forces);
    // Near the balance the same tangent brings forces down nearly as far once more.
    const isEnough = before > 0 && damping === 0 && SURE * norm * (norm / before) < toleranceMN;
    if (before > 0) damping = damping > LIGHT_DAMPING / 2 ? damping / 4 : 0;
    if (!solve(linearTolerance(norm, before, toleranceMN), isEnough)) return stuck(norm);
    before = norm;
    recent.push(energy);
    if (recent.length > memory) recent.shift();
    const highest = Math.max(...recent);
    const slope = dot(forces, step);
    let length = 1;
    let there = tryOut(length);
    for (
      let k = 0;
      k < HALVINGS && !(there <= highest + ARMIJO * length * slope + 1e-9 * Math.abs(energy));
      k++
    )
      there = tryOut((length /= 2));
    if (length === 1 && damping > 0 && there - energy < FASTER * slope) {
      const longer = Math.min(LONGEST, slope / (2 * (slope - (there - energy))));
      const further = tryOut(longer);
      if (further < there) [length, there] = [longer, further];
      else tryOut(length);
    }
    foresee(length);
    [u, trial] = [trial, u];
    [forces, after] = [after, forces];
    energy = there;
    if (normOfFree(forces) > SPREAD * norm) settleDown();
  }
  return stuck(normOfFree(forces));
}

/** As far as Newton's method can use: its forces fall with the square of their last fall. (Eisenstat & Walker 1996) */
function linearTolerance(norm: number, before: number, toleranceMN: number): number {
  const useful = Math.max((norm / before) ** 2, (0.2 * toleranceMN) / norm, TIGHTEST_TOLERANCE);
  return Math.min(TOLERANCE, useful);
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
    const there = new Float64Array(u.length);
    for (let i = 0; i < u.length; i++) there[i] = u[i]! + sign * h * direction[i]!;
    const result = new Float64Array(u.length);
    mesh.residual(there, result);
    return result;
  };
  const [plus, minus] = [at(1), at(-1)];
  for (let i = 0; i < u.length; i++) forces[i]! += (plus[i]! - minus[i]!) / (2 * h);
}
