import type { Body } from '../body.ts';
import type { Coarsening } from '../coarsening.ts';
import { ColumnMultigrid } from '../column-multigrid.ts';
import { conjugateGradients } from '../conjugate-gradients.ts';
import { evaluate } from '../evaluate.ts';
import { predictPressures } from '../predict-pressures.ts';
import { stayingNodes } from '../stays-on-coarser.ts';
import { Tangent } from '../tangent.ts';
import type { Backend, MeshEngine } from './backend.ts';

/** Plain TypeScript in double precision: the readable truth. */
export const typescriptBackend: Backend = {
  name: 'typescript',
  open: (nested) => {
    const staying = stayingNodes(nested);
    return {
      meshes: nested.map(({ body }, i) =>
        meshEngine(
          body,
          nested
            .slice(1, i + 1)
            .map((n) => n.fromCoarser!)
            .reverse(),
          staying.slice(0, i).reverse(),
        ),
      ),
      bytes: null,
      openPart: (part) => typescriptBackend.open(part),
      close: () => undefined,
    };
  },
};

function meshEngine(
  body: Body,
  coarsenings: readonly Coarsening[],
  staying: readonly Uint8Array[],
): MeshEngine {
  const pressures = new Float64Array(body.elements.count);
  const place = placesOf(body);
  let borne = 1;
  let lazy: { tangent: Tangent; multigrid: ColumnMultigrid } | null = null;
  // Large, and only one mesh of a hierarchy is solved at a time.
  const linear = (): NonNullable<typeof lazy> =>
    (lazy ??= {
      tangent: new Tangent(body),
      multigrid: new ColumnMultigrid(body.graph, body.mesh.levels, coarsenings, [body.held, ...staying]),
    });
  const multiply = (x: Float64Array, y: Float64Array): void => linear().tangent.multiply(x, y);
  const precondition = (r: Float64Array, z: Float64Array): void => linear().multigrid.precondition(r, z);
  return {
    bear: (part) => void (borne = part),
    energy: (u) => evaluate(body, u, { borne }),
    residual: (u, residual) => evaluate(body, u, { residual, withHeld: true, borne }),
    linearise: (u, options = {}) => {
      const { tangent, multigrid } = linear();
      evaluate(body, u, {
        tangent,
        options,
        ...(options.pressure === 'predicted' ? { pressures } : {}),
      });
      return multigrid.setUp(tangent.matrix);
    },
    predicted: () => {
      const all = new Float64Array(body.mesh.patches.length * (body.mesh.levels - 1));
      place.forEach((at, e) => (all[at] = pressures[e]!));
      return all;
    },
    assume: (values) => place.forEach((at, e) => (pressures[e] = values[at]!)),
    predict: (u, step, length) => predictPressures(body, u, step, length, pressures),
    solve: (b, x, tolerance, maxIterations) =>
      conjugateGradients(multiply, precondition, b, x, tolerance, maxIterations),
    multiply,
    precondition,
  };
}

/** Where each element stands among patches and level gaps, of which some may have no element. */
function placesOf({ elements: { count, node, nodeStart }, mesh: { levels } }: Body): Int32Array {
  const places = new Int32Array(count);
  let [patch, last] = [-1, levels];
  for (let e = 0; e < count; e++) {
    const gap = node[nodeStart[e]!]! % levels;
    if (gap <= last) patch++;
    places[e] = patch * (levels - 1) + gap;
    last = gap;
  }
  return places;
}
