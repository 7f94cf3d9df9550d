/**
 * What the host writes into memory and the kernels read. Numbers of a column lie by component, then by level, the levels
 * padded to groups of four lanes: value (i, k) of column c stands at (c * 3 + i) * 4 * groups + k. Every vector has four
 * spare numbers before and behind it, because the levels below and above are read by shifted loads.
 */

/** One grid of the hierarchy, the finest of the current solution or coarser. All fields are 4 bytes. */
@unmanaged
export class Grid {
  columns: i32;
  levels: i32;
  groups: i32;
  /** Columns [0, middle) and [middle, seam) do not touch; those from seam on touch both. */
  middle: i32;
  seam: i32;
  /** Compressed rows of neighbours, rising; the edge of each column to itself. */
  start: usize;
  neighbour: usize;
  self: usize;
  /** How many edges the columns before each have to columns before them; and all have. */
  before: usize;
  /** Group of each column: those of one stand one after the other, up to four, and do not touch. */
  group: usize;
  /** The lower half (`slotOf`). 27 groups of lanes per edge and group of levels: level below, same, above; then column, then row of the 3 x 3 block. */
  matrix: usize;
  factor: usize;
  b: usize;
  x: usize;
  r: usize;
  /** 1 at free nodes, 0 at held ones, one number per level. */
  free: usize;
  coarser: Grid | null;
  /** Columns there that follow from columns here (a column there gathers). */
  childStart: usize;
  child: usize;
  childWeight: usize;
  /** Columns here follow from columns there. */
  parentStart: usize;
  parent: usize;
  parentWeight: usize;
  /** Edges here that add to each edge there: two lists for each, those that add as they are and those that add transposed. */
  sourceStart: usize;
  source: usize;
  sourceWeight: usize;
  /** Banded factor of the coarsest grid. */
  band: usize;
  bandWidth: i32;
  /** How many rows of the band lie between columns, and between levels of one. */
  bandColumn: i32;
  bandLevel: i32;
  bandVector: usize;
  /** Work of conjugate gradients. */
  right: usize;
  solution: usize;
  direction: usize;
  product: usize;
  image: usize;
  preconditioned: usize;
  kept: usize;
  outer: usize;
  outerCount: i32;
  batches: usize;
  batchCount: i32;
  /** Rest and displacement for the f64 and f32 kernels, and the residual. */
  rest64: usize;
  move64: usize;
  residual: usize;
  rest32: usize;
  move32: usize;
  step32: usize;
  /** muKPa, bulkKPa, c20KPa and 1 or 0 for real gaps, each one number per gap. */
  gaps64: usize;
  gaps32: usize;
  /** As `free`: 1 at nodes that move when the next finer grid is corrected. */
  moves: usize;
}

/** factor * v v^T, values at places of a vector. */
@unmanaged
export class Outer {
  factor: f64;
  count: i32;
  place: usize;
  value: usize;
  padding: i32;
}

/** Patches of one kind: threads take [0, middle) and [middle, count), each in two halves so that shared columns never meet. */
@unmanaged
export class Batch {
  count: i32;
  middle: i32;
  kind: usize;
  /** Columns of each patch, and its edges from each column to each. */
  columns: usize;
  edges: usize;
  /** Pressure of each element for the geometric stiffness, f32 in groups of lanes. */
  pressure: usize;
}

/** The cells of a patch. */
@unmanaged
export class Kind {
  columns: i32;
  cells: i32;
  cell: usize;
}

@unmanaged
export class Cell {
  weight: f64;
  corners: i32;
  points: i32;
  /** Of the corners' shape functions over the surface, by r, by q and themselves, at every second point; each splat over a group of lanes. */
  surface64: usize;
  surface32: usize;
  /** Derivatives of the shape functions at the points; deep nodes first. */
  table32: usize;
  column0: i32;
  column1: i32;
  column2: i32;
  column3: i32;
  padding: i32;
}

// @ts-ignore: decorator
@inline
export function columnOf(cell: Cell, corner: i32): i32 {
  return load<i32>(changetype<usize>(cell) + offsetof<Cell>('column0') + (<usize>corner << 2));
}

// @ts-ignore: decorator
@inline
export function int(array: usize, index: i32): i32 {
  return load<i32>(array + (<usize>index << 2));
}

/**
 * Where an edge of column c to a column before or to itself stands in the matrix: those to columns before one after the
 * other, as sweeps read them, then those of each column to itself. Edges to columns after are transposes of these.
 */
// @ts-ignore: decorator
@inline
export function slotOf(grid: Grid, c: i32, edge: i32): i32 {
  return edge < int(grid.self, c)
    ? int(grid.before, c) + edge - int(grid.start, c)
    : int(grid.before, grid.columns) + c;
}

/** The end of the group that column c begins, within [c, c1). */
export function endOfGroup(grid: Grid, c: i32, c1: i32): i32 {
  const group = int(grid.group, c);
  let end = c + 1;
  while (end < c1 && int(grid.group, end) === group) end++;
  return end;
}

/** Where the group begins that ends before column `end`, within [c0, end). */
export function beginOfGroup(grid: Grid, end: i32, c0: i32): i32 {
  const group = int(grid.group, end - 1);
  let c = end - 1;
  while (c > c0 && int(grid.group, c - 1) === group) c--;
  return c;
}

/** Bytes of one edge and group of levels in a matrix. */
export const CHUNK: usize = 432;
/** Bytes of one component and group of levels. */
export const LANES: usize = 16;
