/** Scores on a grid of `rows` positions along a curve by `columns` offsets across it, row by row. */
export interface ScoreGrid {
  scores: Float32Array;
  rows: number;
  columns: number;
}

/**
 * The column of each row whose scores sum highest, less `penalty` times the squared column step between rows;
 * steps larger than `maxStep` columns are not allowed. Dynamic programming, O(rows columns maxStep).
 */
export function bestPath({ scores, rows, columns }: ScoreGrid, penalty: number, maxStep: number): Int32Array {
  let total = scores.slice(0, columns);
  const from = new Int32Array(rows * columns);
  for (let row = 1; row < rows; row++) {
    const next = new Float32Array(columns);
    for (let col = 0; col < columns; col++) {
      let best = -Infinity;
      let arg = col;
      for (let step = -maxStep; step <= maxStep; step++) {
        const before = col - step;
        if (before < 0 || before >= columns) continue;
        const value = total[before]! - penalty * step * step;
        if (value > best) {
          best = value;
          arg = before;
        }
      }
      next[col] = best + scores[row * columns + col]!;
      from[row * columns + col] = arg;
    }
    total = next;
  }
  const path = new Int32Array(rows);
  let col = total.reduce((best, value, i) => (value > total[best]! ? i : best), 0);
  for (let row = rows - 1; row >= 0; row--) {
    path[row] = col;
    col = from[row * columns + col]!;
  }
  return path;
}

/** Vertex of the parabola through three equally spaced values, in steps from the middle one, kept within half a step. */
export function parabolaPeak(before: number, here: number, after: number): number {
  const bend = before - 2 * here + after;
  return bend < -1e-6 ? Math.min(0.5, Math.max(-0.5, (0.5 * (before - after)) / bend)) : 0;
}
