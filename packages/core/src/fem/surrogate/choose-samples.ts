import { seededRandom } from '../../inference/seeded-random.ts';
import { GroupKernel, type Kernel } from './group-kernel.ts';
import { InteractionKernel } from './interaction-kernel.ts';
import { checkBox, randomPoint, widest, type Intervals, type ParameterBox } from './parameter-box.ts';
import { PartCoordinates, type PartShape } from './part-coordinates.ts';
import { factorSmall, forwardSmall } from './small-cholesky.ts';

/** Lengths of the kernel where none are known from a fit, in half widths of the widest parameter of the same group. */
const LENGTH = 2;
/** As many points to choose from, half of them crowded towards the faces, and to judge by, at least. */
const POINTS = 300;
/** Share of the kernel's size that data need not follow: points may not be chosen for what lies below it. */
const NOISE = 1e-6;

export interface TakenSample {
  parameters: readonly number[];
  /** How far a surrogate was off there, as `Fit.leftOut` says. */
  errorMm?: number;
}

export interface ChoiceOptions {
  /** Known already; near those with larger errors more is thought open (all must have one, or none). */
  taken?: readonly TakenSample[];
  /** Of a fit: closer beyond its bends than before them. */
  shape?: PartShape | undefined;
  /** Only in this part of the box, to know more of it. */
  within?: Intervals | undefined;
}

/**
 * Where to take snapshots of one group with their rates, the others at the base: of random candidates the one whose value
 * and slopes tell most about points drawn evenly from the box, most of all about those of which least is known; and again.
 * The first of them are a choice themselves. (Cohn 1996; Seo et al. 2000; Xu et al. 2014; here with slopes)
 */
export function chooseSamples(
  box: ParameterBox,
  group: number,
  count: number,
  seed: number,
  { taken = [], shape: known, within = box }: ChoiceOptions = {},
): number[][] {
  checkBox(box);
  const own = box.groups[group];
  if (!own) throw new RangeError(`the box has no group ${group}`);
  const random = seededRandom(seed);
  const point = (towardsFaces: boolean): number[] =>
    randomPoint(within, random, towardsFaces).map((v, i) => (own.includes(i) ? v : box.base[i]!));
  const candidates = Array.from({ length: Math.max(POINTS, 2 * count) }, (_, i) => point(i % 2 === 1));
  const judges = Array.from({ length: POINTS }, () => point(false));
  const shape = known ?? straight(box);
  const worth = squaredErrorsNear(judges, taken, new PartCoordinates(box, own, shape));
  return best(new GroupKernel(box, own, shape), count, taken, candidates, judges, worth);
}

/**
 * Where to take snapshots of all groups together: as `chooseSamples`, but each is put together of `alone`, points at which
 * each group has been taken, so that what they do to each other is known there without the error of any part.
 */
export function chooseTogether(
  box: ParameterBox,
  alone: readonly (readonly (readonly number[])[])[],
  count: number,
  seed: number,
  { taken = [], shape: known, within = box }: ChoiceOptions = {},
): number[][] {
  checkBox(box);
  const inside = box.groups.map((g, k) =>
    (alone[k] ?? []).filter((p) => g.every((i) => p[i]! >= within.low[i]! && p[i]! <= within.high[i]!)),
  );
  if (inside.some((points) => points.length === 0))
    throw new RangeError('points of each group are needed, where it is asked to choose');
  const random = seededRandom(seed);
  const candidates = Array.from({ length: Math.max(POINTS, 2 * count) }, () => {
    const together = [...box.base];
    box.groups.forEach((g, k) => {
      const from = inside[k]![Math.floor(random() * inside[k]!.length)]!;
      for (const i of g) together[i] = from[i]!;
    });
    return together;
  });
  const judges = Array.from({ length: POINTS }, () => randomPoint(within, random));
  const all = box.low.map((_, i) => i);
  const shape = known ?? straight(box);
  const worth = squaredErrorsNear(judges, taken, new PartCoordinates(box, all, shape));
  return best(new InteractionKernel(box, shape), count, taken, candidates, judges, worth);
}

const straight = (box: ParameterBox): PartShape => ({
  lengths: widest(box).map((w) => LENGTH * w),
  bends: [],
});

function best(
  kernel: Kernel,
  count: number,
  taken: readonly TakenSample[],
  candidates: readonly (readonly number[])[],
  judges: readonly (readonly number[])[],
  worth: readonly number[],
): number[][] {
  const all = [...taken.map(({ parameters }) => parameters), ...candidates];
  const left = new Unexplained(kernel, all, judges, worth);
  taken.forEach((_, i) => left.take(i));
  return Array.from({ length: count }, () => [...all[left.takeBest()]!]);
}

