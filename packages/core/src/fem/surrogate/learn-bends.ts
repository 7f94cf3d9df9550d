import { seededRandom, type Random } from '../../inference/seeded-random.ts';
import { kernelLikelihood } from './kernel-likelihood.ts';
import { minimise, type Minimum } from './minimise.ts';
import type { ParameterBox } from './parameter-box.ts';
import type { PartShape } from './part-coordinates.ts';

/** More are seldom of use; those of none are made even by the pull towards nothing. */
const BENDS = 6;
/** So many random beginnings, at first on few of the points: in a trial few of them led to the best planes. */
const STARTS = 16;
const FEW = 48;
/** Of which so many go on with all points, beside an earlier fit, and the best of these once more. */
const FINALISTS = 4;
const STEPS = { few: 30, all: 40, last: 150 };
/** Lengths in half intervals, and width of a bend, at the beginning. */
const LENGTH = 3;
const WIDTH = 0.3;
const NOISE = { values: 1e-6, slopes: 1e-4 };
/** What noise there is at least, in shares of the kernel's size: solver tolerance, and modes left out. */
const LEAST = { values: 1e-7, slopes: 1e-6 };
/** Twice the negative logarithm of how likely offset, components and log width of a bend are, per point: share of squares. */
const PULL = 0.05 / 9;

/**
 * Lengths and bends of one group's kernel that make values and slopes at points most likely (see `kernelLikelihood`): from
 * those of an earlier fit and from random ones. Null where none are found.
 */
export function learnBends(
  box: ParameterBox,
  group: readonly number[],
  points: readonly (readonly number[])[],
  targets: readonly Float64Array[],
  earlier?: PartShape,
): PartShape | null {
  const own = group.length;
  const half = group.map((i) => (box.high[i]! - box.low[i]!) / 2);
  /** Numbers of the group's parameters among those of the box. */
  const spread = (own: ArrayLike<number>): number[] => box.low.map((_, i) => (group.includes(i) ? own[group.indexOf(i)]! : 0));
  const shapeOf = (v: Float64Array): PartShape => {
    const lengths = spread(v).map((l, i) => ((box.high[i]! - box.low[i]!) / 2) * Math.exp(l));
    const bends = Array.from({ length: (v.length - own - 2) / (own + 2) }, (_, k) => {
      const at = own + k * (own + 2);
      return { offset: v[at]!, across: spread(v.subarray(at + 1)), width: Math.exp(v[at + 1 + own]!) };
    });
    return { lengths, bends };
  };
  const numbers = ({ lengths, bends }: PartShape): Float64Array =>
    Float64Array.from([
      ...group.map((i, k) => Math.log(lengths[i]! / half[k]!)),
      ...bends.flatMap(({ offset, across, width }) => [offset, ...group.map((i) => across[i]!), Math.log(width)]),
      Math.log(NOISE.values),
      Math.log(NOISE.slopes),
    ]);
  const of =
    (points: readonly (readonly number[])[], targets: readonly Float64Array[]) =>
    (v: Float64Array): { value: number; gradient: Float64Array } => {
    const [above, aboveSlopes] = [Math.exp(v.at(-2)!), Math.exp(v.at(-1)!)];
    const noise = { values: LEAST.values + above, slopes: LEAST.slopes + aboveSlopes };
    const likelihood = kernelLikelihood(box, group, shapeOf(v), noise, points, targets);
    const { gradient } = likelihood;
    let { value } = likelihood;
    gradient[v.length - 2]! *= above / noise.values;
    gradient[v.length - 1]! *= aboveSlopes / noise.slopes;
    for (let i = own; i < v.length - 2; i++) {
      value += points.length * PULL * v[i]! ** 2;
      gradient[i]! += 2 * points.length * PULL * v[i]!;
    }
    return { value, gradient };
  };
  const random = seededRandom(1);
  const starts = Array.from({ length: STARTS }, () => numbers(anyShape(box, group, points, random)));
  const known = earlier?.bends.length ? [numbers(earlier)] : [];
  const stride = Math.ceil(points.length / FEW);
  const some = points.flatMap((_, i) => (i % stride ? [] : [i]));
  const onSome = of(some.map((i) => points[i]!), some.flatMap((i) => targets.slice(i * (1 + own), (i + 1) * (1 + own))));
  const unlikely = of(points, targets);
  const finalists = starts
    .map((start) => minimise(onSome, start, STEPS.few))
    .sort((a, b) => (a.value < b.value ? -1 : 1))
    .slice(0, stride > 1 ? FINALISTS : 1)
    .map(({ at }) => at);
  const best = [...known, ...finalists]
    .map((start) => minimise(unlikely, start, STEPS.all))
    .reduce((a: Minimum, b) => (b.value < a.value ? b : a));
  const { at, value } = minimise(unlikely, best.at, STEPS.last);
  return Number.isFinite(value) ? shapeOf(at) : null;
} // prettier-ignore

/** Planes of any direction, through points drawn in. */
function anyShape(
  box: ParameterBox,
  group: readonly number[],
  points: readonly (readonly number[])[],
  random: Random,
): PartShape {
  const half = box.low.map((v, i) => (box.high[i]! - v) / 2);
  const bends = Array.from({ length: BENDS }, () => {
    const point = points[Math.floor(random() * points.length)]!;
    const way = half.map((_, i) => (group.includes(i) ? random() + random() + random() - 1.5 : 0));
    const size = Math.hypot(...way) || 1;
    const across = way.map((v) => v / size);
    const at = half.map((h, i) => (0.8 * (point[i]! - box.base[i]!)) / h);
    return { offset: -at.reduce((sum, v, k) => sum + v * across[k]!, 0), across, width: WIDTH };
  });
  return { lengths: half.map((h) => LENGTH * h), bends };
}
