import { describe, expect, test } from 'vitest';
import { seededRandom } from '../../inference/seeded-random.ts';
import { sensitivities } from '../sensitivities.ts';
import { nestedSlab, pulledSlab, type SlabProblem } from '../slab-problem.ts';
import { solveEquilibrium } from '../solve-equilibrium.ts';
import { SMALL_SLAB } from '../test-support/small-slab.ts';
import { chooseSamples, chooseTogether } from './choose-samples.ts';
import { errorsOn, fitSurrogate, type Snapshot } from './fit-surrogate.ts';
import { GroupKernel } from './group-kernel.ts';
import { InteractionKernel } from './interaction-kernel.ts';
import { groupsMoved, randomPoint, type ParameterBox } from './parameter-box.ts';
import { fromNumbers, toNumbers } from './surrogate-numbers.ts';
import type { Surrogate } from './surrogate.ts';

/** Two patches of a small slab, three components each, to 6 mm. */
const BOX: ParameterBox = {
  low: [-5, -1, -0.5, 0, -1, -0.5],
  high: [0, 3, 0.5, 5, 3, 0.5],
  base: [-2.5, 1, 0, 2.5, 1, 0],
  groups: [[0, 1, 2], [3, 4, 5]],
}; // prettier-ignore

const slab = (pulls: readonly number[]): SlabProblem => ({
  ...SMALL_SLAB,
  cells: [12, 10],
  patches: ([[0, 10], [50, 60]] as const).map((xMm, side) => ({
    levelsMm: [7, 8.2],
    xMm,
    yMm: [25, 35],
    displacementMm: pulls.slice(3 * side, 3 * side + 3) as [number, number, number],
  })),
}); // prettier-ignore

const nested = nestedSlab(slab(BOX.base));
const { levels } = nested.at(-1)!.body.mesh;
const skin = (u: Float64Array): Float64Array => u.filter((_, i) => Math.floor(i / 3) % levels === levels - 1);
const unit = (k: number): number[] => BOX.low.map((_, i) => (i === k ? 1 : 0));
const units = BOX.low.map((_, k) => pulledSlab(nested, slab(unit(k))).at(-1)!.prescribed);

function solved(parameters: readonly number[], withRates = true): Snapshot {
  const pulled = pulledSlab(nested, slab(parameters));
  const result = solveEquilibrium(pulled, { toleranceMN: 1e-5 });
  if (!result.ok) throw new Error(result.problem.reason);
  const { displacement } = result.value;
  const moved = withRates ? groupsMoved(BOX, parameters).flatMap((g) => BOX.groups[g]!) : [];
  const rates = moved.length
    ? sensitivities(
        pulled,
        displacement,
        moved.map((k) => units[k]!),
      )!
    : [];
  return { parameters, displacement: skin(displacement), rates: rates.map(skin) };
}

const random = seededRandom(11);
const even = (count: number): Snapshot[] =>
  Array.from({ length: count }, () => solved(randomPoint(BOX, random), false));
const atBase = solved(BOX.base, false).displacement;
const alone = [0, 1].map((side) => chooseSamples(BOX, side, 16, 1));
const [left, right, together] = [...alone, chooseTogether(BOX, alone, 8, 1)].map((pulls) =>
  pulls.map((p) => solved(p)),
) as [Snapshot[], Snapshot[], Snapshot[]];
const snapshots = [...left, ...right, ...together];
const heldOut = even(16);

function fitted(): Surrogate {
  const fit = fitSurrogate(BOX, atBase, snapshots, heldOut);
  if (!fit.ok) throw new Error(fit.problem.advice);
  return fit.value;
}
const surrogate = fitted();

