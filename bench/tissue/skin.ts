/** Displacement of the outermost node of every column. */
export function skinOf(u: Float64Array, levels: number): Float64Array {
  const skin = new Float64Array(u.length / levels);
  for (let c = 0; c < skin.length / 3; c++)
    skin.set(u.subarray(3 * ((c + 1) * levels - 1), 3 * (c + 1) * levels), 3 * c);
  return skin;
}

/** For each column of a grid the column of a finer one at the same place; the finer cells are a multiple. */
export function columnsWithin(
  [nx, ny]: readonly [number, number],
  [fineX, fineY]: readonly [number, number],
): Int32Array {
  const [sx, sy] = [fineX / nx, fineY / ny];
  return Int32Array.from({ length: (nx + 1) * (ny + 1) }, (_, c) => {
    const [i, j] = [c % (nx + 1), Math.floor(c / (nx + 1))];
    return j * sy * (fineX + 1) + i * sx;
  });
}

const distance = (a: Float64Array, i: number, b: Float64Array, j: number): number =>
  Math.hypot(a[3 * i]! - b[3 * j]!, a[3 * i + 1]! - b[3 * j + 1]!, a[3 * i + 2]! - b[3 * j + 2]!);

/** Of a node of `skin` from that of another, or from its node `at` of a finer one. */
export const largestDistance = (skin: Float64Array, other: Float64Array, at?: Int32Array): number => {
  let most = 0;
  for (let i = 0; i < skin.length / 3; i++) most = Math.max(most, distance(skin, i, other, at?.[i] ?? i));
  return most;
};

/** Root mean square distance of `skin` from the nodes `at` of a finer one. */
export const skinRms = (skin: Float64Array, finer: Float64Array, at: Int32Array): number =>
  Math.sqrt(at.reduce((sum, to, i) => sum + distance(skin, i, finer, to) ** 2, 0) / at.length);
