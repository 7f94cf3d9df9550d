import { createPlane, type Plane } from './plane.ts';
import type { RgbaImage } from './rgba-image.ts';

/** sRGB byte to linear light, 0-1 (IEC 61966-2-1). */
const LINEAR = Float32Array.from({ length: 256 }, (_, i) => {
  const v = i / 255;
  return v <= 0.04045 ? v / 12.92 : ((v + 0.055) / 1.055) ** 2.4;
});

/** Relative luminance of linear sRGB (Rec. 709 weights), 0-1. */
export function luminancePlane({ data, width, height }: RgbaImage): Plane {
  const plane = createPlane(width, height);
  for (let i = 0, p = 0; i < plane.data.length; i++, p += 4)
    plane.data[i] =
      0.2126 * LINEAR[data[p]!]! + 0.7152 * LINEAR[data[p + 1]!]! + 0.0722 * LINEAR[data[p + 2]!]!;
  return plane;
}

export interface LabPlanes {
  lightness: Plane;
  a: Plane;
  b: Plane;
}

const LAB_EPSILON = 216 / 24389;
const LAB_KAPPA = 24389 / 27;
const CUBE_ROOT_STEPS = 4096;
/** CIE f(t) on 0..1.1, tabulated: linear interpolation errs by less than 0.01 Lab units. */
const LAB_F = Float32Array.from({ length: CUBE_ROOT_STEPS + 2 }, (_, i) => {
  const t = (i / CUBE_ROOT_STEPS) * 1.1;
  return t > LAB_EPSILON ? Math.cbrt(t) : (LAB_KAPPA * t + 16) / 116;
});
function labF(t: number): number {
  const s = (t / 1.1) * CUBE_ROOT_STEPS;
  const i = s | 0;
  const below = LAB_F[i]!;
  return below + (s - i) * (LAB_F[i + 1]! - below);
}

/** CIE L*a*b* (D65) of sRGB pixels inside a window of the image. L 0-100; a, b about -100..100. */
export function labPlanes(
  image: RgbaImage,
  window = { x: 0, y: 0, width: image.width, height: image.height },
): LabPlanes {
  const { data, width } = image;
  // Plain bytes, whatever they came as: readers of pixels stay fast when they meet one kind of array only.
  const bytes = new Uint8Array(data.buffer, data.byteOffset, data.length);
  const lightness = createPlane(window.width, window.height);
  const a = createPlane(window.width, window.height);
  const b = createPlane(window.width, window.height);
  const [lightnesses, as, bs] = [lightness.data, a.data, b.data];
  for (let y = 0, o = 0; y < window.height; y++)
    for (let x = 0, p = ((y + window.y) * width + window.x) * 4; x < window.width; x++, o++, p += 4) {
      const red = LINEAR[bytes[p]!]!;
      const green = LINEAR[bytes[p + 1]!]!;
      const blue = LINEAR[bytes[p + 2]!]!;
      const fx = labF((0.4124564 * red + 0.3575761 * green + 0.1804375 * blue) / 0.95047);
      const fy = labF(0.2126729 * red + 0.7151522 * green + 0.072175 * blue);
      const fz = labF((0.0193339 * red + 0.119192 * green + 0.9503041 * blue) / 1.08883);
      lightnesses[o] = 116 * fy - 16;
      as[o] = 500 * (fx - fy);
      bs[o] = 200 * (fy - fz);
    }
  return { lightness, a, b };
}
