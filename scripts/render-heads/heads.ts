import sharp from 'sharp';
import type { Point3 } from '@plica/core';
import { averageFacePoints } from '../../packages/face/src/anatomy/index.ts';
import type { Head, HeadMarks } from './head.ts';
import { paintSkin, SKINS, type Features } from './paint-skin.ts';
import { ictHead, makehumanHead, SCAN_TEXTURE, scanHead } from './raw-heads.ts';
import { thinPlate } from './thin-plate.ts';

/** `tune`: looked at while the measures were made; `report`: only ever measured by the study. */
export type Split = 'tune' | 'report';

export interface HeadSource {
  name: string;
  split: Split;
  /** Where its geometry comes from, in words. */
  origin: string;
  /** Added after the border of the jaw was defined anew, and looked at only once it was done. */
  isFresh?: true;
  load: () => Promise<Head>;
}

/** Weights of the first identity shapes, drawn once from a normal distribution of sd 0.9 and written down. */
const IDENTITIES: Record<string, readonly number[]> = {
  'ict-a': [0.9, -0.4, 0.7, -1.1, 0.3, 0.8],
  'ict-b': [-1.2, 0.8, -0.3, 0.6, -0.9, 0.2],
  'ict-c': [0.2, 1.3, -0.8, -0.5, 1.0, -0.7],
  'ict-d': [-0.7, -1.0, 1.1, 0.4, 0.5, 1.2],
  'ict-e': [1.4, 0.5, 0.2, 0.9, -0.6, -1.0],
  'ict-f': [-1.4, 0.4, 0.5, -2.6, -0.6, -0.7],
  'ict-g': [1.6, -0.7, 1.4, 0.5, 1.5, 1.1],
  'ict-h': [0.3, 0.7, -0.4, -1.7, -0.6, -0.1],
};

/** Vertices of MakeHuman's base mesh, chosen once by eye on a young head seen from 45 and 90 degrees. */
const MAKEHUMAN = {
  brows: { right: [211, 207, 176, 177, 209], left: [6986, 6982, 6981, 6953, 6984] },
  lips: [407, 411, 355, 455, 7215, 7135, 7128, 7232, 7235, 492, 480, 477],
  menton: 5225,
  mouth: 7128,
  chinSide: 11898,
  gonion: [7460, 7692],
  border: [7623, 7689, 10363, 7694, 7693],
};

/** The usual 68 face points (from 8 on, without the sides of the jaw) as landmarks of the face mesh. */
const LANDMARK_OF_68: readonly (readonly [number, number])[] = [
  [8, 152], [4, 172], [12, 397], [5, 136], [11, 365], [6, 149], [10, 378], [7, 176], [9, 400],
  ...[70, 63, 105, 66, 107, 336, 296, 334, 293, 300, 168, 197, 5, 4, 75, 97, 2, 326, 305, 33, 160, 158, 133, 153,
    144, 362, 385, 387, 263, 373, 380, 61, 39, 37, 0, 267, 269, 291, 405, 314, 17, 84, 181].map(
    (landmark, i) => [i + 17, landmark] as const,
  ),
]; // prettier-ignore

/** Vertices of the ICT head (as compacted by raw-heads.ts), chosen in the same way. */
const ICT_MARKS = { chinSide: 3752, gonion: 9210, border: [3765, 3761, 4341, 3716, 3692] };

const ictMarks = (points: readonly Point3[], positions: Float64Array): HeadMarks => ({
  gonion: vertexAt(positions, ICT_MARKS.gonion),
  border: ICT_MARKS.border.map((vertex) => vertexAt(positions, vertex)),
  chinSide: vertexAt(positions, ICT_MARKS.chinSide),
  menton: points[8]!,
  mouth: points[54]!,
  cervical: [0, points[8]![1] + 12, points[8]![2] + 50],
});

const ictFeatures = (points: readonly Point3[]): Features => ({
  eyes: {
    right: midway(points[36]!, points[39]!),
    left: midway(points[42]!, points[45]!),
  },
  brows: { right: points.slice(17, 22), left: points.slice(22, 27) },
  lips: points.slice(48, 60),
});

export function fromIct(name: string, identity: readonly number[], skin: number): () => Promise<Head> {
  return async () => {
    const raw = ictHead(identity);
    const marks = ictMarks(raw.points68, raw.positions);
    const albedo = paintSkin(
      raw.positions,
      ictFeatures(raw.points68),
      SKINS[skin]!,
      (v) => v >= raw.eyeballFrom,
    );
    return { name, positions: raw.positions, triangles: raw.triangles, albedo, marks };
  };
}

/** The project's average face: its landmarks drawn over the generic head by a thin-plate spline, which also gives it ears and a neck. */
export async function averageHead(): Promise<Head> {
  const raw = ictHead();
  const warp = thinPlate(
    LANDMARK_OF_68.map(([i]) => raw.points68[i]!),
    LANDMARK_OF_68.map(([, landmark]) => averageFacePoints[landmark]!),
    4,
  );
  const positions = raw.positions.slice();
  for (let i = 0; i < positions.length; i += 3)
    positions.set(warp([positions[i]!, positions[i + 1]!, positions[i + 2]!]), i);
  const points68 = raw.points68.map(warp);
  const albedo = paintSkin(positions, ictFeatures(points68), SKINS[0]!, (v) => v >= raw.eyeballFrom);
  return {
    name: 'average',
    positions,
    triangles: raw.triangles,
    albedo,
    marks: ictMarks(points68, positions),
  };
}

