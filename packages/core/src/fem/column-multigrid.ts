import { factorBand, solveBand, type BandedCholesky } from './banded-cholesky.ts';
import { prolongate, restrict, type Coarsening } from './coarsening.ts';
import { factorColumns, solveColumn } from './column-factor.ts';
import {
  addEdgeProduct,
  BLOCK_ROW,
  coarseGraph,
  edgeBetween,
  multiply,
  newColumnMatrix,
  type ColumnGraph,
  type ColumnMatrix,
} from './column-graph.ts';

/** One level of the hierarchy. */
interface Grid {
  graph: ColumnGraph;
  matrix: ColumnMatrix | null;
  inverse: Float64Array;
  x: Float64Array;
  b: Float64Array;
  r: Float64Array;
  /** To the next coarser grid. */
  coarsening: Coarsening | null;
  /** For each edge here, the edges there that take its blocks, with weights. */
  galerkin: { start: Int32Array; edge: Int32Array; weight: Float64Array } | null;
}

/**
 * Symmetric V-cycle for column matrices: columns are solved whole (the thickness is never coarsened), the surface is
 * coarsened with Galerkin products, the coarsest grid is solved by a banded Cholesky factor. The number of iterations of
 * conjugate gradients with it hardly depends on the mesh.
 */
export class ColumnMultigrid {
  private readonly grids: Grid[] = [];
  private readonly band: BandedCholesky;
  private readonly scratch: Float64Array;
  private readonly step: Float64Array;

  constructor(
    graph: ColumnGraph,
    private readonly levels: number,
    coarsenings: readonly Coarsening[],
    /** Nodes that stay, the finest grid first: of that what is held, of the coarser ones what `staysOnCoarser` says. */
    private readonly held: readonly Uint8Array[],
  ) {
    let current = graph;
    for (let g = 0; g <= coarsenings.length; g++) {
      const coarsening = coarsenings[g] ?? null;
      const size = 3 * levels * current.columns;
      const next = coarsening ? coarseGraph(current, coarsening) : null;
      this.grids.push({
        graph: current,
        matrix: g === 0 ? null : newColumnMatrix(current, levels),
        inverse: new Float64Array(coarsening ? 9 * levels * current.columns : 0),
        x: new Float64Array(size),
        b: new Float64Array(size),
        r: new Float64Array(size),
        coarsening,
        galerkin: next ? galerkinMap(current, next, coarsening!) : null,
      });
      if (next) current = next;
    }
    let reach = 0;
    for (let c = 0; c < current.columns; c++)
      reach = Math.max(reach, c - current.neighbour[current.start[c]!]!);
    const size = 3 * levels * current.columns;
    const width = Math.min(size, (reach + 1) * 3 * levels);
    this.band = { size, width, rows: new Float64Array(size * width) };
    this.scratch = new Float64Array(3 * levels);
    this.step = new Float64Array(3 * levels);
  }

  /** Takes a matrix; false when it is not positive definite enough to precondition with. Rows that are empty become identity. */
  setUp(matrix: ColumnMatrix): boolean {
    this.grids[0]!.matrix = matrix;
    for (let g = 0; g < this.grids.length; g++) {
      const grid = this.grids[g]!;
      const { graph, galerkin } = grid;
      const a = grid.matrix!;
      // Before empty rows become identity: a held node is nothing on the coarser grid, not a spring.
      if (galerkin) {
        const coarser = this.grids[g + 1]!;
        this.project(a, galerkin, coarser.matrix!);
        emptyHeld(coarser.graph, this.levels, coarser.matrix!, this.held[g + 1]!);
      }
      fillEmptyRows(graph, this.levels, a);
      if (grid.coarsening ? !factorColumns(graph, this.levels, a, grid.inverse) : !this.factorCoarsest(grid))
        return false;
    }
    return true;
  }

  /** z = one V-cycle on r; symmetric and positive definite. */
  precondition(r: Float64Array, z: Float64Array): void {
    this.cycle(0, r, z);
  }

  private project(
    fine: ColumnMatrix,
    { start, edge, weight }: NonNullable<Grid['galerkin']>,
    coarse: ColumnMatrix,
  ): void {
    const block = this.levels * BLOCK_ROW;
    coarse.fill(0);
    for (let e = 0; e < start.length - 1; e++)
      for (let s = start[e]!; s < start[e + 1]!; s++) {
        const [from, to, w] = [e * block, edge[s]! * block, weight[s]!];
        for (let t = 0; t < block; t++) coarse[to + t]! += w * fine[from + t]!;
      }
  }

