import type { ColumnMesh } from '../../column-mesh.ts';
import type { GridMemory } from './grid-memory.ts';
import type { Memory } from './web-assembly.ts';

type Single = 'right' | 'solution' | 'move32' | 'step32';
type Double = 'move64' | 'residual';

export interface ColumnVectors {
  put(values: Float64Array, to: Single | Double): void;
  take(from: Single | Double, values: Float64Array): void;
}

/** Carries vectors between the order of the mesh and that of the kernels. */
export function columnVectors(
  { columns, levels }: ColumnMesh,
  grid: GridMemory,
  memory: Memory,
): ColumnVectors {
  const { place } = grid.plan.order;
  const lanes = 4 * grid.groups;
  const view = (name: Single | Double): { values: Float32Array | Float64Array; stride: number } => {
    const stride = name === 'right' || name === 'solution' ? lanes : lanes + 4;
    const size = 3 * stride * columns;
    const double = name === 'move64' || name === 'residual';
    const values = double
      ? new Float64Array(memory.buffer, grid[name], size)
      : new Float32Array(memory.buffer, grid[name], size);
    return { values, stride };
  };
  return {
    put: (from, name) => {
      const { values, stride } = view(name);
      for (let c = 0, n = 0; c < columns; c++)
        for (let k = 0, at = place[c]! * 3 * stride; k < levels; k++, at++, n += 3) {
          values[at] = from[n]!;
          values[at + stride] = from[n + 1]!;
          values[at + 2 * stride] = from[n + 2]!;
        }
    },
    take: (name, to) => {
      const { values, stride } = view(name);
      for (let c = 0, n = 0; c < columns; c++)
        for (let k = 0, at = place[c]! * 3 * stride; k < levels; k++, at++, n += 3) {
          to[n] = values[at]!;
          to[n + 1] = values[at + stride]!;
          to[n + 2] = values[at + 2 * stride]!;
        }
    },
  };
}
