/** Four single numbers at a time. */
// @ts-ignore: decorator
@inline
export function mul(a: v128, b: v128): v128 {
  return f32x4.mul(a, b);
}
// @ts-ignore: decorator
@inline
export function add(a: v128, b: v128): v128 {
  return f32x4.add(a, b);
}

/** Sets a few groups of lanes to zero, or copies them: for so few the machine's own way costs more to call than it does. */
// @ts-ignore: decorator
@inline
export function clear(at: usize, bytes: usize): void {
  const zero = f32x4.splat(0);
  for (let t: usize = 0; t < bytes; t += 16) v128.store(at + t, zero);
}
// @ts-ignore: decorator
@inline
export function copy(to: usize, from: usize, bytes: usize): void {
  for (let t: usize = 0; t < bytes; t += 16) v128.store(to + t, v128.load(from + t));
}
