import { success, type Outcome } from '../outcome.ts';
import type { Backend, Engine, MeshEngine } from './backend/backend.ts';
import { defaultBackend } from './backend/choose.ts';
import { prolongate } from './coarsening.ts';
import type { NestedBody } from './nested-body.ts';
import { prolongatePressures } from './prolongate-pressures.ts';
import { settleLocally, type Settle } from './settle-locally.ts';
import { newton, type NewtonOptions, type NewtonResult, type SolverFailure } from './newton.ts';

export type { NestedBody } from './nested-body.ts';
export type { SolverFailure } from './newton.ts';

export interface Equilibrium {
  /** Displacement of the finest mesh, mm. */
  displacement: Float64Array;
  /** Force that holds each held node there, mN; zero elsewhere. */
  reaction: Float64Array;
  /** Of whole meshes, in the attempts that reached a balance; what a mesh tried in vain and steps on parts are not counted. */
  newtonSteps: number;
  cgIterations: number;
  /** The same of each mesh, coarsest first. */
  meshes: readonly { nodes: number; newtonSteps: number; cgIterations: number }[];
  /** What the backend held for the whole body, bytes; null where it does not know. */
  bytesHeld: number | null;
}

export interface SolverOptions {
  /** Largest norm of the residual that counts as balanced, mN. */
  toleranceMN?: number;
  maxNewtonSteps?: number;
  /** Called before each Newton step of each mesh; returning true ends it with `stopped`. */
  onStep?: (state: { mesh: number; step: number; residualMN: number }) => boolean | undefined;
  /** Who does the heavy work: the fastest that runs here, unless one is named. */
  backend?: Backend;
}

const SMALLER_PULL = 8;
/** How far forces must fall on meshes that only give the finer ones their start. */
const COARSE_FALL = 1e-2;

/**
 * Static equilibrium by Newton's method on nested meshes: each starts from the equilibrium of the next coarser one, or at
 * rest where there is none or no way from it. What is prescribed is applied in as many steps as it needs.
 */
export function solveEquilibrium(
  nested: readonly NestedBody[],
  options: SolverOptions = {},
): Outcome<Equilibrium, SolverFailure> {
  const engine = (options.backend ?? defaultBackend()).open(nested);
  try {
    return solveNested(nested, engine, options);
  } finally {
    engine.close();
  }
}

function solveNested(
  nested: readonly NestedBody[],
  engine: Engine,
  { toleranceMN = 1e-3, maxNewtonSteps = 40, onStep }: SolverOptions,
): Outcome<Equilibrium, SolverFailure> {
  const { meshes, bytes } = engine;
  const perMesh: { nodes: number; newtonSteps: number; cgIterations: number }[] = [];
  let u: Float64Array | null = null;
  let forces: Float64Array = new Float64Array();
  for (let level = 0; level < nested.length; level++) {
    const { body, fromCoarser } = nested[level]!;
    const isFinest = level === nested.length - 1;
    const solveFrom = (start: Float64Array, carried: boolean): Outcome<NewtonResult, SolverFailure> =>
      inParts(
        meshes[level]!,
        nested[level]!,
        start,
        (borne) => settleLocally(nested.slice(0, level + 1), engine, borne),
        {
          toleranceMN,
          fall: isFinest ? 0 : COARSE_FALL,
          maxNewtonSteps,
          carried,
          onStep: (step, residualMN) => onStep?.({ mesh: level, step, residualMN }),
        },
      );
    const start = new Float64Array(body.mesh.points.length);
    let result: Outcome<NewtonResult, SolverFailure> | null = null;
    if (u && fromCoarser) {
      prolongate(fromCoarser, 3 * body.mesh.levels, u, start);
      const coarse = meshes[level - 1]!;
      meshes[level]!.assume(
        prolongatePressures(nested[level - 1]!.body.mesh, body.mesh, fromCoarser, coarse.predicted()),
      );
      result = solveFrom(start, true);
    }
    if (!result || (!result.ok && result.problem.reason !== 'stopped'))
      result = solveFrom(start.fill(0), false);
    if (!result.ok) {
      if (isFinest || result.problem.reason === 'stopped') return result;
      // Too coarse for what is asked: the next mesh starts at rest.
      u = null;
      perMesh.push({ nodes: start.length / 3, newtonSteps: 0, cgIterations: 0 });
      continue;
    }
    const { displacement, newtonSteps, cgIterations } = result.value;
    perMesh.push({ nodes: displacement.length / 3, newtonSteps, cgIterations });
    u = displacement;
    forces = result.value.forces;
  }
  const { held } = nested.at(-1)!.body;
  const reaction = forces.map((force, i) => (held[(i / 3) | 0] ? force : 0));
  const sum = (of: 'newtonSteps' | 'cgIterations'): number =>
    perMesh.reduce((all, mesh) => all + mesh[of], 0);
  return success({
    displacement: u!,
    reaction,
    newtonSteps: sum('newtonSteps'),
    cgIterations: sum('cgIterations'),
    meshes: perMesh,
    bytesHeld: bytes,
  });
}

/** Moves held nodes to their place, lays on the dead load and asks terms for all they ask: each time all that is left, or half as much where that fails. */
function inParts(
  mesh: MeshEngine,
  nested: NestedBody,
  start: Float64Array,
  settling: (borne: number) => Settle | undefined,
  { fall = 0, ...options }: NewtonOptions,
): Outcome<NewtonResult, SolverFailure> {
  const ask = (part: number): void => {
    mesh.bear(part);
    nested.body.terms.forEach((term) => term.ask?.(part));
  };
  let u = start;
  let forces: Float64Array = new Float64Array();
  let [done, part, steps, cg] = [0, 1, 0, 0];
  while (done < 1) {
    const goal = Math.min(1, done + part);
    const target = new Float64Array(u.length);
    const way = (goal - done) / (1 - done);
    for (let i = 0; i < u.length; i++) target[i] = u[i]! + (nested.prescribed[i]! - u[i]!) * way;
    ask(goal);
    // A part of the way is only a start for the next.
    const result = newton(mesh, nested, u, target, {
      ...options,
      fall: goal < 1 ? COARSE_FALL : fall,
      settle: settling(goal),
    });
    if (result.ok) {
      ({ displacement: u, forces } = result.value);
      steps += result.value.newtonSteps;
      cg += result.value.cgIterations;
      done = goal;
      part = 1 - done;
    } else if (result.problem.reason !== 'stopped' && part > 1 / SMALLER_PULL) part /= 2;
    else {
      ask(1);
      return result;
    }
  }
  return success({ displacement: u, forces, newtonSteps: steps, cgIterations: cg });
}
