import { dot } from '../conjugate-gradients.ts';

const REMEMBERED = 20;
const HALVINGS = 20;
/** Share of the fall that the slope promises which a step must bring. */
const ENOUGH = 1e-4;

export interface Minimum {
  at: Float64Array;
  value: number;
}

/**
 * Downhill by steps of a quasi-Newton method of limited memory; `value` may be Infinity where there is none. (Nocedal &
 * Wright 2006, algorithm 7.4)
 */
export function minimise(
  of: (at: Float64Array) => { value: number; gradient: Float64Array },
  start: Float64Array,
  steps: number,
): Minimum {
  let at = start;
  let { value, gradient } = of(at);
  const pairs: { s: Float64Array; y: Float64Array; along: number }[] = [];
  for (let n = 0; n < steps && Number.isFinite(value); n++) {
    const way = direction(gradient, pairs);
    const slope = dot(way, gradient);
    if (!(slope < 0)) break;
    let length = pairs.length ? 1 : Math.min(1, 1 / Math.sqrt(dot(gradient, gradient)));
    let next = of(moved(at, way, length));
    for (let k = 0; k < HALVINGS && !(next.value <= value + ENOUGH * length * slope); k++) {
      length /= k < 2 ? 2 : 4;
      next = of(moved(at, way, length));
    }
    if (!(next.value < value)) break;
    const s = way.map((v) => length * v);
    const y = next.gradient.map((v, i) => v - gradient[i]!);
    const along = dot(s, y);
    if (along > 1e-12 * dot(y, y)) pairs.push({ s, y, along });
    if (pairs.length > REMEMBERED) pairs.shift();
    at = moved(at, way, length);
    ({ value, gradient } = next);
  }
  return { at, value };
}

const moved = (at: Float64Array, way: Float64Array, by: number): Float64Array =>
  at.map((v, i) => v + by * way[i]!);

function direction(
  gradient: Float64Array,
  pairs: readonly { s: Float64Array; y: Float64Array; along: number }[],
): Float64Array {
  const way = gradient.map((v) => -v);
  const shares = pairs.map(() => 0);
  for (let k = pairs.length - 1; k >= 0; k--) {
    const { s, y, along } = pairs[k]!;
    shares[k] = dot(s, way) / along;
    for (let i = 0; i < way.length; i++) way[i]! -= shares[k]! * y[i]!;
  }
  const last = pairs.at(-1);
  if (last) {
    const scale = last.along / dot(last.y, last.y);
    for (let i = 0; i < way.length; i++) way[i]! *= scale;
  }
  pairs.forEach(({ s, y, along }, k) => {
    const share = shares[k]! - dot(y, way) / along;
    for (let i = 0; i < way.length; i++) way[i]! += share * s[i]!;
  });
  return way;
}
