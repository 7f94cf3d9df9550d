import { expect, test } from 'vitest';
import { nestedSlab, pulledSlab } from '../../slab-problem.ts';
import { solveEquilibrium, type NestedBody } from '../../solve-equilibrium.ts';
import { SMALL_SLAB } from '../../test-support/small-slab.ts';
import { wasmBackend } from './wasm.ts';

const backend = wasmBackend()!;
const solved = (nested: readonly NestedBody[]): Float64Array => {
  const result = solveEquilibrium(nested, { backend });
  if (!result.ok) throw new Error(result.problem.reason);
  return result.value.displacement;
};

test('F11 bodies solved before, pulled elsewhere or on fewer meshes, are solved as new ones', () => {
  const [patch] = SMALL_SLAB.patches;
  const elsewhere = { ...SMALL_SLAB, patches: [{ ...patch, displacementMm: [0, 2, 0] as const }] };
  const nested = nestedSlab(SMALL_SLAB);
  const first = solved(nested);
  const pulled = pulledSlab(nested, elsewhere);
  expect(solved(pulled)).toEqual(solved(nestedSlab(elsewhere)));
  const withoutCoarser = ([, ...finer]: NestedBody[]): NestedBody[] =>
    finer.map((mesh, i) => (i === 0 ? { ...mesh, fromCoarser: null } : mesh));
  expect(solved(withoutCoarser(pulled))).toEqual(solved(withoutCoarser(nestedSlab(elsewhere))));
  expect(solved(nested)).toEqual(first);
});
