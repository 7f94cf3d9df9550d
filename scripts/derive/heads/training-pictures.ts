import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import type { Point2, Point3, RgbaImage } from '@plica/core';
import { curveOf, type JawCurve } from '../../../packages/face/src/measure/oblique/jaw-curve.ts';

/** A picture of training-set.ts: the part around the jaw with landmarks and truth in its pixels. The patient's left is near. */
export interface TrainingPicture {
  name: string;
  image: RgbaImage;
  points: Point3[];
  contour: Point2[];
  truth: JawCurve;
  pxPerMm: number;
  descentMm: number;
  areaMm2: number;
}

export function trainingPictures(folder: string): TrainingPicture[] {
  const names = readdirSync(folder).filter((file) => file.endsWith('.json'));
  const byNumber = (a: string, b: string): number => parseInt(a) - parseInt(b) || (a < b ? -1 : 1);
  return names.sort(byNumber).flatMap((file) => {
    const rgbFile = path.join(folder, file.replace('.json', '.rgb'));
    if (!existsSync(rgbFile)) return [];
    const record = JSON.parse(readFileSync(path.join(folder, file), 'utf8')) as {
      crop: { x: number; y: number; width: number; height: number };
      points: [number, number, number][];
      contour: [number, number][];
      pxPerMm: number;
      descentMm: number;
      areaMm2: number;
    };
    const { x, y, width, height } = record.crop;
    const rgb = readFileSync(rgbFile);
    const data = new Uint8ClampedArray(width * height * 4).fill(255);
    for (let i = 0; i < width * height; i++) for (let k = 0; k < 3; k++) data[i * 4 + k] = rgb[i * 3 + k]!;
    const contour = record.contour.map(([px, py]): Point2 => [px - x, py - y]);
    return [
      {
        name: file.replace('.json', ''),
        image: { width, height, data },
        points: record.points.map(([px, py, pz]): Point3 => [px - x, py - y, pz]),
        contour,
        truth: curveOf(contour, 1),
        pxPerMm: record.pxPerMm,
        descentMm: record.descentMm,
        areaMm2: record.areaMm2,
      },
    ];
  });
}
