import type { Backend, MeshEngine } from './backend/backend.ts';
import { defaultBackend } from './backend/choose.ts';
import type { NestedBody } from './nested-body.ts';
import { addDirectionalForces } from './newton.ts';

const TOLERANCE = 1e-5;
const MAX_CG = 500;

/**
 * How an equilibrium follows when held nodes move: for each direction (mm per unit at held nodes, elsewhere not read) the
 * rate of every displacement, mm per unit. One linear solve each with the tangent at the equilibrium of the finest mesh.
 * Null where that is not stable.
 */
export function sensitivities(
  nested: readonly NestedBody[],
  displacement: Float64Array,
  directions: readonly Float64Array[],
  backend: Backend = defaultBackend(),
): Float64Array[] | null {
  const { held } = nested.at(-1)!.body;
  const engine = backend.open(nested);
  try {
    const mesh = engine.meshes.at(-1)!;
    if (!mesh.linearise(displacement)) return null;
    const rates = directions.map((direction) => rate(mesh, displacement, held, direction));
    return rates.every((r) => r !== null) ? rates : null;
  } finally {
    engine.close();
  }
}

function rate(
  mesh: MeshEngine,
  displacement: Float64Array,
  held: Uint8Array,
  direction: Float64Array,
): Float64Array | null {
  const moved = direction.map((v, i) => (held[(i / 3) | 0] ? v : 0));
  const forces = new Float64Array(moved.length);
  addDirectionalForces(mesh, displacement, moved, forces);
  const free = forces.map((v, i) => (held[(i / 3) | 0] ? 0 : -v));
  const follows = new Float64Array(moved.length);
  if (!mesh.solve(free, follows, TOLERANCE, MAX_CG).positive) return null;
  return follows.map((v, i) => v + moved[i]!);
}
