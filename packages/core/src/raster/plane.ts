/** One channel of 32-bit floats, row by row; sample (x, y) sits at the pixel centre, that is at photograph coordinate (x + 0.5, y + 0.5). */
export interface Plane {
  data: Float32Array;
  width: number;
  height: number;
}

export const createPlane = (width: number, height: number): Plane => ({
  data: new Float32Array(width * height),
  width,
  height,
});

/** Bilinear value at photograph coordinates (pixel centres at +0.5); outside, the border value repeats. */
export function samplePlane(plane: Plane, xPx: number, yPx: number): number {
  const { data, width, height } = plane;
  const x = Math.min(Math.max(xPx - 0.5, 0), width - 1);
  const y = Math.min(Math.max(yPx - 0.5, 0), height - 1);
  const x0 = Math.min(Math.floor(x), width - 2 < 0 ? 0 : width - 2);
  const y0 = Math.min(Math.floor(y), height - 2 < 0 ? 0 : height - 2);
  const fx = x - x0;
  const fy = y - y0;
  const dx = width > 1 ? 1 : 0;
  const i = y0 * width + x0;
  const j = height > 1 ? i + width : i;
  const top = data[i]! + fx * (data[i + dx]! - data[i]!);
  const bottom = data[j]! + fx * (data[j + dx]! - data[j]!);
  return top + fy * (bottom - top);
}
