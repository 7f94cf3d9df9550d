/**
 * Photographs the heads of ../shared/data/heads3d and the project's average face from 0, 45 and 90 degrees with known sag,
 * and writes beside each picture what is true of it (jowl descent in mm and area in mm2 below the straight jawline,
 * cervicomental angle of the silhouette):
 *   tsx scripts/render-heads.ts OUT_FOLDER [head,head,...] [jowlMm,jowlMm,...]
 * No GPU: a z-buffer in plain TypeScript, about 2 s a picture.
 */
import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import sharp from 'sharp';
import { sag } from './render-heads/deform.ts';
import { HEADS } from './render-heads/heads.ts';
import { HEADS_FOLDER } from './render-heads/raw-heads.ts';
import { renderHead } from './render-heads/render.ts';
import { obliqueTruth, profileTruth } from './render-heads/truth.ts';

const [folder, names, jowls = '0,4'] = process.argv.slice(2);
if (!folder) {
  console.error('Name the folder for the pictures: tsx scripts/render-heads.ts OUT_FOLDER [heads] [jowl mm]');
  process.exit(1);
}
if (!existsSync(HEADS_FOLDER)) {
  console.log('The heads are not at ../shared/data/heads3d; nothing is drawn.');
  process.exit(0);
}
const wanted = names?.split(',');
const unknown = wanted?.filter((name) => !HEADS.some((head) => head.name === name)) ?? [];
if (unknown.length) {
  console.error(`no such head: ${unknown.join(', ')} (there are ${HEADS.map((h) => h.name).join(', ')})`);
  process.exit(1);
}
mkdirSync(folder, { recursive: true });
for (const source of HEADS) {
  if (wanted && !wanted.includes(source.name)) continue;
  const head = await source.load();
  for (const jowl of jowls.split(',').map(Number)) {
    const sagging = { jowlLeft: jowl, jowlRight: jowl, cheek: jowl / 2, neck: jowl / 3 };
    const deformed = sag(head, sagging);
    for (const yawDeg of [0, 45, 90]) {
      const shot = renderHead(deformed, { yawDeg });
      const name = `${source.name}-jowl${jowl}-${yawDeg}`;
      const { width, height, data } = shot.image;
      await sharp(data, { raw: { width, height, channels: 4 } })
        .removeAlpha()
        .png()
        .toFile(path.join(folder, `${name}.png`));
      const truth = {
        head: source.name,
        origin: source.origin,
        split: source.split,
        yawDeg,
        saggingMm: sagging,
        mmPerPx: 1 / shot.pxPerMm,
        ...(yawDeg === 45 ? obliqueTruth(deformed, { yawDeg }) : {}),
        ...(yawDeg === 90 ? { cervicomentalAngleDeg: profileTruth(shot)?.angleDeg ?? null } : {}),
      };
      writeFileSync(path.join(folder, `${name}.json`), `${JSON.stringify(truth)}\n`);
      console.log(name);
    }
  }
}
