import { factorDense, inverse, invertLower, product } from './dense-cholesky.ts';
import { matern, plainBlock, plainRow } from './group-kernel.ts';
import type { ParameterBox } from './parameter-box.ts';
import { PartCoordinates, type PartShape, type Place } from './part-coordinates.ts';

export interface Likelihood {
  /** Twice the negative logarithm but for a constant; Infinity where points are too alike. */
  value: number;
  /** By the logs of the lengths of the group, by each bend (offset, across, log width), by the logs of the noises. */
  gradient: Float64Array;
}

/**
 * How unlikely values and slopes at points are for a kernel of a group, each target of a size of its own, with its gradient
 * by all that shapes the kernel. Targets: for each point rows of the value and each slope. (Rasmussen & Williams 2006,
 * eq. 5.8 and 5.9)
 */
export function kernelLikelihood(
  box: ParameterBox,
  group: readonly number[],
  shape: PartShape,
  noise: { values: number; slopes: number },
  points: readonly (readonly number[])[],
  targets: readonly Float64Array[],
): Likelihood {
  const coordinates = new PartCoordinates(box, group, shape);
  const size = 1 + group.length;
  const n = points.length * size;
  const gradient = new Float64Array(group.length + shape.bends.length * (group.length + 2) + 2);
  const places = points.map((p) => coordinates.place(p));
  const base = coordinates.place(box.base);
  const fromBase = new Float64Array(n);
  places.forEach((p, a) => plainRow(base, p, size, fromBase.subarray(a * size, (a + 1) * size)));
  const lower = new Float64Array(n * n);
  const block = new Float64Array(size * size);
  places.forEach((p, a) => {
    for (let b = 0; b <= a; b++) {
      plainBlock(p, places[b]!, size, block);
      for (let i = 0; i < size; i++)
        for (let j = 0; j < size; j++)
          lower[(a * size + i) * n + b * size + j] =
            block[i * size + j]! - fromBase[a * size + i]! * fromBase[b * size + j]!;
    }
  });
  for (let i = 0; i < n; i++) lower[i * n + i]! += i % size ? noise.slopes : noise.values;
  if (!factorDense(lower, n)) return { value: Infinity, gradient };
  let value = 0;
  for (let i = 0; i < n; i++) value += 2 * Math.log(lower[i * n + i]!);
  const by = inverse(invertLower(lower, n), n);
  const many = targets[0]!.length;
  const weighted: Float64Array[] = [];
  for (let t = 0; t < many; t++) {
    const target = Float64Array.from(targets, (row) => row[t]!);
    const weights = Float64Array.from({ length: n }, (_, i) => product(by, i * n, target, 0, n));
    const spread = product(target, 0, weights, 0, n) / n;
    value += (n / many) * Math.log(spread);
    weighted.push(weights.map((w) => w / Math.sqrt(many * spread)));
  }
  // By the entries of the kernel.
  for (let i = 0; i < n; i++)
    for (const w of weighted) {
      const own = w[i]!;
      for (let j = 0; j < n; j++) by[i * n + j]! -= own * w[j]!;
    }
  for (let i = 0; i < n; i++)
    gradient[gradient.length - (i % size ? 1 : 2)]! +=
      by[i * n + i]! * (i % size ? noise.slopes : noise.values);
  const changes = places.map(zeroLike);
  places.forEach((p, a) => places.forEach((q, b) => addBlock(p, q, by, n, a * size, b * size, size, changes[a]!)));
  const byBase = Float64Array.from(
    { length: n },
    (_, i) => -2 * product(by, i * n, fromBase, 0, n),
  );
  const atBase = zeroLike(base);
  places.forEach((p, a) => addRow(base, p, byBase.subarray(a * size, (a + 1) * size), size, atBase, changes[a]!));
  points.forEach((p, a) => coordinates.addGradient(p, changes[a]!, gradient));
  coordinates.addGradient(box.base, atBase, gradient);
  return { value, gradient };
} // prettier-ignore

