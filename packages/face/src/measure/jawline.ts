import {
  bestPath,
  gaussianBlur,
  labPlanes,
  parabolaPeak,
  reduceRegion,
  samplePlane,
  sampleSpline,
  type RgbaImage,
} from '@plica/core';
import { JAW, type FaceLandmarks } from '../anatomy/index.ts';
import type { FaceFrame } from './face-frame.ts';
import { JAW_TRACE as P } from './knowledge/jaw-trace-parameters.ts';

/** The visible lower border of the face from below the patient's right ear round the chin to below the left ear. */
export interface Jawline {
  /** Traced points [x, y, z]; z is the mesh's depth at the same place. Pixels of the region. */
  points: [number, number, number][];
  /** Distance from the landmark contour, outwards, in eye distances. */
  offsets: number[];
  /** Edge strength in colour units of 12 Lab, 0-2. */
  edge: number[];
}

interface Profiles {
  origin: [number, number, number][];
  normal: [number, number][];
  /** Offsets of the profile samples, in eye distances. */
  offsets: number[];
  /** L, a, b means: [(point * samples + sample) * 3 + channel]. */
  colour: Float32Array;
}

/**
 * Traces the jawline in the picture: the strongest, darkest-outside colour edge near the landmark contour
 * that has skin inside, as a smooth path with sub-sample precision.
 */
export function traceJawline(image: RgbaImage, face: FaceLandmarks, frame: FaceFrame): Jawline {
  const profiles = readProfiles(image, face, frame);
  const { scores, columns, offsets, edge } = scoreEdges(profiles);
  const rows = profiles.origin.length;
  const path = bestPath({ scores, rows, columns }, P.path.penalty, P.path.maxStep);
  const raw = Array.from(path, (column, row) => {
    const at = row * columns + column;
    const inside = column > 0 && column < columns - 1;
    return (
      offsets[column]! +
      (inside ? parabolaPeak(scores[at - 1]!, scores[at]!, scores[at + 1]!) : 0) * P.offset.step
    );
  });
  const smooth = smoothOffsets(raw);
  return {
    points: smooth.map((offset, i) => {
      const [x, y, z] = profiles.origin[i]!;
      const [nx, ny] = profiles.normal[i]!;
      return [x + nx * offset * frame.eyeDistancePx, y + ny * offset * frame.eyeDistancePx, z];
    }),
    offsets: smooth,
    edge: Array.from(path, (column, row) => edge[row * columns + column]!),
  };
}

/** The landmark contour alone, evenly sampled, with outward normals. */
export function landmarkContour(face: FaceLandmarks): {
  origin: [number, number, number][];
  normal: [number, number][];
} {
  const curve = sampleSpline(
    JAW.map((i) => face.points[i]!),
    P.points,
  );
  const nose = [
    (face.points[1]![0] + face.points[168]![0]) / 2,
    (face.points[1]![1] + face.points[168]![1]) / 2,
  ];
  const outward = curve.reduce(
    (sum, { at, tangent: [tx, ty] }) => sum - (at[0]! - nose[0]!) * ty + (at[1]! - nose[1]!) * tx,
    0,
  );
  const sign = outward < 0 ? -1 : 1;
  return {
    origin: curve.map(({ at }) => [at[0]!, at[1]!, at[2]!]),
    normal: curve.map(({ tangent: [tx, ty] }) => [-sign * ty, sign * tx]),
  };
}

function readProfiles(image: RgbaImage, face: FaceLandmarks, frame: FaceFrame): Profiles {
  const { origin, normal } = landmarkContour(face);
  const { from, to, step } = P.offset;
  const margin = 0.1;
  const count = Math.floor((to - from + 2 * margin) / step + 1e-6) + 1;
  const offsets = Array.from({ length: count }, (_, k) => from - margin + k * step);
  const reach = (Math.max(-offsets[0]!, offsets[count - 1]!) + 0.08) * frame.eyeDistancePx;
  const xs = origin.map((p) => p[0]);
  const ys = origin.map((p) => p[1]);
  const left = Math.max(0, Math.floor(Math.min(...xs) - reach));
  const top = Math.max(0, Math.floor(Math.min(...ys) - reach));
  const window = {
    x: Math.min(left, image.width - 1),
    y: Math.min(top, image.height - 1),
    width: Math.max(1, Math.min(image.width, Math.ceil(Math.max(...xs) + reach)) - left),
    height: Math.max(1, Math.min(image.height, Math.ceil(Math.max(...ys) + reach)) - top),
  };
  const factor = Math.max(1, frame.eyeDistancePx / P.maxEyeDistancePx);
  const lab = labPlanes(reduceRegion(image, window, factor));
  const sigma = Math.max(0.3, (P.blur * frame.eyeDistancePx) / factor);
  const planes = [lab.lightness, lab.a, lab.b].map((plane) => gaussianBlur(plane, sigma));
  const colour = new Float32Array(origin.length * count * 3);
  origin.forEach(([x, y], i) => {
    const [nx, ny] = normal[i]!;
    offsets.forEach((offset, k) => {
      const px = x + nx * offset * frame.eyeDistancePx - window.x;
      const py = y + ny * offset * frame.eyeDistancePx - window.y;
      for (let c = 0; c < 3; c++)
        colour[(i * count + k) * 3 + c] = samplePlane(planes[c]!, px / factor, py / factor);
    });
  });
  return { origin, normal, offsets, colour };
}

