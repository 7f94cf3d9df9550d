import type { Point3, RgbaImage } from '@plica/core';
import { vertexNormals, type Head } from './head.ts';
import { shade, studio, type Light } from './light.ts';
import { rasterise, type Raster } from './rasterise.ts';

export interface Shot {
  /** Positive when the nose points to the left of the picture: the patient's left side is shown. */
  yawDeg: number;
  /** Positive when the chin is lowered. */
  pitchDeg?: number;
  rollDeg?: number;
  /** From the lens to the middle between the eyes. */
  distanceMm?: number;
  pxPerMm?: number;
  widthPx?: number;
  heightPx?: number;
  lights?: readonly Light[];
  exposure?: number;
  /** sRGB 0-255 behind the head. */
  background?: readonly [number, number, number];
  noise?: number;
  seed?: number;
}

/** A rendered photograph, and what the camera knows about it: geometry at twice the resolution. */
export interface Rendered {
  image: RgbaImage;
  raster: Raster;
  /** Samples of `raster` per pixel of `image`. */
  oversampling: number;
  /** Cosine between the surface and the line of sight at each sample, 0 where there is nothing. */
  facing: Float32Array;
  pxPerMm: number;
  /** Pixels of a point of the head. */
  project: (point: Point3) => [number, number];
}

const OVER = 2;
/** The head turns about a vertical axis through the middle of the skull, mm behind the eyes. */
const PIVOT_MM = 75;

/** Photographs a head from the front camera: perspective, Lambert light with soft shadow, sRGB. */
export function renderHead(head: Head, shot: Shot): Rendered {
  const { distanceMm = 1500, pxPerMm = 2.8, widthPx = 900, heightPx = 940, exposure = 1 } = shot;
  const turn = turning(shot);
  const turned = new Float64Array(head.positions.length);
  for (let i = 0; i < turned.length; i += 3)
    turned.set(turn([head.positions[i]!, head.positions[i + 1]!, head.positions[i + 2]!]), i);
  const focal = pxPerMm * distanceMm;
  const centre = [widthPx / 2, heightPx * 0.44] as const;
  const project = ([x, y, z]: Point3): [number, number] => [
    centre[0] + (focal * x) / (z + distanceMm),
    centre[1] + (focal * y) / (z + distanceMm),
  ];
  const projected = new Float64Array(turned.length);
  for (let i = 0; i < turned.length; i += 3) {
    const [x, y] = project([turned[i]!, turned[i + 1]!, turned[i + 2]!]);
    projected.set([x * OVER, y * OVER, turned[i + 2]! + distanceMm], i);
  }
  const size = { width: widthPx * OVER, height: heightPx * OVER, perspective: true };
  const raster = rasterise(projected, head.triangles, size);
  const normals = vertexNormals(turned, head.triangles);
  const light = shade(turned, normals, head.triangles, shot.lights ?? studio());
  const facing = facingOf(raster, head.triangles, turned, normals, distanceMm);
  const image = develop(head, raster, light, { ...shot, exposure });
  return { image, raster, oversampling: OVER, facing, pxPerMm, project: (p) => project(turn(p)) };
}

function turning({ yawDeg, pitchDeg = 0, rollDeg = 0 }: Shot): (point: Point3) => [number, number, number] {
  const [cy, sy] = [Math.cos((yawDeg * Math.PI) / 180), Math.sin((yawDeg * Math.PI) / 180)];
  const [cp, sp] = [Math.cos((pitchDeg * Math.PI) / 180), Math.sin((pitchDeg * Math.PI) / 180)];
  const [cr, sr] = [Math.cos((rollDeg * Math.PI) / 180), Math.sin((rollDeg * Math.PI) / 180)];
  return ([x, y, z]) => {
    const back = z - PIVOT_MM;
    const [py, pz] = [y * cp - back * sp, y * sp + back * cp];
    const [qx, qz] = [x * cy + pz * sy, -x * sy + pz * cy];
    return [qx * cr - py * sr, qx * sr + py * cr, qz + PIVOT_MM];
  };
}

