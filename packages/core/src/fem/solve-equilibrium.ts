import { failure, success, type Outcome } from '../outcome.ts';
import type { Body } from './body.ts';
import { prolongate, type Coarsening } from './coarsening.ts';
import { ColumnMultigrid } from './column-multigrid.ts';
import { conjugateGradients, dot } from './conjugate-gradients.ts';
import { evaluate, type TangentOptions } from './evaluate.ts';
import { Tangent } from './tangent.ts';

/** One mesh of a hierarchy, coarsest first in a list; `fromCoarser` belongs to every one but the first. */
export interface NestedBody {
  body: Body;
  /** Displacement of held nodes, mm; other entries are not read. */
  prescribed: Float64Array;
  fromCoarser: Coarsening | null;
}

export interface Equilibrium {
  /** Displacement of the finest mesh, mm. */
  displacement: Float64Array;
  /** Force that holds each held node there, mN; zero elsewhere. */
  reaction: Float64Array;
  newtonSteps: number;
  cgIterations: number;
}

export type SolverFailure =
  { reason: 'insideOut'; advice: string } | { reason: 'notConverged'; residualMN: number; advice: string };

export interface SolverOptions {
  /** Largest norm of the residual that counts as balanced, mN. */
  toleranceMN?: number;
  maxNewtonSteps?: number;
  /** Called before each Newton step of each mesh; returning true stops with `notConverged`. */
  onStep?: (state: { mesh: number; step: number; residualMN: number }) => boolean | undefined;
}

const ADVICE = 'Pull in smaller steps, soften the contrast between layers, or refine the mesh.';
const SMALLER_PULL = 8;

/**
 * Static equilibrium by Newton's method on nested meshes: each starts from the equilibrium of the next coarser one. On the
 * coarsest the prescribed displacement is applied in as many steps as it needs.
 */
export function solveEquilibrium(
  nested: readonly NestedBody[],
  options: SolverOptions = {},
): Outcome<Equilibrium, SolverFailure> {
  const total = { newtonSteps: 0, cgIterations: 0 };
  let u: Float64Array | null = null;
  for (let level = 0; level < nested.length; level++) {
    const { body, prescribed, fromCoarser } = nested[level]!;
    const solver = newtonSolver(
      body,
      nested
        .slice(1, level + 1)
        .map((n) => n.fromCoarser!)
        .reverse(),
    );
    const start: Float64Array = new Float64Array(body.mesh.points.length);
    if (u && fromCoarser) prolongate(fromCoarser, 3 * body.mesh.levels, u, start);
    const result = inParts(
      solver,
      start,
      prescribed,
      (step, residualMN) => options.onStep?.({ mesh: level, step, residualMN }),
      options,
    );
    if (!result.ok) return result;
    total.newtonSteps += result.value.newtonSteps;
    total.cgIterations += result.value.cgIterations;
    u = result.value.displacement;
  }
  const { body } = nested.at(-1)!;
  const reaction = new Float64Array(u!.length);
  evaluate(body, u!, { residual: reaction, withHeld: true });
  for (let n = 0; n < body.held.length; n++)
    if (!body.held[n]) reaction[3 * n] = reaction[3 * n + 1] = reaction[3 * n + 2] = 0;
  return success({ displacement: u!, reaction, ...total });
}

type Newton = ReturnType<typeof newtonSolver>;
type Partial = Outcome<Pick<Equilibrium, 'displacement' | 'newtonSteps' | 'cgIterations'>, SolverFailure>;

/** Moves held nodes to their place at once, or in halves where that fails. */
function inParts(
  newton: Newton,
  start: Float64Array,
  prescribed: Float64Array,
  onStep: (step: number, residualMN: number) => boolean | undefined,
  options: SolverOptions,
): Partial {
  let u = start;
  let [done, part, steps, cg] = [0, 1, 0, 0];
  while (done < 1) {
    const goal = Math.min(1, done + part);
    const target = Float64Array.from(
      prescribed,
      (v, i) => u[i]! + ((v - u[i]!) * (goal - done)) / (1 - done),
    );
    const result = newton(u, target, onStep, options);
    if (result.ok) {
      u = result.value.displacement;
      steps += result.value.newtonSteps;
      cg += result.value.cgIterations;
      done = goal;
    } else if (part > 1 / SMALLER_PULL) part /= 2;
    else return result;
  }
  return success({ displacement: u, newtonSteps: steps, cgIterations: cg });
}

