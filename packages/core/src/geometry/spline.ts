import { solveLinear } from '../linear/solve.ts';
import { distance2 } from './vector.ts';

export interface CurvePoint {
  /** Coordinates, as many as the control points have. */
  at: number[];
  /** Unit tangent in the first two coordinates. */
  tangent: [number, number];
  /** Chord-length parameter. */
  t: number;
}

/** Cubic spline (not-a-knot ends) through >= 4 points, by chord length in the first two coordinates, read at `count` equal steps. */
export function sampleSpline(points: readonly (readonly number[])[], count: number): CurvePoint[] {
  const t = [0];
  for (let i = 1; i < points.length; i++)
    t.push(t[i - 1]! + Math.max(distance2(points[i - 1]!, points[i]!), 1e-9));
  const axes = points[0]!.map((_, k) =>
    notAKnot(
      t,
      points.map((p) => p[k]!),
    ),
  );
  const last = t[t.length - 1]!;
  let segment = 0;
  return Array.from({ length: count }, (_, i) => {
    const at = (last * i) / (count - 1);
    while (segment < t.length - 2 && at > t[segment + 1]!) segment++;
    const u = at - t[segment]!;
    const values = axes.map(
      ({ a, b, c, d }) => a[segment]! + u * (b[segment]! + u * (c[segment]! + u * d[segment]!)),
    );
    const [dx, dy] = [axes[0]!, axes[1]!].map(
      ({ b, c, d }) => b[segment]! + u * (2 * c[segment]! + 3 * u * d[segment]!),
    );
    const length = Math.hypot(dx!, dy!) || 1;
    return { at: values, tangent: [dx! / length, dy! / length], t: at };
  });
}

/** Per-segment coefficients y = a + b u + c u^2 + d u^3 of the not-a-knot spline. */
function notAKnot(t: readonly number[], y: readonly number[]) {
  const n = t.length;
  const h = t.slice(1).map((v, i) => v - t[i]!);
  const slope = h.map((v, i) => (y[i + 1]! - y[i]!) / v);
  // Unknowns: second derivatives m[0..n-1].
  const rows = Array.from({ length: n }, () => new Array<number>(n).fill(0));
  const right = new Array<number>(n).fill(0);
  rows[0]![0] = h[1]!;
  rows[0]![1] = -(h[0]! + h[1]!);
  rows[0]![2] = h[0]!;
  rows[n - 1]![n - 3] = h[n - 2]!;
  rows[n - 1]![n - 2] = -(h[n - 3]! + h[n - 2]!);
  rows[n - 1]![n - 1] = h[n - 3]!;
  for (let i = 1; i < n - 1; i++) {
    rows[i]![i - 1] = h[i - 1]!;
    rows[i]![i] = 2 * (h[i - 1]! + h[i]!);
    rows[i]![i + 1] = h[i]!;
    right[i] = 6 * (slope[i]! - slope[i - 1]!);
  }
  const m = solveLinear(rows, right) ?? new Array<number>(n).fill(0);
  return {
    a: y.slice(0, -1),
    b: h.map((v, i) => slope[i]! - (v * (2 * m[i]! + m[i + 1]!)) / 6),
    c: h.map((_, i) => m[i]! / 2),
    d: h.map((v, i) => (m[i + 1]! - m[i]!) / (6 * v)),
  };
}
