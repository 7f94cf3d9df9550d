import { GroupKernel, type Kernel } from './group-kernel.ts';
import type { ParameterBox } from './parameter-box.ts';
import type { PartShape } from './part-coordinates.ts';

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
    this.kernels = box.groups.map((g) => {
      const own = bends.filter(({ across }) => g.some((i) => across[i] !== 0));
      return new GroupKernel(box, g, { lengths, bends: own });
    });
    this.blocks = this.kernels.map(({ size }) => new Float64Array(size * size));
  }

  block(p: readonly number[], q: readonly number[], out: Float64Array): void {
    const { size, kernels, blocks } = this;
    const { groups } = this.box;
    kernels.forEach((kernel, g) => kernel.block(p, q, blocks[g]!));
    this.putRow(out);
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
    this.putRow(out);
  }

  private putRow(out: Float64Array): void {
    const { blocks } = this;
    out[0] = this.product(-1, -1) - 1 - blocks.reduce((sum, b) => sum + b[0]!, 0);
    this.box.groups.forEach((group, g) => {
      const alone = this.product(g, g) - 1;
      group.forEach((parameter, i) => (out[1 + parameter] = alone * blocks[g]![1 + i]!));
    });
  }

  /** Of 1 + the value of each group but two. */
  private product(g: number, h: number): number {
    return this.blocks.reduce((all, b, k) => (k === g || k === h ? all : all * (1 + b[0]!)), 1);
  }
}