function facingOf(
  { width, height, triangle, weights }: Raster,
  triangles: Uint32Array,
  turned: Float64Array,
  normals: Float64Array,
  distanceMm: number,
): Float32Array {
  const facing = new Float32Array(width * height);
  for (let i = 0; i < facing.length; i++) {
    if (triangle[i]! < 0) continue;
    const n = [0, 0, 0];
    const p = [0, 0, 0];
    const w = [1 - weights[2 * i]! - weights[2 * i + 1]!, weights[2 * i]!, weights[2 * i + 1]!];
    for (let corner = 0; corner < 3; corner++) {
      const v = triangles[triangle[i]! * 3 + corner]! * 3;
      for (let k = 0; k < 3; k++) {
        n[k]! += w[corner]! * normals[v + k]!;
        p[k]! += w[corner]! * turned[v + k]!;
      }
    }
    const view = [-p[0]!, -p[1]!, -(p[2]! + distanceMm)];
    const dot = n[0]! * view[0]! + n[1]! * view[1]! + n[2]! * view[2]!;
    facing[i] = dot / (Math.hypot(...n) * Math.hypot(...view) || 1);
  }
  return facing;
}

function develop(
  head: Head,
  raster: Raster,
  light: Float32Array,
  shot: Shot & { exposure: number },
): RgbaImage {
  const { width, height, triangle, weights } = raster;
  const background = (shot.background ?? [148, 160, 172]).map((v) => toLinear(v / 255));
  const [w, h] = [width / OVER, height / OVER];
  const data = new Uint8ClampedArray(w * h * 4);
  const random = seeded(shot.seed ?? 1);
  for (let y = 0; y < h; y++)
    for (let x = 0; x < w; x++) {
      const sum = [0, 0, 0];
      for (let s = 0; s < OVER * OVER; s++) {
        const i = (y * OVER + (s >> 1)) * width + x * OVER + (s & 1);
        const t = triangle[i]!;
        const colour = t < 0 ? background : surface(head, t, weights[2 * i]!, weights[2 * i + 1]!, light);
        const gain = t < 0 ? 1 : shot.exposure;
        for (let c = 0; c < 3; c++) sum[c]! += (colour[c]! * gain) / (OVER * OVER);
      }
      const grain = (random() + random() + random() - 1.5) * 2 * (shot.noise ?? 2);
      for (let c = 0; c < 3; c++) data[(y * w + x) * 4 + c] = 255 * fromLinear(sum[c]!) + grain;
      data[(y * w + x) * 4 + 3] = 255;
    }
  return { width: w, height: h, data };
}

function surface(head: Head, t: number, v: number, w: number, light: Float32Array): number[] {
  const corners = [head.triangles[t * 3]!, head.triangles[t * 3 + 1]!, head.triangles[t * 3 + 2]!];
  const share = [1 - v - w, v, w];
  const colour = [0, 0, 0];
  let brightness = 0;
  let tu = 0;
  let tv = 0;
  corners.forEach((corner, k) => {
    brightness += share[k]! * light[corner]!;
    for (let c = 0; c < 3; c++) colour[c]! += share[k]! * head.albedo[corner * 3 + c]!;
    if (head.uv) {
      tu += share[k]! * head.uv[corner * 2]!;
      tv += share[k]! * head.uv[corner * 2 + 1]!;
    }
  });
  if (head.texture) {
    const { width, height, data } = head.texture;
    const x = Math.min(width - 1, Math.max(0, Math.floor(tu * width)));
    const y = Math.min(height - 1, Math.max(0, Math.floor(tv * height)));
    for (let c = 0; c < 3; c++) colour[c]! *= toLinear(data[(y * width + x) * 3 + c]! / 255);
  }
  return colour.map((value) => value * brightness);
}

const toLinear = (v: number): number => (v <= 0.04045 ? v / 12.92 : ((v + 0.055) / 1.055) ** 2.4);
const fromLinear = (v: number): number =>
  v <= 0.0031308 ? 12.92 * Math.max(0, v) : 1.055 * Math.min(1, v) ** (1 / 2.4) - 0.055;

/** Mulberry32: the same picture for the same seed. */
function seeded(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let t = Math.imul(state ^ (state >>> 15), state | 1);
    t ^= t + Math.imul(t ^ (t >>> 7), t | 61);
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
}
