/** Two-sided exact sign test: the chance of a split at least as uneven as `ups` in `count` when both ways are equally likely. */
export function signTest(ups: number, count: number): number {
  const tail = Math.min(ups, count - ups);
  let probability = 0;
  let logChoose = 0;
  for (let k = 0; k <= tail; k++) {
    if (k > 0) logChoose += Math.log((count - k + 1) / k);
    probability += Math.exp(logChoose - count * Math.LN2);
  }
  return Math.min(1, 2 * probability);
}

/** Wilson score interval of a share at 95 %. */
export function wilsonInterval(hits: number, count: number): { low: number; high: number } {
  if (count === 0) return { low: 0, high: 1 };
  const z2 = 1.959964 ** 2;
  const share = hits / count;
  const centre = (share + z2 / (2 * count)) / (1 + z2 / count);
  const half =
    (Math.sqrt(z2) * Math.sqrt((share * (1 - share)) / count + z2 / (4 * count * count))) / (1 + z2 / count);
  return { low: Math.max(0, centre - half), high: Math.min(1, centre + half) };
}
