import { createPlane, type Plane } from './plane.ts';

/** Normalised Gaussian taps, centre out, cut at 3 sigma. */
function gaussianTaps(sigmaPx: number): Float32Array {
  const radius = Math.max(1, Math.ceil(sigmaPx * 3));
  const taps = new Float32Array(radius + 1);
  let sum = 0;
  for (let i = 0; i <= radius; i++) {
    taps[i] = Math.exp((-i * i) / (2 * sigmaPx * sigmaPx));
    sum += i === 0 ? taps[i]! : 2 * taps[i]!;
  }
  for (let i = 0; i <= radius; i++) taps[i]! /= sum;
  return taps;
}

/** Separable Gaussian blur, border mirrored without repeating the edge sample. Cost O(n sigma). A new plane is returned. */
export function gaussianBlur(plane: Plane, sigmaPx: number): Plane {
  if (!(sigmaPx > 0)) return { ...plane, data: plane.data.slice() };
  const taps = gaussianTaps(sigmaPx);
  return blurRows(blurColumns(plane, taps), taps);
}

/** Index `i` mirrored into 0..n-1: ... 2 1 | 0 1 2 ... n-1 | n-2 ... */
export function mirrorIndex(i: number, n: number): number {
  if (n === 1) return 0;
  const period = 2 * (n - 1);
  const k = ((i % period) + period) % period;
  return k < n ? k : period - k;
}

/** Four samples at a time: each tap is then read once for four. */
function blurRows({ data, width, height }: Plane, taps32: Float32Array): Plane {
  const out = createPlane(width, height);
  const to = out.data;
  const radius = taps32.length - 1;
  // 64 bits, which the sums are in anyway: nothing is converted on the way.
  const taps = Float64Array.from(taps32);
  const line = new Float64Array(width + 2 * radius);
  for (let y = 0; y < height; y++) {
    const row = y * width;
    for (let x = 0; x < width; x++) line[radius + x] = data[row + x]!;
    for (let k = 1; k <= radius; k++) {
      line[radius - k] = data[row + mirrorIndex(-k, width)]!;
      line[radius + width - 1 + k] = data[row + mirrorIndex(width - 1 + k, width)]!;
    }
    let x = 0;
    for (; x + 3 < width; x += 4) {
      const c = x + radius;
      const middle = taps[0]!;
      let [s0, s1] = [middle * line[c]!, middle * line[c + 1]!];
      let [s2, s3] = [middle * line[c + 2]!, middle * line[c + 3]!];
      for (let k = 1; k <= radius; k++) {
        const w = taps[k]!;
        const left = c - k;
        const right = c + k;
        s0 += w * (line[left]! + line[right]!);
        s1 += w * (line[left + 1]! + line[right + 1]!);
        s2 += w * (line[left + 2]! + line[right + 2]!);
        s3 += w * (line[left + 3]! + line[right + 3]!);
      }
      to[row + x] = s0;
      to[row + x + 1] = s1;
      to[row + x + 2] = s2;
      to[row + x + 3] = s3;
    }
    for (; x < width; x++) {
      const c = x + radius;
      let sum = taps[0]! * line[c]!;
      for (let k = 1; k <= radius; k++) sum += taps[k]! * (line[c - k]! + line[c + k]!);
      to[row + x] = sum;
    }
  }
  return out;
}

/** Whole rows at a time, two taps in one go. Sums are rounded to 32 bits after every tap. */
function blurColumns({ data, width, height }: Plane, taps: Float32Array): Plane {
  const out = createPlane(width, height);
  const to = out.data;
  const f = Math.fround;
  const rowAt = (y: number): number => mirrorIndex(y, height) * width;
  for (let y = 0; y < height; y++) {
    const row = y * width;
    const middle = taps[0]!;
    for (let x = 0; x < width; x++) to[row + x] = middle * data[row + x]!;
    let k = 1;
    for (; k + 1 < taps.length; k += 2) {
      const [v, w] = [taps[k]!, taps[k + 1]!];
      const [above, below] = [rowAt(y - k), rowAt(y + k)];
      const [over, under] = [rowAt(y - k - 1), rowAt(y + k + 1)];
      for (let x = 0; x < width; x++)
        to[row + x] =
          f(to[row + x]! + v * (data[above + x]! + data[below + x]!)) +
          w * (data[over + x]! + data[under + x]!);
    }
    if (k === taps.length) continue;
    const [w, above, below] = [taps[k]!, rowAt(y - k), rowAt(y + k)];
    for (let x = 0; x < width; x++) to[row + x]! += w * (data[above + x]! + data[below + x]!);
  }
  return out;
}
