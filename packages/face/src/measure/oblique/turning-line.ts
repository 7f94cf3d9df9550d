import type { JawStrip } from './jaw-strip.ts';

export interface Following {
  /** Column from which on the line is looked for. */
  from: number;
  /** Over so many columns the level must hold where the line is first found: a crease of the cheek is not taken for the jaw. */
  seed: number;
  /** How steeply the line may turn away from the strip before it counts as ended. */
  steepest: number;
  /** Standard deviation of the Gaussian that evens the line, rows. */
  evened: number;
}

/** Rows (shares of the strip) at which the line is first looked for. */
const SEEDS = [0.44, 0.33, 0.56, 0.22];

/**
 * Follows the line on which a quantity that grows from the cheek to under the jaw reaches a level: column of each row, NaN where
 * the line ends. `values` [row * columns + column]; `levels` one a row.
 */
export function turningLine(
  { rows, columns, columnsPerRow }: Pick<JawStrip, 'rows' | 'columns' | 'columnsPerRow'>,
  values: ArrayLike<number>,
  levels: readonly number[],
  { from, seed: seedColumns, steepest, evened }: Following,
): number[] {
  const crossings = (row: number): number[] => {
    const out: number[] = [];
    const at = levels[row]!;
    for (let c = from; c < columns - 1; c++) {
      const [a, b] = [values[row * columns + c]!, values[row * columns + c + 1]!];
      if (a < at && b >= at) out.push(c + (at - a) / (b - a));
    }
    return out;
  };
  const line = new Array<number>(rows).fill(NaN);
  const start = SEEDS.map((share) => Math.round(share * (rows - 1))).find((row) => {
    line[row] = crossings(row).find((c) => holds(row, Math.floor(c) + 1)) ?? NaN;
    return Number.isFinite(line[row]);
  });
  function holds(row: number, first: number): boolean {
    if (first + seedColumns > columns) return false;
    let sum = 0;
    for (let c = first; c < first + seedColumns; c++) sum += values[row * columns + c]!;
    return sum / seedColumns > levels[row]!;
  }
  if (start === undefined) return line;
  for (const way of [1, -1])
    for (let row = start + way; row >= 0 && row < rows; row += way) {
      const before = line[row - way]!;
      const next = crossings(row).sort((a, b) => Math.abs(a - before) - Math.abs(b - before))[0];
      if (next === undefined || Math.abs(next - before) > steepest * columnsPerRow) break;
      line[row] = next;
    }
  return even(line, evened);
}

/** Over neighbouring rows; beyond its ends the line goes on as its point reflection, so that they stay where they are. */
function even(line: readonly number[], sd: number): number[] {
  const first = line.findIndex(Number.isFinite);
  const last = line.findLastIndex(Number.isFinite);
  const at = (row: number): number => {
    if (row < first) return 2 * line[first]! - line[Math.min(last, 2 * first - row)]!;
    if (row > last) return 2 * line[last]! - line[Math.max(first, 2 * last - row)]!;
    return line[row]!;
  };
  const reach = Math.ceil(3 * sd);
  return line.map((own, row) => {
    if (!Number.isFinite(own)) return NaN;
    let [sum, total] = [0, 0];
    for (let d = -reach; d <= reach; d++) {
      const weight = Math.exp(-0.5 * (d / sd) ** 2);
      sum += weight * at(row + d);
      total += weight;
    }
    return sum / total;
  });
}
