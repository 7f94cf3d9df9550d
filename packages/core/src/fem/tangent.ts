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

  constructor(private readonly body: Pick<Body, 'graph' | 'mesh'>) {
    this.matrix = newColumnMatrix(body.graph, body.mesh.levels);
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
