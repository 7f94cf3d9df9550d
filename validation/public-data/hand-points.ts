import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseCsv } from './csv.ts';
import { DATA, type PublicPhoto } from './public-photos.ts';

/** 189 points [x, y] placed by hand in one photograph, pixels of the stored file. Order: WebMorph's FRL template. */
export type HandPoints = readonly (readonly [number, number])[];

/** Points of the template used here; left and right are the patient's. */
export const HAND = {
  jaw: [125, 126, 127, 128, 129, 130, 131, 132, 133],
  jawLateral: [125, 126, 127, 131, 132, 133],
  jawChin: [128, 129, 130],
  chin: 129,
  nasolabialRight: [158, 159, 160],
  nasolabialLeft: [161, 162, 163],
  mouthCornerRight: 87,
  mouthCornerLeft: 93,
  eyeOuterRight: 18,
  eyeInnerRight: 22,
  eyeInnerLeft: 23,
  eyeOuterLeft: 27,
  pupilRight: 0,
  pupilLeft: 1,
  upperLipTop: 90,
  lowerLipBottom: 106,
  subnasale: 55,
} as const;

let london: Map<string, [number, number][]> | undefined;

/** Null for photographs that nobody marked with this template. */
export function handPoints({ set, file, person }: PublicPhoto): HandPoints | null {
  if (set === 'london-neutral') {
    london ??= readLondon();
    return london.get(person) ?? null;
  }
  if (set !== 'canada') return null;
  const template = file.replace(/\.jpg$/, '.tem');
  return existsSync(template) ? readTemplate(readFileSync(template, 'utf8'), 0.5) : null;
}

function readLondon(): Map<string, [number, number][]> {
  const faces = new Map<string, [number, number][]>();
  for (const row of parseCsv(readFileSync(join(DATA, 'london/landmarks_189.csv'), 'utf8'))) {
    const person = `london-${row['face_id']!}`;
    const points = faces.get(person) ?? [];
    points[Number(row['point'])] = [Number(row['x_px']), Number(row['y_px'])];
    faces.set(person, points);
  }
  return faces;
}

/** A WebMorph template in pixels of the original photograph, which the stored file shows at `scale`. */
export function readTemplate(text: string, scale: number): [number, number][] | null {
  const [count, ...lines] = text.split(/\r?\n/);
  const n = Number(count);
  if (n !== 189) return null;
  return lines.slice(0, n).map((line) => {
    const [x, y] = line.trim().split(/\s+/).map(Number);
    return [x! * scale, y! * scale];
  });
}
