import { readFileSync } from 'node:fs';
import path from 'node:path';
import { readGlb, readObj, readTarget } from './read-meshes.ts';
import { subdivide } from './subdivide.ts';

export const HEADS_FOLDER = path.resolve(import.meta.dirname, '../../../shared/data/heads3d');

/** Geometry in the frame of a head (see head.ts) before marks and paint. */
export interface RawHead {
  positions: Float64Array;
  triangles: Uint32Array;
  /** First vertex that belongs to an eyeball; all after it do. */
  eyeballFrom: number;
}

/** Takes only what the triangles use; y and z are turned from "up, towards the viewer" to "down, away". */
function compact(
  source: Float64Array,
  parts: readonly number[][],
  { scale, origin }: { scale: number; origin: readonly [number, number, number] },
): { positions: Float64Array; triangles: Uint32Array; first: number[]; kept: Int32Array } {
  const kept = new Int32Array(source.length / 3).fill(-1);
  const positions: number[] = [];
  const triangles: number[] = [];
  const first: number[] = [];
  for (const part of parts) {
    first.push(positions.length / 3);
    for (const v of part) {
      if (kept[v]! < 0) {
        kept[v] = positions.length / 3;
        positions.push(
          (source[v * 3]! - origin[0]) * scale,
          -(source[v * 3 + 1]! - origin[1]) * scale,
          -(source[v * 3 + 2]! - origin[2]) * scale,
        );
      }
      triangles.push(kept[v]!);
    }
  }
  return { positions: Float64Array.from(positions), triangles: Uint32Array.from(triangles), first, kept };
}

const ICT = path.join(HEADS_FOLDER, 'ict');
/** Vertices of the 68 usual face points. */
const ictLandmarks = (): number[] =>
  (
    JSON.parse(readFileSync(path.join(ICT, 'vertex_indices.json'), 'utf8')) as {
      idx_to_landmark_verts: number[];
    }
  ).idx_to_landmark_verts;

let ictMesh: ReturnType<typeof readObj> | undefined;

/** The generic head of ICT FaceKit, moved by multiples of its first identity shapes. With the 68 points. */
export function ictHead(
  identity: readonly number[] = [],
): RawHead & { points68: [number, number, number][] } {
  ictMesh ??= readObj(path.join(ICT, 'generic_neutral_mesh.obj'));
  const source = ictMesh.positions.slice();
  const { shapes } = JSON.parse(readFileSync(path.join(ICT, 'shapes.json'), 'utf8')) as {
    shapes: { name: string; offset: number; scale: number }[];
  };
  const deltas = readFileSync(path.join(ICT, 'shapes_delta_int16.bin'));
  identity.forEach((weight, i) => {
    const { offset, scale } = shapes[i]!;
    for (let k = 0; k < source.length; k++) source[k]! += weight * scale * deltas.readInt16LE(offset + 2 * k);
  });
  const landmarks = ictLandmarks();
  const at = (i: number): number[] => [0, 1, 2].map((k) => source[landmarks[i]! * 3 + k]!);
  const mean = (...points: number[][]): number[] =>
    [0, 1, 2].map((k) => points.reduce((sum, p) => sum + p[k]!, 0) / points.length);
  const right = mean(at(36), at(39));
  const left = mean(at(42), at(45));
  const origin = mean(right, left) as [number, number, number];
  const scale = 63 / Math.hypot(...right.map((v, k) => v - left[k]!));
  const part = (name: string): number[] => ictMesh!.groups.get(name)!;
  const { positions, triangles, first, kept } = compact(
    source,
    [[...part('M_Face'), ...part('M_BackHead')], part('M_ScleraLeft'), part('M_ScleraRight')],
    { scale, origin },
  );
  const points68 = landmarks.map((v): [number, number, number] => {
    const k = kept[v]!;
    return [positions[k * 3]!, positions[k * 3 + 1]!, positions[k * 3 + 2]!];
  });
  return { positions, triangles, eyeballFrom: first[1]!, points68 };
}