const PRESSURE_LIMITS = [Infinity, 0.8, 0.5];
const FIRST_TOLERANCE = 1e-3;
const TOLERANCE = 1e-2;
const MAX_CG = 300;
const ARMIJO = 1e-4;
const HALVINGS = 12;

function newtonSolver(body: Body, coarsenings: readonly Coarsening[]) {
  const { graph, mesh, held } = body;
  const { levels } = mesh;
  const size = mesh.points.length;
  const multigrid = new ColumnMultigrid(graph, levels, coarsenings, held);
  const tangent = new Tangent(body);
  const residual = new Float64Array(size);
  const step = new Float64Array(size);
  const trial = new Float64Array(size);
  const apply = (x: Float64Array, y: Float64Array): void => tangent.multiply(x, y);

  /** Tangent and preconditioner at u, made positive where the exact tangent is not. */
  function prepare(u: Float64Array): boolean {
    const tries: TangentOptions[] = [
      ...PRESSURE_LIMITS.map((pressureLimit) => ({ pressureLimit })),
      { pressureLimit: 0, positive: true },
    ];
    return tries.some((options) => {
      evaluate(body, u, { tangent, options });
      return multigrid.setUp(tangent.matrix);
    });
  }

  return function newton(
    from: Float64Array,
    target: Float64Array,
    onStep: (step: number, residualMN: number) => boolean | undefined,
    { toleranceMN = 1e-3, maxNewtonSteps = 40 }: SolverOptions,
  ): Partial {
    const u = Float64Array.from(from);
    let cgIterations = 0;
    const move = new Float64Array(size);
    let jump = 0;
    for (let i = 0; i < size; i++)
      if (held[(i / 3) | 0]) {
        move[i] = target[i]! - u[i]!;
        jump = Math.max(jump, Math.abs(move[i]!));
      }
    let newtonSteps = 0;
    if (jump > 1e-12) {
      // The first step carries the held nodes to their place with the linearised body following.
      if (evaluate(body, u, { residual, tangent, withHeld: true }) === Infinity)
        return failure({ reason: 'insideOut', advice: ADVICE });
      tangent.multiply(move, trial);
      for (let i = 0; i < size; i++) residual[i] = held[(i / 3) | 0] ? 0 : -(residual[i]! + trial[i]!);
      if (!prepare(u)) return failure({ reason: 'notConverged', residualMN: Infinity, advice: ADVICE });
      cgIterations += conjugateGradients(
        apply,
        (r, z) => multigrid.precondition(r, z),
        residual,
        step,
        FIRST_TOLERANCE,
        MAX_CG,
      ).iterations;
      for (let i = 0; i < size; i++) u[i]! += step[i]! + move[i]!;
      newtonSteps++;
    }
    for (; newtonSteps <= maxNewtonSteps; newtonSteps++) {
      const energy = evaluate(body, u, { residual });
      if (energy === Infinity) return failure({ reason: 'insideOut', advice: ADVICE });
      const norm = Math.sqrt(dot(residual, residual));
      if (onStep(newtonSteps, norm))
        return failure({ reason: 'notConverged', residualMN: norm, advice: ADVICE });
      if (norm < toleranceMN) return success({ displacement: u, newtonSteps, cgIterations });
      if (!prepare(u)) return failure({ reason: 'notConverged', residualMN: norm, advice: ADVICE });
      for (let i = 0; i < size; i++) residual[i] = -residual[i]!;
      cgIterations += conjugateGradients(
        apply,
        (r, z) => multigrid.precondition(r, z),
        residual,
        step,
        TOLERANCE,
        MAX_CG,
      ).iterations;
      const slope = -dot(residual, step);
      let length = 1;
      for (let k = 0; k < HALVINGS; k++, length /= 2) {
        for (let i = 0; i < size; i++) trial[i] = u[i]! + length * step[i]!;
        if (evaluate(body, trial) <= energy + ARMIJO * length * slope + 1e-9 * Math.abs(energy)) break;
      }
      u.set(trial);
    }
    return failure({
      reason: 'notConverged',
      residualMN: Math.sqrt(dot(residual, residual)),
      advice: ADVICE,
    });
  };
}