/** At each point that of the nearest one taken. */
function squaredErrorsNear(
  points: readonly (readonly number[])[],
  taken: readonly TakenSample[],
  coordinates: PartCoordinates,
): number[] {
  const places = taken.map(({ parameters }) => coordinates.place(parameters).at);
  return points.map((point) => {
    const { at } = coordinates.place(point);
    let [least, error] = [Infinity, 1];
    places.forEach((place, k) => {
      const apart = at.reduce((sum, v, i) => sum + (v - place[i]!) ** 2, 0);
      if (apart < least) [least, error] = [apart, taken[k]!.errorMm ?? 1];
    });
    return error ** 2;
  });
}

/** What is still open, given the values and slopes of the candidates taken: a Cholesky factor that grows by blocks. */
class Unexplained {
  private readonly size: number;
  /** Of each candidate, value and slopes against each other. */
  private readonly own: Float64Array[];
  /** Of each candidate, value and slopes (rows) against the value at each judge. */
  private readonly across: Float64Array[];
  private readonly atJudge: Float64Array;
  /** Blocks of the factor for each candidate taken: at every candidate. */
  private readonly factor: { index: number; blocks: Float64Array[] }[] = [];
  private readonly noise: number;

  constructor(
    private readonly kernel: Kernel,
    private readonly candidates: readonly (readonly number[])[],
    judges: readonly (readonly number[])[],
    /** How much it matters at each judge. */
    private readonly worth: readonly number[],
  ) {
    const { size } = kernel;
    this.size = size;
    const block = (p: readonly number[], q: readonly number[]): Float64Array => {
      const out = new Float64Array(size * size);
      kernel.block(p, q, out);
      return out;
    };
    this.own = candidates.map((p) => block(p, p));
    const row = new Float64Array(size);
    this.across = candidates.map((p) => {
      const all = new Float64Array(size * judges.length);
      judges.forEach((q, t) => {
        kernel.row(q, p, row);
        for (let i = 0; i < size; i++) all[i * judges.length + t] = row[i]!;
      });
      return all;
    });
    this.atJudge = Float64Array.from(judges, (p) => {
      kernel.row(p, p, row);
      return row[0]!;
    });
    const trace = this.own.reduce(
      (sum, d) => sum + d.reduce((s, v, i) => (i % (size + 1) ? s : s + v), 0),
      0,
    );
    this.noise = (NOISE * trace) / (size * candidates.length);
  }

  takeBest(): number {
    let [best, most] = [-1, -Infinity];
    for (let c = 0; c < this.candidates.length; c++) {
      if (this.factor.some(({ index }) => index === c)) continue;
      const gain = this.gain(c);
      if (gain > most) [best, most] = [c, gain];
    }
    this.take(best);
    return best;
  }

  /** Over the judges, what is open there times by how much it would fall. */
  private gain(c: number): number {
    const told = forwardSmall(this.root(c), this.size, this.across[c]!);
    const m = this.atJudge.length;
    let sum = 0;
    for (let t = 0; t < m; t++) {
      let falls = 0;
      for (let i = 0; i < this.size; i++) falls += told[i * m + t]! ** 2;
      sum += falls * this.atJudge[t]! * this.worth[t]!;
    }
    return sum;
  }

  /** Its inverse times `across`: what value and slopes of a candidate say of every judge, in units of their own spread. */
  private root(c: number): Float64Array {
    return factorSmall(this.own[c]!, this.size, this.noise);
  }

  take(index: number): void {
    const { size, kernel, candidates, atJudge } = this;
    const m = atJudge.length;
    const root = this.root(index);
    const told = forwardSmall(root, size, this.across[index]!);
    const block = new Float64Array(size * size);
    const blocks = candidates.map((p, c) => {
      // Rows: value and slopes of the one taken; columns: of the candidate.
      kernel.block(candidates[index]!, p, block);
      for (const earlier of this.factor)
        subtractProduct(block, earlier.blocks[index]!, earlier.blocks[c]!, size, size);
      return forwardSmall(root, size, block);
    });
    blocks.forEach((b, c) => {
      subtractProduct(this.own[c]!, b, b, size, size);
      subtractProduct(this.across[c]!, b, told, size, m);
    });
    for (let t = 0; t < m; t++) {
      for (let i = 0; i < size; i++) atJudge[t]! -= told[i * m + t]! ** 2;
      atJudge[t] = Math.max(0, atJudge[t]!);
    }
    this.factor.push({ index, blocks });
  }
}

/** to -= a^T b; a has `size` rows and columns, b as many rows and `columns`. */
function subtractProduct(
  to: Float64Array,
  a: Float64Array,
  b: Float64Array,
  size: number,
  columns: number,
): void {
  for (let k = 0; k < size; k++)
    for (let i = 0; i < size; i++) {
      const factor = a[k * size + i]!;
      for (let j = 0; j < columns; j++) to[i * columns + j]! -= factor * b[k * columns + j]!;
    }
}
