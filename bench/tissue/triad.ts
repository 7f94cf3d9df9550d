/** a = b + s c over arrays far larger than any cache, for two seconds: prints GB/s (three arrays of traffic). */
const COUNT = 8 * 2 ** 20;
const [a, b, c] = [new Float64Array(COUNT), new Float64Array(COUNT).fill(1), new Float64Array(COUNT).fill(2)];

function triad(s: number): void {
  for (let i = 0; i < COUNT; i++) a[i] = b[i]! + s * c[i]!;
}

triad(1);
const start = performance.now();
let best = Infinity;
while (performance.now() - start < 2000) {
  const begin = performance.now();
  triad(best);
  best = Math.min(best, performance.now() - begin);
}
console.log(JSON.stringify((3 * 8 * COUNT) / 1e6 / best));
