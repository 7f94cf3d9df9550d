import type { Engine } from './backend/backend.ts';
import type { NestedBody } from './nested-body.ts';
import { newton } from './newton.ts';
import { partOfBody, rows, widened } from './part-of-body.ts';

/** A displacement of the whole body and the pressures that go with it. */
export interface Settled {
  displacement: Float64Array;
  pressures: Float64Array;
}
export type Settle = (u: Float64Array, forces: Float64Array, toleranceMN: number) => Settled | null;

/** Below this a step on the whole mesh costs no more than making a part. */
const WORTH_NODES = 10_000;
/** A column is out of balance where a force on it is more than this part of the largest: of these parts the first that leaves few columns. */
const PART_OF_LARGEST = [0.1, 0.2, 0.4];
/** So many rings of columns around them move too. */
const RINGS = 2;
/** Of all columns: with more, a part costs as much as it spares. */
const LARGEST_SHARE = 0.12;
/** How far forces fall before the whole body moves again: its next step changes what is around. */
const FALL = 0.1;
const STEPS = 8;

/**
 * What brings the forces down where a step on the whole body has left them: the columns with the largest, and those next
 * to them, solved by themselves while all others are held. Folds and the rims of patches need many steps, the rest few;
 * a step on a tenth of the columns costs a tenth. Null where forces are spread wide or the part finds no balance.
 * (nonlinear elimination: Lanzkron, Rose & Wilkes 1996; Cai & Li 2011)
 */
export function settleLocally(nested: readonly NestedBody[], engine: Engine, borne: number): Settle | undefined {
  const { body } = nested.at(-1)!;
  const { levels } = body.mesh;
  if (body.terms.length > 0 || body.held.length < WORTH_NODES) return undefined;
  const whole = engine.meshes[nested.length - 1]!;
  return (u, forces, toleranceMN) => {
    const chosen = unbalanced(body, forces);
    if (!chosen) return null;
    const part = partOfBody(nested, chosen);
    const open = engine.openPart(part.nested);
    try {
      const mesh = open.meshes.at(-1)!;
      mesh.bear(borne);
      const gaps = levels - 1;
      const pressures = whole.predicted();
      mesh.assume(rows(pressures, part.patches, gaps));
      const from = rows(u, part.columns, 3 * levels);
      const result = newton(mesh, part.nested.at(-1)!, from, from, { toleranceMN, fall: FALL, maxNewtonSteps: STEPS, carried: true, onStep: () => undefined });
      if (!result.ok) return null;
      const displacement = Float64Array.from(u);
      scatter(result.value.displacement, part.columns, 3 * levels, displacement);
      scatter(mesh.predicted(), part.patches, gaps, pressures);
      return { displacement, pressures };
    } finally {
      open.close();
    }
  };
} // prettier-ignore

/** Columns out of balance and those around them; null where they are too many. */
function unbalanced({ mesh, graph, held }: NestedBody['body'], forces: Float64Array): Uint8Array | null {
  const size = 3 * mesh.levels;
  const largest = Float64Array.from({ length: mesh.columns }, (_, c) => {
    let most = 0;
    for (let i = c * size; i < (c + 1) * size; i++)
      if (!held[(i / 3) | 0]) most = Math.max(most, Math.abs(forces[i]!));
    return most;
  });
  const most = largest.reduce((a, b) => Math.max(a, b), 0);
  for (const part of PART_OF_LARGEST) {
    const chosen = widened(graph, Uint8Array.from(largest, (v) => (v > part * most ? 1 : 0)), RINGS);
    if (chosen.reduce((a, b) => a + b, 0) <= LARGEST_SHARE * mesh.columns) return chosen;
  }
  return null;
} // prettier-ignore

const scatter = (own: Float64Array, which: Int32Array, size: number, to: Float64Array): void =>
  which.forEach((n, i) => to.set(own.subarray(i * size, (i + 1) * size), n * size));