export function fromMakehuman(
  name: string,
  weights: Readonly<Record<string, number>>,
  skin: number,
): () => Promise<Head> {
  return async () => {
    const raw = makehumanHead(weights);
    const menton = raw.at(MAKEHUMAN.menton);
    const features: Features = {
      eyes: { right: [-31.5, 0, 0], left: [31.5, 0, 0] },
      brows: { right: MAKEHUMAN.brows.right.map(raw.at), left: MAKEHUMAN.brows.left.map(raw.at) },
      lips: MAKEHUMAN.lips.map(raw.at),
    };
    const albedo = paintSkin(raw.positions, features, SKINS[skin]!, (v) => v >= raw.eyeballFrom);
    const marks: HeadMarks = {
      gonion: midway(raw.at(MAKEHUMAN.gonion[0]!), raw.at(MAKEHUMAN.gonion[1]!)),
      border: MAKEHUMAN.border.map(raw.at),
      chinSide: raw.at(MAKEHUMAN.chinSide),
      menton,
      mouth: raw.at(MAKEHUMAN.mouth),
      cervical: [0, menton[1] + 14, menton[2] + 48],
    };
    return { name, positions: raw.positions, triangles: raw.triangles, albedo, marks };
  };
}

/** The textured scan; marks placed by hand. */
async function scan(): Promise<Head> {
  const raw = scanHead();
  const { data, info } = await sharp(SCAN_TEXTURE).removeAlpha().raw().toBuffer({ resolveWithObject: true });
  return {
    name: 'scan',
    positions: raw.positions,
    triangles: raw.triangles,
    uv: raw.uv,
    texture: { width: info.width, height: info.height, data },
    albedo: new Float32Array(raw.positions.length).fill(1),
    marks: {
      gonion: [59.8, 78.5, 60.4],
      border: [
        [24.8, 111.1, -2.8],
        [35.9, 105.8, 8.9],
        [44.9, 101.6, 20.1],
        [49.9, 97.4, 35.4],
        [54.2, 88.4, 49.1],
      ],
      chinSide: [13.5, 112, -14],
      menton: [0.6, 113, -14.7],
      mouth: [24.3, 66.9, -13.9],
      cervical: [0, 140, 45],
    },
  };
}

const vertexAt = (positions: Float64Array, vertex: number): Point3 => [
  positions[vertex * 3]!,
  positions[vertex * 3 + 1]!,
  positions[vertex * 3 + 2]!,
];
const midway = (a: Point3, b: Point3): Point3 => [(a[0] + b[0]) / 2, (a[1] + b[1]) / 2, (a[2] + b[2]) / 2];
const ICT = 'ICT FaceKit';
const MH = 'MakeHuman base mesh';

/** Every head, split by head; young and old of one make go to the same side. */
export const HEADS: readonly HeadSource[] = [
  {
    name: 'average',
    split: 'tune',
    origin: `average face of this project on the ${ICT} head`,
    load: averageHead,
  },
  { name: 'ict-generic', split: 'tune', origin: `${ICT}, generic`, load: fromIct('ict-generic', [], 1) },
  {
    name: 'ict-a',
    split: 'tune',
    origin: `${ICT}, identity`,
    load: fromIct('ict-a', IDENTITIES['ict-a']!, 0),
  },
  {
    name: 'ict-b',
    split: 'tune',
    origin: `${ICT}, identity`,
    load: fromIct('ict-b', IDENTITIES['ict-b']!, 2),
  },
  ...['asian-female-young', 'asian-female-old', 'african-male-young', 'african-male-old'].map(
    (target, i) => ({
      name: target,
      split: 'tune' as const,
      origin: MH,
      load: fromMakehuman(target, { [`macrodetails/${target}`]: 1 }, i < 2 ? 0 : 3),
    }),
  ),
  { name: 'scan', split: 'report', origin: 'scan of a person (LeePerrySmith)', load: scan },
  {
    name: 'ict-c',
    split: 'report',
    origin: `${ICT}, identity`,
    load: fromIct('ict-c', IDENTITIES['ict-c']!, 0),
  },
  {
    name: 'ict-d',
    split: 'report',
    origin: `${ICT}, identity`,
    load: fromIct('ict-d', IDENTITIES['ict-d']!, 1),
  },
  {
    name: 'ict-e',
    split: 'report',
    origin: `${ICT}, identity`,
    load: fromIct('ict-e', IDENTITIES['ict-e']!, 3),
  },
  ...['caucasian-female-young', 'caucasian-female-old', 'caucasian-male-old', 'asian-male-young'].map(
    (target, i) => ({
      name: target,
      split: 'report' as const,
      origin: MH,
      load: fromMakehuman(target, { [`macrodetails/${target}`]: 1 }, i % 2),
    }),
  ),
  ...['ict-f', 'ict-g', 'ict-h'].map((name, i) => ({
    name,
    split: 'report' as const,
    isFresh: true as const,
    origin: `${ICT}, identity`,
    load: fromIct(name, IDENTITIES[name]!, i),
  })),
  ...Object.entries<Record<string, number>>({
    'caucasian-male-young': { 'macrodetails/caucasian-male-young': 1 },
    'asian-male-old': { 'macrodetails/asian-male-old': 1 },
    'caucasian-female-middle': {
      'macrodetails/caucasian-female-young': 0.5,
      'macrodetails/caucasian-female-old': 0.5,
    },
  }).map(([name, weights], i) => ({
    name,
    split: 'report' as const,
    isFresh: true as const,
    origin: MH,
    load: fromMakehuman(name, weights, i % 2),
  })),
];
