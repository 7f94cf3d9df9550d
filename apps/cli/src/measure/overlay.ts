import { writeFile } from 'node:fs/promises';
import path from 'node:path';
import sharp from 'sharp';
import type { PhotoMeasurement } from '@plica/face/measure';

const COLOURS = {
  right: '#31c48d',
  left: '#e3a008',
  nasolabial: '#d61f9c',
  marionette: '#ff8a4c',
  lid: '#3f83f8',
};
/** Overlays need no more than this to be judged by eye, px. */
const MAX_SIDE_PX = 1400;
const PANEL_PX = 520;
const LINE_PX = 22;

/** A name for the overlay of `file`, unique among `files` and free of folders. */
export function overlayName(file: string, files: readonly string[]): string {
  const base = path.parse(file).name;
  const same = files.filter((f) => path.parse(f).name === base);
  return same.length > 1 ? `${base}-${same.indexOf(file) + 1}.png` : `${base}.png`;
}

/** Writes the photograph with landmarks, lids, jawline and folds, and the reasons beside it. Unreadable files are left out. */
export async function writeOverlay(record: PhotoMeasurement, folder: string, name: string): Promise<void> {
  const { widthPx, heightPx } = record.photo;
  if (!widthPx || !heightPx) return;
  const k = Math.min(1, MAX_SIDE_PX / Math.max(widthPx, heightPx));
  const width = Math.round(widthPx * k);
  const height = Math.round(heightPx * k);
  const photo = await sharp(record.photo.file)
    .rotate()
    .resize(width, height)
    .flatten({ background: '#fff' })
    .png()
    .toBuffer();
  const total = Math.max(height, LINE_PX * (wrapped(record).length + 2));
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="${width + PANEL_PX}" height="${total}">${drawing(record, k)}${panel(record, width)}</svg>`;
  const picture = await sharp({
    create: { width: width + PANEL_PX, height: total, channels: 3, background: '#ffffff' },
  })
    .composite([
      { input: photo, left: 0, top: 0 },
      { input: Buffer.from(svg), left: 0, top: 0 },
    ])
    .png()
    .toBuffer();
  await writeFile(path.join(folder, name), picture);
}

function drawing({ landmarksPx, jawlinePx, foldsPx, eyelidsPx, scale }: PhotoMeasurement, k: number): string {
  const at = ([x, y]: readonly number[]): string => `${(x! * k).toFixed(1)},${(y! * k).toFixed(1)}`;
  const line = (points: readonly (readonly number[])[], colour: string, close = false): string =>
    points.length
      ? `<poly${close ? 'gon' : 'line'} points="${points.map(at).join(' ')}" fill="none" stroke="${colour}" stroke-width="1.5"/>`
      : '';
  const dots = landmarksPx
    .map(([x, y]) => `<circle cx="${(x * k).toFixed(1)}" cy="${(y * k).toFixed(1)}" r="0.8"/>`)
    .join('');
  const folds = Object.entries(foldsPx).map(([name, path]) =>
    line(path, name.startsWith('nasolabial') ? COLOURS.nasolabial : COLOURS.marionette),
  );
  const tenMm = scale && landmarksPx.length ? (10 / scale.mmPerPx) * k : 0;
  const bar = tenMm
    ? `<path d="M16 24h${tenMm.toFixed(1)}m0 -6v12m${(-tenMm).toFixed(1)} -12v12" stroke="#fff" stroke-width="2"/><text x="16" y="50" fill="#fff" font-family="sans-serif" font-size="14">10 mm</text>`
    : '';
  return `<g fill="#ffffff88">${dots}</g>${line(jawlinePx.right, COLOURS.right)}${line(jawlinePx.left, COLOURS.left)}${folds.join('')}${line(eyelidsPx.right, COLOURS.lid, true)}${line(eyelidsPx.left, COLOURS.lid, true)}${bar}`;
}

function panel(record: PhotoMeasurement, x: number): string {
  const rows = wrapped(record).map(
    (text, i) =>
      `<text x="${x + 16}" y="${(i + 1.5) * LINE_PX}" font-family="sans-serif" font-size="15" fill="#1f2933">${escapeXml(text)}</text>`,
  );
  return `<g>${rows.join('')}</g>`;
}

function wrapped({ photo, problems }: PhotoMeasurement): string[] {
  const lines = problems.flatMap((p) =>
    wrap(`${p.severity === 'block' ? '! ' : p.ask ? '? ' : '- '}${p.message}`, 62),
  );
  return [path.basename(photo.file), ...lines];
}

function wrap(text: string, columns: number): string[] {
  const lines = [''];
  for (const word of text.split(' ')) {
    const last = lines[lines.length - 1]!;
    if (last && last.length + word.length + 1 > columns) lines.push(`   ${word}`);
    else lines[lines.length - 1] = last ? `${last} ${word}` : word;
  }
  return lines;
}

const escapeXml = (text: string): string => text.replace(/[&<>"]/g, (c) => `&#${c.charCodeAt(0)};`);
