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

function blurRows({ data, width, height }: Plane, taps: Float32Array): Plane {
  const out = createPlane(width, height);
  const radius = taps.length - 1;
  const line = new Float32Array(width + 2 * radius);
  for (let y = 0; y < height; y++) {
    const row = y * width;
    line.set(data.subarray(row, row + width), radius);
    for (let k = 1; k <= radius; k++) {
      line[radius - k] = data[row + mirrorIndex(-k, width)]!;
      line[radius + width - 1 + k] = data[row + mirrorIndex(width - 1 + k, width)]!;
    }
    for (let x = 0; x < width; x++) {
      const c = x + radius;
      let sum = taps[0]! * line[c]!;
      for (let k = 1; k <= radius; k++) sum += taps[k]! * (line[c - k]! + line[c + k]!);
      out.data[row + x] = sum;
    }
  }
  return out;
}

function blurColumns({ data, width, height }: Plane, taps: Float32Array): Plane {
  const out = createPlane(width, height);
  for (let y = 0; y < height; y++) {
    const target = out.data.subarray(y * width, (y + 1) * width);
    for (let k = 0; k < taps.length; k++) {
      const w = taps[k]!;
      const above = mirrorIndex(y - k, height) * width;
      const below = mirrorIndex(y + k, height) * width;
      if (k === 0) for (let x = 0; x < width; x++) target[x]! += w * data[above + x]!;
      else for (let x = 0; x < width; x++) target[x]! += w * (data[above + x]! + data[below + x]!);
    }
  }
  return out;
}
