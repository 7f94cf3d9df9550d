import type { RgbaImage } from '@plica/core';

/** A square region of the photograph, turned by `angleRad` (clockwise on screen), that a model looks at. Pixels. */
export interface Roi {
  centreX: number;
  centreY: number;
  sizePx: number;
  angleRad: number;
}

/**
 * Samples a region to n x n RGB floats 0-1, antialiased by supersampling, black outside the photograph.
 * `mirrored` flips it left to right.
 */
export function warpRoi(
  { data, width, height }: RgbaImage,
  roi: Roi,
  n: number,
  mirrored = false,
): Float32Array {
  const out = new Float32Array(n * n * 3);
  const step = roi.sizePx / n;
  const sub = Math.max(1, Math.min(6, Math.round(step)));
  const cos = Math.cos(roi.angleRad);
  const sin = Math.sin(roi.angleRad);
  const norm = 1 / (255 * sub * sub);
  const half = roi.sizePx / 2;
  for (let row = 0, o = 0; row < n; row++)
    for (let col = 0; col < n; col++, o += 3) {
      let r = 0;
      let g = 0;
      let b = 0;
      for (let j = 0; j < sub; j++)
        for (let i = 0; i < sub; i++) {
          const u = ((col + (i + 0.5) / sub) * step - half) * (mirrored ? -1 : 1);
          const v = (row + (j + 0.5) / sub) * step - half;
          const x = roi.centreX + cos * u - sin * v - 0.5;
          const y = roi.centreY + sin * u + cos * v - 0.5;
          const x0 = Math.floor(x);
          const y0 = Math.floor(y);
          if (x0 < -1 || y0 < -1 || x0 >= width || y0 >= height) continue;
          const fx = x - x0;
          const fy = y - y0;
          for (let dy = 0; dy < 2; dy++) {
            const py = y0 + dy;
            if (py < 0 || py >= height) continue;
            const wy = dy ? fy : 1 - fy;
            for (let dx = 0; dx < 2; dx++) {
              const px = x0 + dx;
              if (px < 0 || px >= width) continue;
              const w = wy * (dx ? fx : 1 - fx);
              const p = (py * width + px) * 4;
              r += w * data[p]!;
              g += w * data[p + 1]!;
              b += w * data[p + 2]!;
            }
          }
        }
      out[o] = r * norm;
      out[o + 1] = g * norm;
      out[o + 2] = b * norm;
    }
  return out;
}

/** Coordinates (0..n) of a warped region back to photograph pixels. */
export function fromRoi(roi: Roi, n: number, x: number, y: number, mirrored = false): [number, number] {
  const u = (x / n - 0.5) * roi.sizePx * (mirrored ? -1 : 1);
  const v = (y / n - 0.5) * roi.sizePx;
  const cos = Math.cos(roi.angleRad);
  const sin = Math.sin(roi.angleRad);
  return [roi.centreX + cos * u - sin * v, roi.centreY + sin * u + cos * v];
}
