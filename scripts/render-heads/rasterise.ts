/** What a camera sees of a mesh: the nearest surface at each sample. */
export interface Raster {
  width: number;
  height: number;
  /** Distance along the optical axis, mm; Infinity where there is nothing. */
  depth: Float32Array;
  /** Index of the nearest triangle, -1 where there is nothing. */
  triangle: Int32Array;
  /** Barycentric weights of the triangle's second and third corner, corrected for perspective. */
  weights: Float32Array;
}

/** A triangle mesh already projected: sample coordinates x, y and depth along the axis, three numbers a vertex. */
export function rasterise(
  projected: Float64Array,
  triangles: Uint32Array,
  { width, height, perspective }: { width: number; height: number; perspective: boolean },
): Raster {
  const depth = new Float32Array(width * height).fill(Infinity);
  const triangle = new Int32Array(width * height).fill(-1);
  const weights = new Float32Array(width * height * 2);
  for (let t = 0; t < triangles.length; t += 3) {
    const a = triangles[t]! * 3;
    const b = triangles[t + 1]! * 3;
    const c = triangles[t + 2]! * 3;
    const [ax, ay, az] = [projected[a]!, projected[a + 1]!, projected[a + 2]!];
    const [bx, by, bz] = [projected[b]!, projected[b + 1]!, projected[b + 2]!];
    const [cx, cy, cz] = [projected[c]!, projected[c + 1]!, projected[c + 2]!];
    const area = (bx - ax) * (cy - ay) - (cx - ax) * (by - ay);
    if (Math.abs(area) < 1e-12) continue;
    const x0 = Math.max(0, Math.ceil(Math.min(ax, bx, cx) - 0.5));
    const x1 = Math.min(width - 1, Math.floor(Math.max(ax, bx, cx) - 0.5));
    const y0 = Math.max(0, Math.ceil(Math.min(ay, by, cy) - 0.5));
    const y1 = Math.min(height - 1, Math.floor(Math.max(ay, by, cy) - 0.5));
    for (let y = y0; y <= y1; y++)
      for (let x = x0; x <= x1; x++) {
        const px = x + 0.5 - ax;
        const py = y + 0.5 - ay;
        let v = (px * (cy - ay) - (cx - ax) * py) / area;
        let w = ((bx - ax) * py - px * (by - ay)) / area;
        if (v < 0 || w < 0 || v + w > 1) continue;
        let z = az + v * (bz - az) + w * (cz - az);
        if (perspective) {
          z = 1 / ((1 - v - w) / az + v / bz + w / cz);
          v *= z / bz;
          w *= z / cz;
        }
        const i = y * width + x;
        if (z >= depth[i]!) continue;
        depth[i] = z;
        triangle[i] = t / 3;
        weights[2 * i] = v;
        weights[2 * i + 1] = w;
      }
  }
  return { width, height, depth, triangle, weights };
}
