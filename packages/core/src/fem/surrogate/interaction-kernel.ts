import { GroupKernel, type Kernel } from './group-kernel.ts';
import type { ParameterBox } from './parameter-box.ts';
import type { Bend, PartShape } from './part-coordinates.ts';

/**
 * Of what groups do to each other: products of the kernels of two groups or more. Nothing wherever all but one group stay
 * at the base, as what a group does alone is known there. (Durrande et al. 2013, ANOVA kernels)
 */
export class InteractionKernel implements Kernel {
  readonly size: number;
  readonly slopes: readonly number[];
  private readonly kernels: readonly GroupKernel[];
  private readonly blocks: readonly Float64Array[];

  constructor(
    private readonly box: ParameterBox,
    { lengths, bends }: PartShape,
  ) {
    this.size = 1 + box.low.length;
    this.slopes = box.low.map((_, i) => i);
    this.kernels = box.groups.map((g) => new GroupKernel(box, g, { lengths, bends: bendsOf(g, bends) }));
    this.blocks = this.kernels.map(({ size }) => new Float64Array(size * size));
  }

  block(p: readonly number[], q: readonly number[], out: Float64Array): void {
    const { size, kernels, blocks } = this;
    const { groups } = this.box;
    kernels.forEach((kernel, g) => kernel.block(p, q, blocks[g]!));
    interactionRow(groups, blocks, 0, out);
    groups.forEach((group, g) => {
      const alone = this.product(g, g) - 1;
      const wide = kernels[g]!.size;
      group.forEach((parameter, i) => {
        const at = (1 + parameter) * size;
        const own = (1 + i) * wide;
        out[at] = alone * blocks[g]![own]!;
        groups.forEach((other, h) => {
          const factor = g === h ? 0 : this.product(g, h) * blocks[g]![own]!;
          other.forEach((against, j) => {
            out[at + 1 + against] = g === h ? alone * blocks[g]![own + 1 + j]! : factor * blocks[h]![1 + j]!;
          });
        });
      });
    });
  }

  row(p: readonly number[], q: readonly number[], out: Float64Array): void {
    this.kernels.forEach((kernel, g) => kernel.row(p, q, this.blocks[g]!));
    interactionRow(this.box.groups, this.blocks, 0, out);
  }

  /** Of 1 + the value of each group but two. */
  private product(g: number, h: number): number {
    return this.blocks.reduce((all, b, k) => (k === g || k === h ? all : all * (1 + b[0]!)), 1);
  }
}

/** Those that lie across the parameters of a group. */
export const bendsOf = (group: readonly number[], bends: readonly Bend[]): Bend[] =>
  bends.filter(({ across }) => group.some((i) => across[i] !== 0));

/** Row n of what groups do to each other, of the rows n of the kernel of each. */
export function interactionRow(
  groups: readonly (readonly number[])[],
  rows: readonly Float64Array[],
  n: number,
  out: Float64Array,
): void {
  let [parameters, product, sum] = [0, 1, 0];
  for (let g = 0; g < groups.length; g++) {
    const value = rows[g]![n * (1 + groups[g]!.length)]!;
    parameters += groups[g]!.length;
    product *= 1 + value;
    sum += value;
  }
  const at = n * (1 + parameters);
  out[at] = product - 1 - sum;
  for (let g = 0; g < groups.length; g++) {
    const group = groups[g]!;
    let others = 1;
    for (let h = 0; h < groups.length; h++) if (h !== g) others *= 1 + rows[h]![n * (1 + groups[h]!.length)]!;
    for (let i = 0; i < group.length; i++)
      out[at + 1 + group[i]!] = (others - 1) * rows[g]![n * (1 + group.length) + 1 + i]!;
  }
}