interface EdgeScores {
  scores: Float32Array;
  edge: Float32Array;
  columns: number;
  offsets: number[];
}

function scoreEdges({ origin, offsets: sampled, colour }: Profiles): EdgeScores {
  const rows = origin.length;
  const samples = sampled.length;
  const strip = Math.round(P.strip / P.offset.step);
  const steps = colourSteps(colour, rows, samples, strip);
  const notSkin = cumulativeNotSkin(colour, rows, samples, sampled);
  const first = sampled.findIndex((g) => g >= P.offset.from - 1e-9);
  const kept: number[] = [];
  for (let k = strip; k < samples - strip; k++) {
    const g = sampled[k]! - P.offset.step / 2;
    if (g >= P.offset.from && g <= P.offset.to) kept.push(k);
  }
  const columns = kept.length;
  const scores = new Float32Array(rows * columns);
  const edge = new Float32Array(rows * columns);
  const offsets = kept.map((k) => sampled[k]! - P.offset.step / 2);
  for (let row = 0; row < rows; row++)
    kept.forEach((k, column) => {
      const s = (row * samples + k) * 3;
      const [dL, da, db] = [steps[s]!, steps[s + 1]!, steps[s + 2]!];
      const strength = Math.min(
        P.edge.max,
        Math.sqrt(P.edge.lightnessWeight * dL * dL + da * da + db * db) / P.edge.colourUnit,
      );
      const dark = Math.min(P.dark.max, Math.max(P.dark.min, -dL / P.edge.colourUnit));
      const inside =
        ((notSkin[row * (samples + 1) + k]! - notSkin[row * (samples + 1) + first]!) * P.offset.step) /
        P.notSkin.per;
      const x = offsets[column]! - P.prior.centre;
      const prior = (x / (x < 0 ? P.prior.sdInside : P.prior.sdOutside)) ** 2 / 2;
      edge[row * columns + column] = strength;
      scores[row * columns + column] =
        strength + P.dark.weight * dark - P.notSkin.weight * inside - P.prior.weight * prior;
    });
  return { scores, edge, columns, offsets };
}

/** Outer strip mean minus inner strip mean at each sample boundary, averaged over three neighbours along the contour. */
function colourSteps(colour: Float32Array, rows: number, samples: number, strip: number): Float32Array {
  const step = new Float32Array(rows * samples * 3);
  for (let row = 0; row < rows; row++)
    for (let k = strip; k < samples - strip; k++)
      for (let c = 0; c < 3; c++) {
        let sum = 0;
        for (let j = 0; j < strip; j++)
          sum += colour[(row * samples + k + j) * 3 + c]! - colour[(row * samples + k - 1 - j) * 3 + c]!;
        step[(row * samples + k) * 3 + c] = sum / strip;
      }
  const smooth = new Float32Array(step.length);
  const width = samples * 3;
  for (let row = 0; row < rows; row++) {
    const before = row > 0 ? row - 1 : 1;
    const after = row < rows - 1 ? row + 1 : rows - 2;
    for (let i = 0; i < width; i++)
      smooth[row * width + i] =
        (step[before * width + i]! + step[row * width + i]! + step[after * width + i]!) / 3;
  }
  return smooth;
}

/** Running sum over the profile of how unlike this person's own lower-face skin each sample is (0 alike, 1 not). */
function cumulativeNotSkin(
  colour: Float32Array,
  rows: number,
  samples: number,
  offsets: readonly number[],
): Float32Array {
  const inner = offsets.flatMap((g, k) => (g < P.notSkin.referenceBelow ? [k] : []));
  const reference = [0, 1, 2].map((c) => {
    const values: number[] = [];
    for (let row = 0; row < rows; row++)
      for (const k of inner) values.push(colour[(row * samples + k) * 3 + c]!);
    const centre = middle(values);
    return { centre, spread: 1.48 * middle(values.map((v) => Math.abs(v - centre))) + P.notSkin.floor[c]! };
  });
  const sums = new Float32Array(rows * (samples + 1));
  for (let row = 0; row < rows; row++)
    for (let k = 0; k < samples; k++) {
      const z = reference.map(
        ({ centre, spread }, c) => (colour[(row * samples + k) * 3 + c]! - centre) / spread,
      );
      const unlike = Math.min(1, (z[1]! ** 2 + z[2]! ** 2 + 0.25 * z[0]! ** 2) / P.notSkin.limit);
      sums[row * (samples + 1) + k + 1] = sums[row * (samples + 1) + k]! + unlike;
    }
  return sums;
}

function middle(values: number[]): number {
  const sorted = Float64Array.from(values).sort();
  const half = sorted.length >> 1;
  return sorted.length % 2 ? sorted[half]! : (sorted[half - 1]! + sorted[half]!) / 2;
}

function smoothOffsets(offsets: readonly number[]): number[] {
  const total = P.smoothing.reduce((sum, w) => sum + w, 0);
  const reach = (P.smoothing.length - 1) / 2;
  return offsets.map((_, i) =>
    P.smoothing.reduce(
      (sum, w, j) => sum + (w * offsets[Math.min(offsets.length - 1, Math.max(0, i + j - reach))]!) / total,
      0,
    ),
  );
}
