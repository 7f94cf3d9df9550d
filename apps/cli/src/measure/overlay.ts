import { readFile } from 'node:fs/promises';
import sharp, { type Sharp } from 'sharp';
import { readPhoto } from '@plica/capture/node';
import type { Language } from '@plica/face/case';
import type { PhotoMeasurement } from '@plica/face/measure';
import { overlayLines } from './overlay-lines.ts';
import { overlayNotes } from './overlay-notes.ts';

/** Overlays need no more than this to be judged by eye, px. */
const MAX_SIDE_PX = 1400;
/** Small photographs are enlarged, so that lines stay thinner than what they mark. */
const MIN_SIDE_PX = 900;
/** Share of the face's height shown round it. */
const FACE_MARGIN = 0.4;
const MARGIN_PX = 16;
const NOTES_PX = 500;

/** Writes the face of a photograph with landmarks, lids, jawline and folds, and the reasons beside it. Unreadable files are left out. */
export async function writeOverlay(
  record: PhotoMeasurement,
  outFile: string,
  language: Language,
): Promise<void> {
  const { widthPx, heightPx } = record.photo;
  if (!widthPx || !heightPx) return;
  const cut = faceCut(record, widthPx, heightPx);
  const longSide = Math.max(cut.width, cut.height);
  const k = Math.min(MAX_SIDE_PX, Math.max(MIN_SIDE_PX, longSide)) / longSide;
  const width = Math.round(cut.width * k);
  const height = Math.round(cut.height * k);
  const photo = await (
    await uprightPicture(record)
  )
    .extract(cut)
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
      { input: Buffer.from(overlayLines(record, { ...cut, k })), left: 0, top: 0 },
      { input: notes.picture, left: width + MARGIN_PX, top: MARGIN_PX },
    ])
    .png()
    .toFile(outFile);
}

/** The photograph as it was seen. sharp reads no HEIC: there the working image stands in, enlarged to the photograph's size. */
async function uprightPicture({
  photo: { file, format, widthPx, heightPx },
}: PhotoMeasurement): Promise<Sharp> {
  if (format !== 'heic') return sharp(file).rotate();
  const read = await readPhoto(await readFile(file));
  if (!read.ok) throw new Error(read.problem.message);
  const { data, width, height } = read.value.image;
  const enlarged = await sharp(data, { raw: { width, height, channels: 4 } })
    .resize(widthPx, heightPx, { fit: 'fill' })
    .png({ compressionLevel: 1 })
    .toBuffer();
  return sharp(enlarged);
}

export interface Cut {
  left: number;
  top: number;
  width: number;
  height: number;
}

/** The face with hair and neck round it, in photograph pixels; the whole photograph when there is none. */
function faceCut({ landmarksPx }: PhotoMeasurement, widthPx: number, heightPx: number): Cut {
  if (!landmarksPx.length) return { left: 0, top: 0, width: widthPx, height: heightPx };
  const xs = landmarksPx.map(([x]) => x);
  const ys = landmarksPx.map(([, y]) => y);
  const margin = FACE_MARGIN * (Math.max(...ys) - Math.min(...ys));
  const within = (value: number, limit: number): number => Math.min(limit, Math.max(0, Math.round(value)));
  const left = within(Math.min(...xs) - margin, widthPx - 1);
  const top = within(Math.min(...ys) - margin, heightPx - 1);
  return {
    left,
    top,
    width: Math.max(1, within(Math.max(...xs) + margin, widthPx) - left),
    height: Math.max(1, within(Math.max(...ys) + margin, heightPx) - top),
  };
}
