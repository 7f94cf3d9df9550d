import type { Body } from '../../body.ts';
import { edgeBetween } from '../../column-graph.ts';
import type { OuterProduct } from '../../tangent.ts';
import { structBytes } from './arena.ts';
import type { GridMemory } from './grid-memory.ts';
import type { Memory } from './web-assembly.ts';

const PAGE = 65536;

/** Adds what a body's terms contribute to the matrix of a grid, and hands over what couples nodes far apart. */
export function termTangent(
  { mesh, terms, held }: Body,
  grid: GridMemory,
  memory: Memory,
): (u: Float64Array, positive: boolean) => void {
  const { levels } = mesh;
  const { order, graph, slot, slots } = grid.plan;
  const { groups } = grid;
  if (!terms.length) return () => undefined;
  const room = { at: memory.buffer.byteLength, bytes: 0 };

  const addBlock = (matrix: Float32Array, a: number, b: number, values: ArrayLike<number>): void => {
    const [columnA, columnB] = [Math.floor(a / levels), Math.floor(b / levels)];
    const level = a - columnA * levels;
    const way = b - columnB * levels - level + 1;
    const edge = edgeBetween(graph, order.place[columnA]!, order.place[columnB]!);
    if (edge < 0 || way < 0 || way > 2) throw new RangeError(`nodes ${a} and ${b} are not neighbours`);
    if (slot[edge]! < 0) return;
    const at = ((slot[edge]! * groups + (level >> 2)) * 27 + way * 9) * 4 + (level & 3);
    for (let i = 0; i < 3; i++)
      for (let j = 0; j < 3; j++) matrix[at + (3 * j + i) * 4]! += values[3 * i + j]!;
  };

  /** Outer products behind everything else in memory, which grows where they need it. */
  const putOuters = (outers: readonly OuterProduct[]): void => {
    const sizes = outers.map(({ v }) => 8 * Math.ceil(v.length / 2));
    const needed = 24 * outers.length + 2 * sizes.reduce((sum, size) => sum + size, 0);
    if (needed > room.bytes) {
      room.at = memory.grow(Math.ceil(needed / PAGE)) * PAGE;
      room.bytes = Math.ceil(needed / PAGE) * PAGE;
    }
    let at = room.at + 24 * outers.length;
    outers.forEach(({ nodes, v, factor }, n) => {
      const [place, value] = [at, at + sizes[n]!];
      at += 2 * sizes[n]!;
      new Int32Array(memory.buffer, place, v.length).set(
        v.map((_, i) => {
          const node = nodes[(i / 3) | 0]!;
          const column = Math.floor(node / levels);
          return (order.place[column]! * 3 + (i % 3)) * 4 * groups + node - column * levels;
        }),
      );
      new Float32Array(memory.buffer, value, v.length).set(v);
      new Uint8Array(memory.buffer, room.at + 24 * n, 24).set(
        structBytes([v.length, place, value, 0], [factor]),
      );
    });
    new Int32Array(memory.buffer, grid.outerField, 2).set([room.at, outers.length]);
  };

  return (u, positive) => {
    const outers: OuterProduct[] = [];
    const matrix = new Float32Array(memory.buffer, grid.matrix, slots * groups * 108);
    for (const term of terms)
      term.add(u, {
        positive,
        tangent: {
          block: (a, b, values) => {
            if (!held[a] && !held[b]) addBlock(matrix, a, b, values);
          },
          outer: (nodes, v, factor) => {
            const kept = v.map((value, i) => (held[nodes[(i / 3) | 0]!] ? 0 : value));
            outers.push({ nodes, v: kept, factor });
          },
        },
      });
    putOuters(outers);
  };
}
