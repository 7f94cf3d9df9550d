/**
 * Draws training pictures for the near jaw: made-up heads (random-head.ts), each with its landmarks, the true ends of the
 * straight jawline and the true border, and keeps of each picture the part around the jaw. Nothing of the reported heads
 * is in it.
 *   tsx scripts/derive/heads/training-set.ts OUT_FOLDER FROM TO
 * The committed rules come from the seeds 0-127, 300-424, 600-716 and 900-1013.
 */
import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { loadFaceModels } from '@plica/capture/node';
import { sag } from '../../render-heads/deform.ts';
import { renderHead } from '../../render-heads/render.ts';
import { obliqueTruth } from '../../render-heads/truth.ts';
import { randomHead } from './random-head.ts';

const [folder = '', from = '0', to = '0'] = process.argv.slice(2);
mkdirSync(folder, { recursive: true });
const models = await loadFaceModels();
/** Kept around the border, mm. */
const MARGIN_MM = 32;

for (let seed = Number(from); seed < Number(to); seed++) {
  const file = path.join(folder, `${seed}.json`);
  if (existsSync(file)) continue;
  const { make, head, sagging, shot } = await randomHead(seed);
  const rendered = renderHead(sag(head, sagging), shot);
  const face = models.findFaces(rendered.image)[0];
  const truth = obliqueTruth(head, sagging, shot);
  if (!face) {
    writeFileSync(file, '{}');
    continue;
  }
  const margin = MARGIN_MM * rendered.pxPerMm;
  const xs = truth.contourPx.map((p) => p[0]);
  const ys = truth.contourPx.map((p) => p[1]);
  const { image } = rendered;
  const x = Math.max(0, Math.round(Math.min(...xs) - margin));
  const y = Math.max(0, Math.round(Math.min(...ys) - margin));
  const width = Math.min(image.width, Math.round(Math.max(...xs) + margin)) - x;
  const height = Math.min(image.height, Math.round(Math.max(...ys) + margin)) - y;
  const rgb = Buffer.alloc(width * height * 3);
  for (let r = 0; r < height; r++)
    for (let c = 0; c < width; c++)
      for (let k = 0; k < 3; k++)
        rgb[(r * width + c) * 3 + k] = image.data[((r + y) * image.width + c + x) * 4 + k]!;
  writeFileSync(path.join(folder, `${seed}.rgb`), rgb);
  const two = (v: number): number => Math.round(v * 100) / 100;
  writeFileSync(
    file,
    JSON.stringify({
      seed,
      make,
      crop: { x, y, width, height },
      pxPerMm: rendered.pxPerMm,
      yawDeg: shot.yawDeg,
      pitchDeg: shot.pitchDeg,
      rollDeg: shot.rollDeg,
      sagging,
      detection: face.detection,
      points: face.points.map((p) => p.map(two)),
      contour: truth.contourPx.map((p) => p.map(two)),
      descentMm: truth.descentMm,
      areaMm2: truth.areaMm2,
    }),
  );
}
