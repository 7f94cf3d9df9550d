import path from 'node:path';
import sharp from 'sharp';
import type { Language } from '@plica/face/case';
import type { PhotoMeasurement } from '@plica/face/measure';
import { overlayLines } from './overlay-lines.ts';
import { overlayNotes } from './overlay-notes.ts';

/** Overlays need no more than this to be judged by eye, px. */
const MAX_SIDE_PX = 1400;
/** Small photographs are enlarged, so that lines stay thinner than what they mark. */
const MIN_SIDE_PX = 900;
const MARGIN_PX = 16;
const NOTES_PX = 500;

/** A file for the overlay of each photograph in `folder`, unique whatever the photographs are called. */
export function overlayFiles(files: readonly string[], folder: string): string[] {
  const taken = new Set<string>();
  return files.map((file) => {
    const base = path.parse(file).name;
    let name = base;
    for (let i = 2; taken.has(name.toLowerCase()); i++) name = `${base}-${i}`;
    taken.add(name.toLowerCase());
    return path.join(folder, `${name}.png`);
  });
}

/** Writes the photograph with landmarks, lids, jawline and folds, and the reasons beside it. Unreadable files are left out. */
export async function writeOverlay(
  record: PhotoMeasurement,
  outFile: string,
  language: Language,
): Promise<void> {
  const { widthPx, heightPx, file } = record.photo;
  if (!widthPx || !heightPx) return;
  const longSide = Math.max(widthPx, heightPx);
  const k = Math.min(MAX_SIDE_PX, Math.max(MIN_SIDE_PX, longSide)) / longSide;
  const width = Math.round(widthPx * k);
  const height = Math.round(heightPx * k);
  const photo = await sharp(file)
    .rotate()
    .resize(width, height, { fit: 'fill' })
    .flatten({ background: '#fff' })
    .png()
    .toBuffer();
  const notes = await overlayNotes(record, NOTES_PX, language);
  const total = Math.max(height, notes.height + 2 * MARGIN_PX);
  await sharp({
    create: { width: width + NOTES_PX + 2 * MARGIN_PX, height: total, channels: 3, background: '#fff' },
  })
    .composite([
      { input: photo, left: 0, top: 0 },
      { input: Buffer.from(overlayLines(record, k, width, height)), left: 0, top: 0 },
      { input: notes.picture, left: width + MARGIN_PX, top: MARGIN_PX },
    ])
    .png()
    .toFile(outFile);
}