describe('F22 surrogate', () => {
  test('unseen pulls at both sides are met within 0.05 mm on the skin, as its own error says', () => {
    const unseen = even(10);
    const errors = errorsOn(surrogate, unseen);
    const says = unseen.map(({ parameters }) => {
      const said = surrogate.evaluate(parameters);
      return said.ok ? said.value.errorMm : NaN;
    });
    expect(errors.filter((e, n) => !(e <= says[n]!)).length).toBeLessThanOrEqual(2);
    expect(Math.max(...says)).toBeLessThan(0.2);
    expect(Math.max(...errors)).toBeLessThan(0.05);
    expect(surrogate.error.heldOut).toBe(16);
    expect(surrogate.error.largestMm).toBeLessThan(0.05);
    // One in seventeen exceeds the largest of sixteen.
    expect(errors.filter((e) => e > surrogate.error.largestMm).length).toBeLessThanOrEqual(3);
  });

  test('the base is exact, and snapshots are met within what the modes leave out', () => {
    const said = surrogate.evaluate(BOX.base);
    expect(said.ok && said.value.displacement).toEqual(atBase);
    expect(Math.max(...errorsOn(surrogate, snapshots))).toBeLessThan(0.02);
  });

  test('an answer is the displacement at the base and what each row of each kernel says, weighed, of each mode in single precision', () => {
    const { box, parts, atBase } = surrogate.parts;
    const modes = surrogate.parts.modes.map((mode) => Float32Array.from(mode));
    const { parameters } = heldOut[1]!;
    const expected = Float64Array.from(atBase);
    for (const { about, shape, points, weights } of parts) {
      const kernel = about === 'all' ? new InteractionKernel(box, shape) : new GroupKernel(box, box.groups[about]!, shape);
      const row = new Float64Array(kernel.size);
      points.forEach((point, n) => {
        kernel.row(parameters, point, row);
        row.forEach((v, i) =>
          modes.forEach((mode, m) => mode.forEach((u, at) => (expected[at]! += v * weights[n * kernel.size + i]![m]! * u))),
        );
      });
    }
    const said = surrogate.evaluate(parameters);
    const off = expected.map((v, i) => v - (said.ok ? said.value.displacement[i]! : NaN));
    expect(Math.max(...off.map(Math.abs))).toBeLessThan(1e-9);
  });

  test('more snapshots, less error: of each side alone, and of both together', () => {
    const off = (some: readonly Snapshot[]): number => {
      const fit = fitSurrogate(BOX, atBase, some, heldOut);
      return fit.ok ? fit.value.error.medianMm : NaN;
    };
    const withoutTogether = off([...left, ...right]);
    expect(off([...left.slice(0, 8), ...right.slice(0, 8)])).toBeGreaterThan(withoutTogether);
    expect(withoutTogether).toBeGreaterThan(surrogate.error.medianMm);
  });

  test.each([
    [0, 0.5],
    [4, -1.01],
    [5, NaN],
  ])('F7 outside its box it refuses: parameter %i at %f', (parameter, asked) => {
    const said = surrogate.evaluate(BOX.base.map((v, i) => (i === parameter ? asked : v)));
    expect(said.ok).toBe(false);
    if (said.ok) return;
    expect(said.problem).toMatchObject({ reason: 'outsideBox', parameter, low: BOX.low[parameter], asked });
  });

  test('what is stored and read again says the same; what is not a surrogate is refused', () => {
    const numbers = toNumbers(surrogate);
    const read = fromNumbers(numbers);
    if (!read.ok) throw new Error(read.problem.reason);
    const at = heldOut[0]!.parameters;
    expect(read.value.evaluate(at)).toEqual(surrogate.evaluate(at));
    const changed = (at: number, v: number): Float64Array => numbers.map((w, i) => (i === at ? v : w));
    const reasons = [changed(0, 1), changed(1, 99), changed(2, 5), changed(20, NaN), changed(4, 1e9), numbers.slice(1), new Float64Array()]
      .map((bad) => fromNumbers(bad))
      .map((result) => (result.ok ? 'read' : result.problem.reason));
    expect(reasons).toEqual(['notASurrogate', 'otherVersion', 'damaged', 'damaged', 'damaged', 'notASurrogate', 'notASurrogate']);
  });

  test('F7 too few snapshots are refused; wrong ones are an error', () => {
    const few = fitSurrogate(BOX, atBase, snapshots.slice(0, 3), heldOut);
    expect(few.ok ? 'fitted' : few.problem.reason).toBe('tooFewSnapshots');
    const beyond = { ...snapshots[0]!, parameters: [1, 0, 0, 0, 0, 0] };
    expect(() => fitSurrogate(BOX, atBase, [beyond], heldOut)).toThrow(RangeError);
    expect(() => chooseSamples({ ...BOX, groups: [[0, 1, 2]] }, 0, 4, 1)).toThrow(RangeError);
    const lacking = { ...together[0]!, rates: left[0]!.rates };
    expect(() => fitSurrogate(BOX, atBase, [...snapshots, lacking], heldOut)).toThrow(RangeError);
    expect(() => fitSurrogate(BOX, atBase, [...left.slice(1), ...right.slice(1), ...together], heldOut)).toThrow(RangeError);
  });

  test('the rates of a solution are those of solutions nearby', () => {
    const at = [-3, 1, 0.3, 4, 2, -0.2];
    const { rates } = solved(at);
    const h = 1e-2;
    for (const k of [0, 4, 5]) {
      const [plus, minus] = [1, -1].map((sign) => solved(at.map((v, i) => (i === k ? v + sign * h : v)), false));
      const difference = plus!.displacement.map((v, i) => (v - minus!.displacement[i]!) / (2 * h));
      expect(Math.max(...rates[k]!.map((v, i) => Math.abs(v - difference[i]!)))).toBeLessThan(1e-3);
    }
  });
}); // prettier-ignore