  private cycle(g: number, b: Float64Array, x: Float64Array): void {
    const grid = this.grids[g]!;
    const { graph, coarsening, r } = grid;
    if (!coarsening) {
      solveBand(this.band, b, x);
      return;
    }
    const next = this.grids[g + 1]!;
    this.sweep(grid, b, x, 1, true);
    multiply(graph, this.levels, grid.matrix!, x, r);
    for (let i = 0; i < r.length; i++) r[i] = b[i]! - r[i]!;
    this.release(r, g);
    restrict(coarsening, 3 * this.levels, r, next.b);
    this.release(next.b, g + 1);
    this.cycle(g + 1, next.b, next.x);
    r.fill(0);
    prolongate(coarsening, 3 * this.levels, next.x, r);
    this.release(r, g);
    for (let i = 0; i < r.length; i++) x[i]! += r[i]!;
    this.sweep(grid, b, x, -1, false);
  }

  /** Nothing passes between grids at held nodes. */
  private release(values: Float64Array, g: number): void {
    const held = this.held[g]!;
    for (let n = 0; n < held.length; n++)
      if (held[n]) values[3 * n] = values[3 * n + 1] = values[3 * n + 2] = 0;
  }

  /** Gauss-Seidel over whole columns, forwards (1) or backwards (-1); `fresh` starts from zero whatever x holds. */
  private sweep(
    { graph, matrix, inverse }: Grid,
    b: Float64Array,
    x: Float64Array,
    direction: 1 | -1,
    fresh: boolean,
  ): void {
    const { columns, start, neighbour } = graph;
    const size = 3 * this.levels;
    const { scratch, step } = this;
    for (let n = 0; n < columns; n++) {
      const c = direction === 1 ? n : columns - 1 - n;
      for (let i = 0; i < size; i++) scratch[i] = b[c * size + i]!;
      for (let e = start[c]!; e < start[c + 1]!; e++) {
        // Columns not reached yet are zero.
        if (fresh && neighbour[e]! >= c) continue;
        addEdgeProduct(
          matrix!,
          e * this.levels * BLOCK_ROW,
          this.levels,
          x,
          neighbour[e]! * size,
          scratch,
          0,
          -1,
        );
      }
      solveColumn(graph, this.levels, matrix!, inverse, c, scratch, step);
      for (let i = 0; i < size; i++) x[c * size + i] = step[i]! + (fresh ? 0 : x[c * size + i]!);
    }
  }

  private factorCoarsest({ graph, matrix }: Grid): boolean {
    const { width, rows } = this.band;
    const size = 3 * this.levels;
    rows.fill(0);
    for (let c = 0; c < graph.columns; c++)
      for (let e = graph.start[c]!; e < graph.start[c + 1]!; e++)
        for (let k = 0; k < this.levels; k++)
          for (let s = -1; s <= 1; s++) {
            if (k + s < 0 || k + s >= this.levels) continue;
            for (let i = 0; i < 3; i++)
              for (let j = 0; j < 3; j++) {
                const row = c * size + 3 * k + i;
                const column = graph.neighbour[e]! * size + 3 * (k + s) + j;
                if (column <= row)
                  rows[row * width + column - row + width - 1] =
                    matrix![((e * this.levels + k) * 3 + s + 1) * 9 + 3 * i + j]!;
              }
          }
    return factorBand(this.band);
  }
}

function galerkinMap(
  fine: ColumnGraph,
  coarse: ColumnGraph,
  { start, parent, weight }: Coarsening,
): NonNullable<Grid['galerkin']> {
  const offsets = [0];
  const edges: number[] = [];
  const weights: number[] = [];
  for (let c = 0; c < fine.columns; c++)
    for (let e = fine.start[c]!; e < fine.start[c + 1]!; e++) {
      const d = fine.neighbour[e]!;
      for (let p = start[c]!; p < start[c + 1]!; p++)
        for (let q = start[d]!; q < start[d + 1]!; q++) {
          edges.push(edgeBetween(coarse, parent[p]!, parent[q]!));
          weights.push(weight[p]! * weight[q]!);
        }
      offsets.push(edges.length);
    }
  return {
    start: Int32Array.from(offsets),
    edge: Int32Array.from(edges),
    weight: Float64Array.from(weights),
  };
}

/** Rows and columns of held nodes. */
function emptyHeld(graph: ColumnGraph, levels: number, a: ColumnMatrix, held: Uint8Array): void {
  for (let c = 0; c < graph.columns; c++)
    for (let e = graph.start[c]!; e < graph.start[c + 1]!; e++)
      for (let k = 0; k < levels; k++)
        for (let s = -1; s <= 1; s++) {
          if (k + s < 0 || k + s >= levels) continue;
          if (!held[c * levels + k] && !held[graph.neighbour[e]! * levels + k + s]) continue;
          const o = (e * levels + k) * BLOCK_ROW + 9 * (s + 1);
          a.fill(0, o, o + 9);
        }
}

/** Degrees of freedom without stiffness (held nodes) get a 1 on the diagonal. */
function fillEmptyRows(graph: ColumnGraph, levels: number, a: ColumnMatrix): void {
  for (let c = 0; c < graph.columns; c++)
    for (let k = 0; k < levels; k++) {
      const o = (graph.self[c]! * levels + k) * BLOCK_ROW + 9;
      for (let i = 0; i < 9; i += 4) if (a[o + i] === 0) a[o + i] = 1;
    }
}
