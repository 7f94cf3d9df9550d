/*
 * Derives the project's numeric average face and its smile from public photographs:
 *   tsx scripts/derive/average-face.ts
 * Writes packages/face/src/anatomy/average-face*.ts and prints what the numbers rest on.
 */
import { existsSync, writeFileSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { MIDLINE } from '../../packages/face/src/anatomy/landmark-indices.ts';
import { readCanonicalModel } from './average-face/canonical-model.ts';
import { landmarksOf } from './average-face/landmark-cache.ts';
import { deriveMirrorMap, symmetrise } from './average-face/mirror-map.ts';
import { pairedChange } from './average-face/paired-change.ts';
import { listPhotos } from './average-face/photo-set.ts';
import { procrustesMean } from './average-face/procrustes.ts';
import { orient, poseDeg, rmsOf, shapeOf, subtract, type Shape } from './average-face/shape.ts';
import { tableModule } from './average-face/tables.ts';
import { triangulate } from './average-face/triangulation.ts';

const root = resolve(dirname(fileURLToPath(import.meta.url)), '../..');
const data = resolve(root, '../shared/data');
const anatomy = resolve(root, 'packages/face/src/anatomy');
const MAX_YAW_DEG = 6;
const MAX_OPENING_MM63 = 2;

if (!existsSync(data)) {
  console.log('skipped: the public photographs are not at ../shared/data');
  process.exit(0);
}

const canonical = readCanonicalModel(`${data}/heads3d/mediapipe/canonical_face_model.obj`);
const photos = listPhotos(data);
const landmarks = await landmarksOf(
  photos.map((p) => p.file),
  data,
  resolve(root, '.cache/average-face-landmarks.json'),
);
const faces = photos.flatMap((photo) => {
  const points = landmarks[photo.file];
  if (!points) return [];
  const raw = shapeOf(points);
  return Math.abs(poseDeg(canonical, raw).yaw) <= MAX_YAW_DEG ? [{ ...photo, raw }] : [];
});

const openingMm63 = (shape: Shape) => shape[MIDLINE.lowerLipInner]![1] - shape[MIDLINE.upperLipInner]![1];
const calm = faces.filter(
  (f) => f.expression === 'neutral' && openingMm63(orient(f.raw, canonical)) <= MAX_OPENING_MM63,
);
const mean = procrustesMean(
  calm.map((f) => f.raw),
  canonical,
);
const mirror = deriveMirrorMap(canonical);
const average = symmetrise(mean, mirror);

const smilePairs = faces
  .filter((f) => f.expression === 'smiling')
  .flatMap((smiling) => {
    const neutral = faces.find((f) => f.expression === 'neutral' && f.person === smiling.person);
    return neutral ? [[frontal(neutral.raw), frontal(smiling.raw)] as const] : [];
  });
const smile = pairedChange(smilePairs);

writeFileSync(
  `${anatomy}/average-face.ts`,
  await tableModule(
    [
      'Written by scripts/derive/average-face.ts; do not edit.',
      `Mean of ${calm.length} calm, closed-mouth, frontal faces (|yaw| <= ${MAX_YAW_DEG} deg, lip gap <= ${MAX_OPENING_MM63} mm63), made symmetric. Mark: derived.`,
      'Sources, CC-BY 4.0: DeBruine & Jones (2017), Face Research Lab London Set v5, doi 10.6084/m9.figshare.5047666.v5',
      '(neutral front); "canada" set, doi 10.6084/m9.figshare.4220517.v1. Landmarks by this repository\'s capture package.',
      "Frontal (yaw = pitch = roll = 0) as in MediaPipe's canonical face model, aligned on rigid landmarks; the mirror map is found in that model.",
    ],
    {
      AVERAGE_FACE_MM63: {
        doc: '468 landmarks, x y z one after another, mm63 (eye centres 63 apart): origin mid-eye, x to image right, y down, z away from the camera.',
        values: average.flat(),
      },
      AVERAGE_FACE_MIRROR: {
        doc: 'Index of the landmark on the other side (itself on the midline), 468.',
        values: mirror,
      },
      AVERAGE_FACE_TRIANGLES: {
        doc: 'Delaunay triangles of the average face in x, y: landmark indices, three per triangle; eye and mouth openings are covered.',
        values: triangulate(average).flat(),
      },
    },
  ),
);
writeFileSync(
  `${anatomy}/average-face-smile.ts`,
  await tableModule(
    [
      'Written by scripts/derive/average-face.ts; do not edit.',
      `Mean change from the neutral to the smiling photograph of the same person, ${smilePairs.length} people, symmetric. Mark: derived.`,
      'Source, CC-BY 4.0: DeBruine & Jones (2017), Face Research Lab London Set v5, doi 10.6084/m9.figshare.5047666.v5.',
    ],
    {
      AVERAGE_SMILE_MM63: {
        doc: 'Shift of each landmark of AVERAGE_FACE_MM63, x y z one after another, mm63.',
        values: smile.change.flat(),
      },
    },
  ),
);
report();

function frontal(raw: Shape): Shape {
  return symmetrise(orient(raw, average), mirror);
}

function report(): void {
  console.log(
    `average: ${calm.length} calm photographs of ${faces.length} frontal ones; asymmetry taken out rms ${rmsOf(subtract(mean, average)).toFixed(3)} mm63`,
  );
  for (const angle of ['yaw', 'pitch', 'roll'] as const) {
    const shift = faces
      .map(({ raw }) => poseDeg(average, raw)[angle] - poseDeg(canonical, raw)[angle])
      .sort((a, b) => a - b);
    console.log(
      `${angle} by the average less ${angle} by the canonical model: median ${shift[shift.length >> 1]!.toFixed(3)}, ` +
        `range ${shift[0]!.toFixed(3)} to ${shift.at(-1)!.toFixed(3)} deg`,
    );
  }
  console.log(
    `smile: ${smilePairs.length} people, rms change ${rmsOf(smile.change).toFixed(2)}, rms standard error ${rmsOf(smile.standardError).toFixed(2)} mm63`,
  );
}
