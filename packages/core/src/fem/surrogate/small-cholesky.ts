/** Lower factor of a small symmetric matrix (rows) with `noise` on its diagonal; what is lost to rounding counts as noise. */
export function factorSmall(matrix: Float64Array, size: number, noise: number): Float64Array {
  const lower = new Float64Array(size * size);
  for (let i = 0; i < size; i++)
    for (let j = 0; j <= i; j++) {
      let sum = matrix[i * size + j]! + (i === j ? noise : 0);
      for (let k = 0; k < j; k++) sum -= lower[i * size + k]! * lower[j * size + k]!;
      lower[i * size + j] = i === j ? Math.sqrt(Math.max(sum, noise)) : sum / lower[j * size + j]!;
    }
  return lower;
}

/** L^-1 times a matrix of `size` rows. */
export function forwardSmall(lower: Float64Array, size: number, matrix: Float64Array): Float64Array {
  const columns = matrix.length / size;
  const out = Float64Array.from(matrix);
  for (let i = 0; i < size; i++) {
    for (let k = 0; k < i; k++) {
      const factor = lower[i * size + k]!;
      for (let j = 0; j < columns; j++) out[i * columns + j]! -= factor * out[k * columns + j]!;
    }
    const scale = 1 / lower[i * size + i]!;
    for (let j = 0; j < columns; j++) out[i * columns + j]! *= scale;
  }
  return out;
}

/** L^-T times a vector. */
export function backwardSmall(lower: Float64Array, size: number, vector: Float64Array): Float64Array {
  const out = Float64Array.from(vector);
  for (let i = size - 1; i >= 0; i--) {
    for (let k = i + 1; k < size; k++) out[i]! -= lower[k * size + i]! * out[k]!;
    out[i]! /= lower[i * size + i]!;
  }
  return out;
}