const MAKEHUMAN = path.join(HEADS_FOLDER, 'makehuman');
/** The body is cut this far below the eyes, units of the file (dm): below the frame of the picture. */
const CHEST_BELOW_EYES = 2.3;

let makehumanMesh: ReturnType<typeof readObj> | undefined;
const targets = new Map<string, ReturnType<typeof readTarget>>();

/**
 * The head and neck of the MakeHuman body under weighted targets, e.g. `{'macrodetails/asian-female-old': 1}`, once
 * subdivided. `at` gives the place of a vertex of the base mesh.
 */
export function makehumanHead(
  weights: Readonly<Record<string, number>>,
): RawHead & { at: (vertex: number) => [number, number, number] } {
  const mesh = (makehumanMesh ??= readObj(path.join(MAKEHUMAN, 'base.obj')));
  const source = mesh.positions.slice();
  for (const [name, weight] of Object.entries(weights)) {
    if (!targets.has(name)) targets.set(name, readTarget(path.join(MAKEHUMAN, `targets/${name}.target`)));
    for (const { index, by } of targets.get(name)!)
      for (let k = 0; k < 3; k++) source[index * 3 + k]! += weight * by[k]!;
  }
  const eyes = ['helper-r-eye', 'helper-l-eye'].map((name) => mesh.groups.get(name)!);
  const centre = (part: number[]): number[] =>
    [0, 1, 2].map((k) => part.reduce((sum, v) => sum + source[v * 3 + k]!, 0) / part.length);
  const [right, left] = eyes.map(centre) as [number[], number[]];
  const chest = (right[1]! + left[1]!) / 2 - CHEST_BELOW_EYES;
  const above = (part: number[]): number[] => {
    const out: number[] = [];
    for (let t = 0; t < part.length; t += 3)
      if ([0, 1, 2].some((k) => source[part[t + k]! * 3 + 1]! > chest)) out.push(...part.slice(t, t + 3));
    return out;
  };
  const front = Math.max(...eyes[0]!.map((v) => source[v * 3 + 2]!));
  const origin = [(right[0]! + left[0]!) / 2, (right[1]! + left[1]!) / 2, front] as const;
  const scale = 63 / (left[0]! - right[0]!);
  const body = compact(source, [above(mesh.groups.get('body')!)], { scale, origin });
  const fine = subdivide(body.positions, body.triangles);
  const balls = compact(source, eyes, { scale, origin });
  const ball = subdivide(balls.positions, balls.triangles);
  const eyeballFrom = fine.positions.length / 3;
  return {
    positions: Float64Array.from([...fine.positions, ...ball.positions]),
    triangles: Uint32Array.from([...fine.triangles, ...Array.from(ball.triangles, (v) => v + eyeballFrom)]),
    eyeballFrom,
    at: (vertex) => {
      const k = body.kept[vertex]! * 3;
      return [fine.positions[k]!, fine.positions[k + 1]!, fine.positions[k + 2]!];
    },
  };
}

const SCAN = path.join(HEADS_FOLDER, 'leeperrysmith');
export const SCAN_TEXTURE = path.join(SCAN, 'Map-COL.jpg');

/** The textured scan; eye centres marked by hand in the units of the file, 63 mm apart. */
export function scanHead(): RawHead & { uv: Float32Array } {
  const mesh = readGlb(path.join(SCAN, 'LeePerrySmith.glb'));
  const origin = [-0.113, 1.7235, 1.831] as const;
  const { positions, triangles, kept } = compact(mesh.positions, [[...mesh.triangles]], {
    scale: 51.72,
    origin,
  });
  const uv = new Float32Array((positions.length / 3) * 2);
  kept.forEach((to, from) => {
    if (to >= 0) uv.set([mesh.uv[from * 2]!, 1 - mesh.uv[from * 2 + 1]!], to * 2);
  });
  return { positions, triangles, eyeballFrom: positions.length / 3, uv };
}
