import type { RgbaImage } from '@plica/core';
import type { FaceLandmarks } from '@plica/face/anatomy';
import { DETECTOR_SIZE, readDetections, suppressOverlaps, type Detection } from './detector.ts';
import { fromRoi, warpRoi, type Roi } from './roi.ts';

/** The three networks as plain functions of pixels; each call is one inference. */
export interface Networks {
  /** 256 x 256 RGB in -1..1 -> scores and boxes of the two anchor layers. */
  detector: (rgb: Float32Array) => { scores: Float32Array[]; boxes: Float32Array[] };
  /** 192 x 192 RGB 0-1 -> 468 x 3 in region pixels, and presence before or after its sigmoid. */
  mesh: (rgb: Float32Array) => { points: Float32Array; presence: number };
  /** 64 x 64 RGB 0-1 of a patient's right eye -> 76 x 3 in region pixels: 71 lid and brow points, then 5 of the iris. */
  iris: (rgb: Float32Array) => Float32Array;
}

const MIN_SCORE = 0.3;
/** A face found smaller than this share of the frame is looked for again in a closer crop. */
const SMALL_FACE = 0.12;
const MESH_SIZE = 192;
const MESH_PASSES = 3;
const MESH_MARGIN = 1.5;
const MIN_PRESENCE = 0.1;
const IRIS_SIZE = 64;
const IRIS_MARGIN = 2.3;
const EYE_CONTOUR_POINTS = 71;

/** All faces in the photograph; the one to measure (largest, most central) first. */
export function findFaces(networks: Networks, image: RgbaImage): FaceLandmarks[] {
  const faces = detect(networks, image)
    .map((detection) => readFace(networks, image, detection))
    .filter((face) => face.presence >= MIN_PRESENCE);
  const weight = ({ points }: FaceLandmarks): number => {
    const xs = points.slice(0, 468).map((p) => p[0]);
    const ys = points.slice(0, 468).map((p) => p[1]);
    const centre = (values: number[]): number => (Math.min(...values) + Math.max(...values)) / 2;
    const away = Math.hypot(centre(xs) / image.width - 0.5, centre(ys) / image.height - 0.5);
    return (Math.max(...ys) - Math.min(...ys)) * (1 - 0.5 * away);
  };
  return withoutRepeats(faces.sort((a, b) => weight(b) - weight(a)));
}

/** Two detections may lead the mesh to one face; the first of those stays. */
function withoutRepeats(faces: readonly FaceLandmarks[]): FaceLandmarks[] {
  const kept: FaceLandmarks[] = [];
  for (const face of faces) {
    const nose = face.points[1]!;
    const size = (f: FaceLandmarks): number =>
      Math.hypot(f.points[33]![0] - f.points[263]![0], f.points[33]![1] - f.points[263]![1]);
    const same = kept.some(
      (k) => Math.hypot(k.points[1]![0] - nose[0], k.points[1]![1] - nose[1]) < 0.5 * size(k),
    );
    if (!same) kept.push(face);
  }
  return kept;
}

function detect(networks: Networks, image: RgbaImage): Detection[] {
  const look = (roi: Roi): Detection[] => {
    const rgb = warpRoi(image, roi, DETECTOR_SIZE);
    for (let i = 0; i < rgb.length; i++) rgb[i] = rgb[i]! * 2 - 1;
    const { scores, boxes } = networks.detector(rgb);
    return readDetections(scores, boxes, roi, MIN_SCORE);
  };
  const whole = Math.max(image.width, image.height);
  const first = suppressOverlaps(
    look({ centreX: image.width / 2, centreY: image.height / 2, sizePx: whole, angleRad: 0 }),
  );
  const best = first[0];
  if (best && best.sizePx >= SMALL_FACE * whole) return first;
  // Small or missed: quarters with overlap, each seen twice as large.
  const tiles = [0.25, 0.5, 0.75].flatMap((y) => [0.25, 0.5, 0.75].map((x) => ({ x, y })));
  const closer = tiles.flatMap(({ x, y }) =>
    look({ centreX: x * image.width, centreY: y * image.height, sizePx: whole / 2, angleRad: 0 }),
  );
  return suppressOverlaps([...first, ...closer]);
}

function readFace(networks: Networks, image: RgbaImage, detection: Detection): FaceLandmarks {
  let roi: Roi = { ...detection, sizePx: detection.sizePx * 1.5 };
  let points: [number, number, number][] = [];
  let presence = 0;
  for (let pass = 0; pass < MESH_PASSES; pass++) {
    const mesh = networks.mesh(warpRoi(image, roi, MESH_SIZE));
    presence = mesh.presence < 0 || mesh.presence > 1 ? 1 / (1 + Math.exp(-mesh.presence)) : mesh.presence;
    points = Array.from({ length: 468 }, (_, i) => [
      ...fromRoi(roi, MESH_SIZE, mesh.points[3 * i]!, mesh.points[3 * i + 1]!),
      (mesh.points[3 * i + 2]! * roi.sizePx) / MESH_SIZE,
    ]);
    roi = meshRoi(points);
  }
  const right = readEye(networks, image, points[33]!, points[133]!, roi.angleRad, false);
  const left = readEye(networks, image, points[263]!, points[362]!, roi.angleRad, true);
  return {
    points: [...points, ...right.iris, ...left.iris],
    eyeContour: { right: right.contour, left: left.contour },
    detection: detection.score,
    presence,
  };
}

/** The square around all mesh points, upright in the face, with margin. */
function meshRoi(points: readonly (readonly [number, number, number])[]): Roi {
  const right = points[33]!;
  const left = points[263]!;
  const angleRad = Math.atan2(left[1] - right[1], left[0] - right[0]);
  const cos = Math.cos(angleRad);
  const sin = Math.sin(angleRad);
  const us = points.map(([x, y]) => cos * x + sin * y);
  const vs = points.map(([x, y]) => cos * y - sin * x);
  const [u0, u1, v0, v1] = [Math.min(...us), Math.max(...us), Math.min(...vs), Math.max(...vs)];
  const u = (u0 + u1) / 2;
  const v = (v0 + v1) / 2;
  return {
    centreX: cos * u - sin * v,
    centreY: sin * u + cos * v,
    sizePx: Math.max(u1 - u0, v1 - v0) * MESH_MARGIN,
    angleRad,
  };
}

type Point = readonly [number, number, number];

/** Lid contour and iris of one eye; the network knows right eyes, so a left one is shown mirrored. */
function readEye(
  networks: Networks,
  image: RgbaImage,
  outer: Point,
  inner: Point,
  angleRad: number,
  mirrored: boolean,
) {
  const roi: Roi = {
    centreX: (outer[0] + inner[0]) / 2,
    centreY: (outer[1] + inner[1]) / 2,
    sizePx: Math.hypot(outer[0] - inner[0], outer[1] - inner[1]) * IRIS_MARGIN,
    angleRad,
  };
  const raw = networks.iris(warpRoi(image, roi, IRIS_SIZE, mirrored));
  const at = (k: number): [number, number] => fromRoi(roi, IRIS_SIZE, raw[3 * k]!, raw[3 * k + 1]!, mirrored);
  const depth = (outer[2] + inner[2]) / 2;
  return {
    contour: Array.from({ length: EYE_CONTOUR_POINTS }, (_, k) => at(k)),
    iris: Array.from({ length: 5 }, (_, k): [number, number, number] => [
      ...at(EYE_CONTOUR_POINTS + k),
      depth,
    ]),
  };
}
