import { samplePlane, type Plane } from '@plica/core';
import { axes, offsetAt, type JawCurve } from './jaw-curve.ts';

/** Rows along the jaw and columns across it of what a refinement looks at; across in units of about a millimetre. */
export const STRIP = { rows: 25, from: -0.1, to: 1.12, columns: 27, inside: -18, outside: 21 } as const;
export const STRIP_FEATURES = 3 * STRIP.rows * STRIP.columns;
/** Lab units that count as one. */
const LIGHT = 25;
const COLOUR = 15;
const MOST = 3;

export interface LabView {
  /** Lightness, a, b. */
  planes: readonly Plane[];
  toPlane: (point: readonly [number, number]) => readonly [number, number];
}

/**
 * What is seen along a strip that follows a curve: lightness and colour against those of the cheek, and how lightness changes
 * across. Numbers within +-3, always the same count.
 */
export function stripFeatures(view: LabView, curve: JawCurve, below: 1 | -1, unitPx: number): Float64Array {
  const { rows, columns } = STRIP;
  const size = rows * columns;
  const seen = [new Float64Array(size), new Float64Array(size), new Float64Array(size)] as const;
  const { length, along, across } = axes(curve, below);
  for (let row = 0; row < rows; row++) {
    const share = STRIP.from + (row / (rows - 1)) * (STRIP.to - STRIP.from);
    const base = offsetAt(curve.offsets, share);
    for (let c = 0; c < columns; c++) {
      const o = base + unitPx * (STRIP.inside + (c / (columns - 1)) * (STRIP.outside - STRIP.inside));
      const [x, y] = view.toPlane([
        curve.chin[0] + along[0] * share * length + across[0] * o,
        curve.chin[1] + along[1] * share * length + across[1] * o,
      ]);
      for (let k = 0; k < 3; k++) seen[k]![row * columns + c] = samplePlane(view.planes[k]!, x, y);
    }
  }
  const cheek = seen.map((values) => middle(values.filter((_, i) => i % columns < columns / 3)));
  const out = new Float64Array(3 * size);
  for (let i = 0; i < size; i++) {
    const c = i % columns;
    const before = seen[0][c > 0 ? i - 1 : i]!;
    const after = seen[0][c < columns - 1 ? i + 1 : i]!;
    out[i] = clip((seen[0][i]! - cheek[0]!) / LIGHT);
    out[size + i] = clip((2 * (after - before)) / LIGHT);
    out[2 * size + i] = clip(Math.hypot(seen[1][i]! - cheek[1]!, seen[2][i]! - cheek[2]!) / COLOUR);
  }
  return out;
}

const clip = (v: number): number => Math.min(MOST, Math.max(-MOST, v));
const middle = (values: Float64Array): number => values.sort()[values.length >> 1]!;
