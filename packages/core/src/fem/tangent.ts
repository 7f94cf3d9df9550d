import type { Body } from './body.ts';
import { blockAt, multiply, newColumnMatrix, type ColumnMatrix } from './column-graph.ts';
import type { TangentSink } from './term.ts';

/** factor * v v^T, v given at some nodes. */
export interface OuterProduct {
  nodes: Int32Array;
  v: Float64Array;
  factor: number;
}

/** Derivative of the residual by the displacement: a column matrix and what couples nodes far apart. */
export class Tangent {
  readonly matrix: ColumnMatrix;
  readonly outer: OuterProduct[] = [];

  /** Where the 3 x 3 block of two nodes of an element stands in the matrix: [element's pairStart + a * nodes + b]. */
  readonly blockOf: Int32Array;
  readonly pairStart: Int32Array;

  constructor(private readonly body: Pick<Body, 'graph' | 'mesh' | 'elements'>) {
    const { graph, mesh, elements } = body;
    const { count, nodeStart, node } = elements;
    this.matrix = newColumnMatrix(graph, mesh.levels);
    this.pairStart = new Int32Array(count + 1);
    for (let e = 0; e < count; e++)
      this.pairStart[e + 1] = this.pairStart[e]! + (nodeStart[e + 1]! - nodeStart[e]!) ** 2;
    this.blockOf = new Int32Array(this.pairStart[count]!);
    for (let e = 0, at = 0; e < count; e++)
      for (let a = nodeStart[e]!; a < nodeStart[e + 1]!; a++)
        for (let b = nodeStart[e]!; b < nodeStart[e + 1]!; b++)
          this.blockOf[at++] = blockAt(graph, mesh.levels, node[a]!, node[b]!);
  }

  clear(): void {
    this.matrix.fill(0);
    this.outer.length = 0;
  }

  /** y = A x. */
  multiply(x: Float64Array, y: Float64Array): void {
    multiply(this.body.graph, this.body.mesh.levels, this.matrix, x, y);
    for (const product of this.outer) addOuter(product, x, y);
  }

  /** Takes blocks of terms; rows and columns of nodes in `without` are left out. */
  sink(without: Uint8Array | null): TangentSink {
    return {
      block: (a, b, values) => {
        if (without && (without[a] || without[b])) return;
        const at = blockAt(this.body.graph, this.body.mesh.levels, a, b);
        for (let i = 0; i < 9; i++) this.matrix[at + i]! += values[i]!;
      },
      outer: (nodes, v, factor) => {
        const kept = v.map((value, i) => (without?.[nodes[(i / 3) | 0]!] ? 0 : value));
        this.outer.push({ nodes: nodes.slice(), v: kept, factor });
      },
    };
  }
}

/** y += factor * v (v . x). */
function addOuter({ nodes, v, factor }: OuterProduct, x: Float64Array, y: Float64Array): void {
  let along = 0;
  for (let i = 0; i < v.length; i++) along += v[i]! * x[3 * nodes[(i / 3) | 0]! + (i % 3)]!;
  for (let i = 0; i < v.length; i++) y[3 * nodes[(i / 3) | 0]! + (i % 3)]! += factor * along * v[i]!;
}
