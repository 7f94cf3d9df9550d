import { expect, test } from 'vitest';
import { seededRandom } from '../../inference/seeded-random.ts';
import { errorsOn, fitSurrogate, type Snapshot, type Solution } from './fit-surrogate.ts';
import { calibrated } from './local-error.ts';
import { randomPoint, type ParameterBox } from './parameter-box.ts';

const BOX: ParameterBox = { low: [-1, -1], high: [1, 1], base: [0, 0], groups: [[0], [1]] };
/** Where the first parameter snaps, and by how much: a step within a width that no sample meets. */
const [SNAP, BY] = [0.37, 0.3];

/** One node: both sides smooth, the first with a snap. */
const displacement = ([x, y]: readonly number[]): Float64Array =>
  Float64Array.from([Math.sin(x!) + (x! > SNAP ? BY : 0), Math.cos(y!), 0.1 * y!]);
const at = (parameters: readonly number[]): Solution => ({
  parameters,
  displacement: displacement(parameters),
});
const random = seededRandom(5);
const even = (count: number): Solution[] => Array.from({ length: count }, () => at(randomPoint(BOX, random)));
const line = Array.from({ length: 20 }, (_, k) => -0.95 + k / 10);
const snapshots: Snapshot[] = [
  ...line.map((x) => ({ ...at([x, 0]), rates: [Float64Array.of(Math.cos(x), 0, 0)] })),
  ...line.map((y) => ({ ...at([0, y]), rates: [Float64Array.of(0, -Math.sin(y), 0.1)] })),
];
const fit = fitSurrogate(BOX, displacement(BOX.base), snapshots, even(40), { modesWithinMm: 1e-3 });
if (!fit.ok) throw new Error(fit.problem.advice);
const surrogate = fit.value;
const errorAt = (x: number, y: number): number => {
  const said = surrogate.evaluate([x, y]);
  return said.ok ? said.value.errorMm : NaN;
};

test('F22 beside a snap an answer carries a wide error, elsewhere a narrow one', () => {
  for (const y of [-0.7, 0.2, 0.8]) {
    expect(errorAt(SNAP, y)).toBeGreaterThan(BY / 3);
    for (const x of [-0.8, -0.3, 0.95]) expect(errorAt(x, y)).toBeLessThan(errorAt(SNAP, y) / 3);
  }
});

test('F22 unseen answers are within the error that they carry as often as they say', () => {
  const unseen = even(200);
  const errors = errorsOn(surrogate, unseen);
  const within = unseen.filter(({ parameters: [x, y] }, n) => errors[n]! <= errorAt(x!, y!)).length / unseen.length;
  expect(surrogate.error.coverage).toBeCloseTo(39 / 41);
  expect(within).toBeGreaterThan(surrogate.error.coverage - 0.08);
  // Nor by being wide everywhere.
  expect(errors.filter((e, n) => errorAt(unseen[n]!.parameters[0]!, unseen[n]!.parameters[1]!) < 10 * e).length).toBeGreaterThan(20);
}); // prettier-ignore

test('F22 what may be off by more than is allowed is refused, with how far', () => {
  const [beside, away] = [[SNAP, 0.3], [-0.5, 0.3]].map((p) => surrogate.evaluate(p, { allowMm: 0.1 })); // prettier-ignore
  expect(away!.ok).toBe(true);
  expect(beside!.ok).toBe(false);
  if (!beside!.ok) expect(beside!.problem).toMatchObject({ reason: 'tooUncertain', allowMm: 0.1, errorMm: errorAt(SNAP, 0.3) });
}); // prettier-ignore

test.each([
  [39, 38 / 40],
  [40, 39 / 41],
  [8, 8 / 9],
])('F22 of %i held out, the scale holds of a share %f of all', (many, coverage) => {
  const errors = Array.from({ length: many }, (_, k) => (k + 1) * 0.01);
  const said = errors.map(() => 0.02);
  const result = calibrated(errors, said);
  expect(result.coverage).toBeCloseTo(coverage);
  expect(result.scale).toBeCloseTo((coverage * (many + 1) * 0.01) / 0.02);
});
