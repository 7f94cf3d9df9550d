import type { RgbaImage } from '@plica/core';
import type { Head } from './head.ts';
import type { Raster } from './rasterise.ts';

export interface Development {
  /** Samples of the raster per pixel of the picture, each way. */
  oversampling: number;
  exposure: number;
  /** sRGB 0-255 behind the head. */
  background: readonly [number, number, number];
  /** Grain, sRGB units. */
  noise: number;
  seed: number;
}

/** The picture of what a camera sees: light times reflectance, averaged over the samples of a pixel, in sRGB with grain. */
export function develop(
  head: Head,
  { width, height, triangle, weights }: Raster,
  light: Float32Array,
  { oversampling, exposure, background, noise, seed }: Development,
): RgbaImage {
  const behind = background.map((v) => toLinear(v / 255));
  const [w, h] = [width / oversampling, height / oversampling];
  const data = new Uint8ClampedArray(w * h * 4);
  const random = seeded(seed);
  const share = 1 / (oversampling * oversampling);
  const colour = new Float64Array(3);
  for (let y = 0; y < h; y++)
    for (let x = 0; x < w; x++) {
      let [red, green, blue] = [0, 0, 0];
      for (let dy = 0; dy < oversampling; dy++)
        for (let dx = 0; dx < oversampling; dx++) {
          const i = (y * oversampling + dy) * width + x * oversampling + dx;
          const t = triangle[i]!;
          if (t < 0) {
            red += behind[0]!;
            green += behind[1]!;
            blue += behind[2]!;
            continue;
          }
          surface(head, t, weights[2 * i]!, weights[2 * i + 1]!, light, colour);
          red += colour[0]! * exposure;
          green += colour[1]! * exposure;
          blue += colour[2]! * exposure;
        }
      const grain = (random() + random() + random() - 1.5) * 2 * noise;
      const o = (y * w + x) * 4;
      data[o] = 255 * fromLinear(red * share) + grain;
      data[o + 1] = 255 * fromLinear(green * share) + grain;
      data[o + 2] = 255 * fromLinear(blue * share) + grain;
      data[o + 3] = 255;
    }
  return { width: w, height: h, data };
}

function surface(
  { triangles, albedo, uv, texture }: Head,
  t: number,
  v: number,
  w: number,
  light: Float32Array,
  colour: Float64Array,
): void {
  const [a, b, c] = [triangles[t * 3]!, triangles[t * 3 + 1]!, triangles[t * 3 + 2]!];
  const u = 1 - v - w;
  const brightness = u * light[a]! + v * light[b]! + w * light[c]!;
  for (let k = 0; k < 3; k++)
    colour[k] = brightness * (u * albedo[a * 3 + k]! + v * albedo[b * 3 + k]! + w * albedo[c * 3 + k]!);
  if (!texture || !uv) return;
  const x = u * uv[a * 2]! + v * uv[b * 2]! + w * uv[c * 2]!;
  const y = u * uv[a * 2 + 1]! + v * uv[b * 2 + 1]! + w * uv[c * 2 + 1]!;
  const px = Math.min(texture.width - 1, Math.max(0, Math.floor(x * texture.width)));
  const py = Math.min(texture.height - 1, Math.max(0, Math.floor(y * texture.height)));
  for (let k = 0; k < 3; k++) colour[k]! *= LINEAR[texture.data[(py * texture.width + px) * 3 + k]!]!;
}

const toLinear = (v: number): number => (v <= 0.04045 ? v / 12.92 : ((v + 0.055) / 1.055) ** 2.4);
const fromLinear = (v: number): number =>
  v <= 0.0031308 ? 12.92 * Math.max(0, v) : 1.055 * Math.min(1, v) ** (1 / 2.4) - 0.055;
const LINEAR = Float64Array.from({ length: 256 }, (_, v) => toLinear(v / 255));

/** Mulberry32: the same picture for the same seed. */
export function seeded(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let t = Math.imul(state ^ (state >>> 15), state | 1);
    t ^= t + Math.imul(t ^ (t >>> 7), t | 61);
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
}
