import { seededRandom } from '../../inference/seeded-random.ts';
import { AnchoredKernel } from './anchored-kernel.ts';
import { checkBox, randomPoint, type ParameterBox } from './parameter-box.ts';

/** Nominal lengths of the kernel, in half widths of the widest parameter of the same group. */
const LENGTH = 3;
const CANDIDATES_EACH = 20;

/**
 * Where to take snapshots: of random candidates the one about which those chosen before say least, and again. Needs
 * about half as many as random points for the same largest error. (De Marchi, Schaback & Wendland 2005)
 */
export function chooseSamples(box: ParameterBox, count: number, seed: number): number[][] {
  checkBox(box);
  const random = seededRandom(seed);
  const candidates = Array.from({ length: CANDIDATES_EACH * count }, () => randomPoint(box, random, true));
  const kernel = new AnchoredKernel(box, nominalLengths(box));
  const open = Float64Array.from(candidates, (p) => kernel.value(p, p));
  const factor: Float64Array[] = [];
  return Array.from({ length: count }, () => {
    const next = open.reduce((best, v, i) => (v > open[best]! ? i : best), 0);
    const point = candidates[next]!;
    const scale = 1 / Math.sqrt(open[next]!);
    const column = Float64Array.from(candidates, (p, i) => {
      let left = kernel.value(p, point);
      for (const c of factor) left -= c[i]! * c[next]!;
      return left * scale;
    });
    factor.push(column);
    for (let i = 0; i < open.length; i++) open[i] = Math.max(0, open[i]! - column[i]! ** 2);
    open[next] = 0;
    return point;
  });
}

/** Parameters of one group have one unit, so a narrow interval matters less. */
export function nominalLengths({ low, high, groups }: ParameterBox): number[] {
  const lengths = new Array<number>(low.length);
  for (const group of groups) {
    const widest = Math.max(...group.map((i) => (high[i]! - low[i]!) / 2));
    for (const i of group) lengths[i] = LENGTH * widest;
  }
  return lengths;
}
