/**
 * Adds `many` fields, each times its weight, to the numbers from `to` to `end`, eight at a time. Of the fields lie the first
 * eight numbers of all, then the next eight of all. A module of its own: the solver needs none of it.
 */
export function addTo(fields: usize, many: i32, weights: usize, to: usize, end: usize): void {
  add<f64>(fields, many, weights, to, end);
}

/** The same of fields of single precision: what it takes is reading them. */
export function addSinglesTo(fields: usize, many: i32, weights: usize, to: usize, end: usize): void {
  add<f32>(fields, many, weights, to, end);
}

// @ts-ignore: decorator
@inline
function add<F>(fields: usize, many: i32, weights: usize, to: usize, end: usize): void {
  const last = weights + ((<usize>many) << 3);
  for (; to < end; to += 64) {
    let a = v128.load(to);
    let b = v128.load(to, 16);
    let c = v128.load(to, 32);
    let d = v128.load(to, 48);
    for (let at = weights; at < last; at += 8) {
      const weight = v128.load64_splat(at);
      a = f64x2.add(a, f64x2.mul(weight, two<F>(fields)));
      b = f64x2.add(b, f64x2.mul(weight, two<F>(fields + 2 * sizeof<F>())));
      c = f64x2.add(c, f64x2.mul(weight, two<F>(fields + 4 * sizeof<F>())));
      d = f64x2.add(d, f64x2.mul(weight, two<F>(fields + 6 * sizeof<F>())));
      fields += 8 * sizeof<F>();
    }
    v128.store(to, a);
    v128.store(to, b, 16);
    v128.store(to, c, 32);
    v128.store(to, d, 48);
  }
}

// @ts-ignore: decorator
@inline
function two<F>(at: usize): v128 {
  return sizeof<F>() == 4 ? f64x2.promote_low_f32x4(v128.load64_zero(at)) : v128.load(at);
}