const zeroLike = ({ at, slopes }: Place): Place => ({
  at: new Float64Array(at.length),
  slopes: new Float64Array(slopes.length),
});

const value = new Float64Array(4);

/** What a block of the kernel at p and q, weighed by `by`, changes by with p, twice: as each pair comes in both orders. */
function addBlock(
  p: Place,
  q: Place,
  by: Float64Array,
  n: number,
  row: number,
  column: number,
  size: number,
  to: Place,
): void {
  const many = size - 1;
  const dimensions = p.at.length;
  const apart = new Float64Array(dimensions);
  const [own, other] = [new Float64Array(many), new Float64Array(many)];
  let square = 0;
  for (let d = 0; d < dimensions; d++) {
    const r = (apart[d] = p.at[d]! - q.at[d]!);
    square += r * r;
    for (let i = 0; i < many; i++) {
      own[i]! += r * p.slopes[d * many + i]!;
      other[i]! += r * q.slopes[d * many + i]!;
    }
  }
  matern(square, value);
  const [, first, second, third] = value as unknown as [number, number, number, number];
  let byFirst = by[row * n + column]!;
  let bySecond = 0;
  let byThird = 0;
  // Coefficients of the slopes at p, and at q.
  const [atP, atQ] = [new Float64Array(many), new Float64Array(many)];
  for (let i = 0; i < many; i++) {
    const g = by[(row + 1 + i) * n + column]!;
    const h = by[row * n + column + 1 + i]!;
    bySecond += g * own[i]! - h * other[i]!;
    atP[i]! += 2 * first * g;
    atQ[i]! -= 2 * first * h;
    for (let j = 0; j < many; j++) {
      const w = by[(row + 1 + i) * n + column + 1 + j]!;
      byThird += w * own[i]! * other[j]!;
      let like = 0;
      for (let d = 0; d < dimensions; d++) like += p.slopes[d * many + i]! * q.slopes[d * many + j]!;
      bySecond -= w * like;
      atP[i]! -= 4 * second * w * other[j]!;
      atQ[j]! -= 4 * second * w * own[i]!;
      for (let d = 0; d < dimensions; d++)
        to.slopes[d * many + i]! -= 4 * first * w * q.slopes[d * many + j]!;
    }
  }
  byFirst = 4 * (byFirst * first + 2 * second * bySecond - 4 * third * byThird);
  for (let d = 0; d < dimensions; d++) {
    let sum = byFirst * apart[d]!;
    for (let i = 0; i < many; i++) {
      sum += 2 * (atP[i]! * p.slopes[d * many + i]! + atQ[i]! * q.slopes[d * many + i]!);
      to.slopes[d * many + i]! += 2 * atP[i]! * apart[d]!;
    }
    to.at[d]! += sum;
  }
}

/** What a row of the kernel at p against q, weighed by `by`, changes by with p and with q. */
function addRow(p: Place, q: Place, by: Float64Array, size: number, toP: Place, toQ: Place): void {
  const many = size - 1;
  let square = 0;
  let along = 0;
  p.at.forEach((v, d) => {
    const r = v - q.at[d]!;
    square += r * r;
    for (let j = 0; j < many; j++) along += by[1 + j]! * r * q.slopes[d * many + j]!;
  });
  matern(square, value);
  const [, first, second] = value as unknown as [number, number, number];
  p.at.forEach((v, d) => {
    const r = v - q.at[d]!;
    let sum = 2 * r * (by[0]! * first - 2 * second * along);
    for (let j = 0; j < many; j++) {
      sum -= 2 * first * by[1 + j]! * q.slopes[d * many + j]!;
      toQ.slopes[d * many + j]! -= 2 * first * by[1 + j]! * r;
    }
    toP.at[d]! += sum;
    toQ.at[d]! -= sum;
  });
}
