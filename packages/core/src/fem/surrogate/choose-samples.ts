import { seededRandom } from '../../inference/seeded-random.ts';
import { AnchoredKernel } from './anchored-kernel.ts';
import { checkBox, randomPoint, type ParameterBox } from './parameter-box.ts';
import { factorSmall, forwardSmall } from './small-cholesky.ts';

/** Lengths of the kernel, in half widths of the widest parameter of the same group. */
const LENGTH = 2;
/** As many points to choose from, half of them crowded towards the faces, and to judge by, at least. */
const POINTS = 300;
/** Share of the kernel's size that data need not follow: points may not be chosen for what lies below it. */
const NOISE = 1e-6;

/**
 * Where to take snapshots with their rates: of random candidates the one whose value and slopes tell most about points
 * drawn evenly from the box, most of all about those of which least is known; and again. The first of them are a choice
 * themselves, `taken` ones are known already. (Cohn 1996; Seo et al. 2000; here with slopes)
 */
export function chooseSamples(
  box: ParameterBox,
  count: number,
  seed: number,
  taken: readonly (readonly number[])[] = [],
): number[][] {
  checkBox(box);
  const random = seededRandom(seed);
  const many = Math.max(POINTS, 2 * count);
  const candidates = Array.from({ length: many }, (_, i) => randomPoint(box, random, i % 2 === 1));
  const judges = Array.from({ length: POINTS }, () => randomPoint(box, random));
  const lengths = widest(box).map((w) => LENGTH * w);
  const kernel = new AnchoredKernel(box, { alone: lengths, together: lengths, share: 1 });
  const all = [...taken, ...candidates];
  const left = new Unexplained(kernel, all, judges);
  taken.forEach((_, i) => left.take(i));
  return Array.from({ length: count }, () => [...all[left.takeBest()]!]);
}

/** Half the widest interval of the same group, per parameter: parameters of one group have one unit. */
export function widest({ low, high, groups }: ParameterBox): number[] {
  const half = low.map((v, i) => (high[i]! - v) / 2);
  return half.map((_, i) => Math.max(...groups.find((g) => g.includes(i))!.map((k) => half[k]!)));
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
    private readonly kernel: AnchoredKernel,
    private readonly candidates: readonly (readonly number[])[],
    judges: readonly (readonly number[])[],
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
    this.atJudge = Float64Array.from(judges, (p) => kernel.value(p, p));
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
      sum += falls * this.atJudge[t]!;
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
