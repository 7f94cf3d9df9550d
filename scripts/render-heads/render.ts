import type { Point3, RgbaImage } from '@plica/core';
import { develop } from './develop.ts';
import { vertexNormals, type Head } from './head.ts';
import { shade, studio, type Light } from './light.ts';
import { rasterise, type Raster } from './rasterise.ts';

/** Where the camera stands and how the head is held. */
export interface Stand {
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
}

export interface Shot extends Stand {
  lights?: readonly Light[];
  exposure?: number;
  /** sRGB 0-255 behind the head. */
  background?: readonly [number, number, number];
  noise?: number;
  seed?: number;
}

/** What the camera knows about the geometry, at twice the resolution of the picture. */
export interface Seen {
  raster: Raster;
  /** Samples of `raster` per pixel of the picture. */
  oversampling: number;
  /** How far the surface faces downwards at a sample of the raster, degrees; 90 where there is nothing. */
  downwardDeg: (sample: number) => number;
  pxPerMm: number;
  /** Pixels of a point of the head. */
  project: (point: Point3) => [number, number];
}

/** A rendered photograph with its geometry. */
export interface Rendered extends Seen {
  image: RgbaImage;
}

const OVER = 2;
/** The head turns about a vertical axis through the middle of the skull, mm behind the eyes. */
const PIVOT_MM = 75;

/** Photographs a head from the front camera: perspective, Lambert light with soft shadow, sRGB. */
export function renderHead(head: Head, shot: Shot): Rendered {
  const { turned, normals, ...seen } = look(head, shot);
  const light = shade(turned, normals, head.triangles, shot.lights ?? studio());
  const image = develop(head, seen.raster, light, {
    oversampling: OVER,
    exposure: shot.exposure ?? 1,
    background: shot.background ?? [148, 160, 172],
    noise: shot.noise ?? 2,
    seed: shot.seed ?? 1,
  });
  return { image, ...seen };
}

/** The geometry alone, without a picture. */
export function seeHead(head: Head, stand: Stand): Seen {
  const { turned: _, normals: __, ...seen } = look(head, stand);
  return seen;
}

function look(head: Head, stand: Stand): Seen & { turned: Float64Array; normals: Float64Array } {
  const { distanceMm = 1500, pxPerMm = 2.8, widthPx = 900, heightPx = 940 } = stand;
  const turn = turning(stand);
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
  return {
    raster,
    oversampling: OVER,
    downwardDeg: downwardOf(raster, head.triangles, normals),
    pxPerMm,
    project: (p) => project(turn(p)),
    turned,
    normals,
  };
}

function turning({ yawDeg, pitchDeg = 0, rollDeg = 0 }: Stand): (point: Point3) => [number, number, number] {
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

function downwardOf(
  { triangle, weights }: Raster,
  triangles: Uint32Array,
  normals: Float64Array,
): (sample: number) => number {
  return (i) => {
    if (triangle[i]! < 0) return 90;
    const w = [1 - weights[2 * i]! - weights[2 * i + 1]!, weights[2 * i]!, weights[2 * i + 1]!];
    const n = [0, 0, 0];
    for (let corner = 0; corner < 3; corner++) {
      const v = triangles[triangle[i]! * 3 + corner]! * 3;
      for (let k = 0; k < 3; k++) n[k]! += w[corner]! * normals[v + k]!;
    }
    return (Math.asin(n[1]! / (Math.hypot(...n) || 1)) * 180) / Math.PI;
  };
}
