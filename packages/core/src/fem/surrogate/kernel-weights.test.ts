import { expect, test } from 'vitest';
import { seededRandom } from '../../inference/seeded-random.ts';
import { GroupKernel } from './group-kernel.ts';
import { kernelWeights } from './kernel-weights.ts';
import { randomPoint, type ParameterBox } from './parameter-box.ts';

const BOX: ParameterBox = { low: [-2, -1, 0], high: [2, 1, 3], base: [0, 0, 0], groups: [[0, 1, 2]] };
const kernel = new GroupKernel(BOX, [0, 1, 2], { lengths: [4, 4, 4], bends: [] });
const random = seededRandom(3);
const points = Array.from({ length: 12 }, () => randomPoint(BOX, random));
/** Two targets with their slopes over half of each interval (2, 1 and 1.5). */
const targets = points.flatMap(([x, y, z]) => [
  [Math.sin(x! + y!) + z!, x! * z!],
  [2 * Math.cos(x! + y!), 2 * z!],
  [Math.cos(x! + y!), 0],
  [1.5, 1.5 * x!],
]).map((row) => Float64Array.from(row)); // prettier-ignore
const noise = { values: 1e-6, slopes: 1e-5 };

test('F22 the error of leaving a point out, from one factor, is that of a fit without it', () => {
  const { leftOut } = kernelWeights(kernel, points, targets, noise)!;
  const trace = (of: readonly number[][]): number =>
    of.reduce((sum, p) => {
      const block = new Float64Array(16);
      kernel.block(p, p, block);
      return sum + block[0]! + block[5]! + block[10]! + block[15]!;
    }, 0);
  for (const left of [0, 5, 11]) {
    const others = points.filter((_, i) => i !== left);
    // Noise is a share of the mean diagonal: the same noise as in the whole fit.
    const same = (trace(points) / points.length / trace(others)) * others.length;
    const { weights } = kernelWeights(
      kernel,
      others,
      targets.filter((_, i) => i >> 2 !== left),
      { values: same * noise.values, slopes: same * noise.slopes },
    )!;
    const row = new Float64Array(4);
    const said = [0, 0];
    others.forEach((q, n) => {
      kernel.row(points[left]!, q, row);
      row.forEach((like, i) => said.forEach((_, t) => (said[t]! += like * weights[4 * n + i]![t]!)));
    });
    said.forEach((v, t) => expect(leftOut[left]![t]).toBeCloseTo(targets[4 * left]![t]! - v, 8));
  }
});
