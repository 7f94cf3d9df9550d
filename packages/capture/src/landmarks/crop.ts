import type { Pyramid } from './pyramid.ts';

/** A pyramid level is used while a crop pixel spans at least this many of its pixels. */
const FINEST_STEP = 1;
/** Above this step, in level pixels, a crop pixel is the mean of 2 x 2 samples. */
const SINGLE_SAMPLE_STEP = 1.25;

/** A square piece of an image, turned clockwise by `angleRad` about its centre; `mirrored` flips it left to right. Image pixels. */
export interface CropBox {
  centreX: number;
  centreY: number;
  sizePx: number;
  angleRad: number;
  mirrored?: boolean;
}

/** Where point (x, y) of a crop of `side` x `side` pixels lies in the image. */
export function cropToImage(box: CropBox, side: number, x: number, y: number): [number, number] {
  const u = (x / side - 0.5) * box.sizePx * (box.mirrored ? -1 : 1);
  const v = (y / side - 0.5) * box.sizePx;
  const cos = Math.cos(box.angleRad);
  const sin = Math.sin(box.angleRad);
  return [box.centreX + cos * u - sin * v, box.centreY + sin * u + cos * v];
}

/** Where an image point lies in a crop of `side` x `side` pixels: the inverse of `cropToImage`. */
export function imageToCrop(box: CropBox, side: number, x: number, y: number): [number, number] {
  const dx = x - box.centreX;
  const dy = y - box.centreY;
  const cos = Math.cos(box.angleRad);
  const sin = Math.sin(box.angleRad);
  const u = (cos * dx + sin * dy) * (box.mirrored ? -1 : 1);
  const v = cos * dy - sin * dx;
  return [(u / box.sizePx + 0.5) * side, (v / box.sizePx + 0.5) * side];
}

/**
 * Reads a crop as `side` x `side` RGB triples from 0 to 1; what lies outside the image is black. Reductions read from the
 * level of the pyramid that is at most twice as fine as the crop, bilinearly, so that no detail folds over into false edges.
 */
export function readCrop(pyramid: Pyramid, box: CropBox, side: number): Float32Array<ArrayBuffer> {
  const level = Math.max(0, Math.floor(Math.log2(box.sizePx / side / FINEST_STEP)));
  const scale = 2 ** -level;
  const { data, width, height } = pyramid.level(level);
  const step = (box.sizePx * scale) / side;
  const samples = step > SINGLE_SAMPLE_STEP ? 2 : 1;
  const sampleStep = step / samples;
  const start = (sampleStep - box.sizePx * scale) / 2;
  const cos = Math.cos(box.angleRad);
  const sin = Math.sin(box.angleRad);
  const flip = box.mirrored ? -1 : 1;
  const right = [cos * sampleStep * flip, sin * sampleStep * flip] as const;
  const [lastX, lastY, stride] = [width - 1, height - 1, width * 4];
  const out = new Float32Array(side * side * 3);
  for (let j = 0; j < side * samples; j++) {
    const v = start + j * sampleStep;
    const rowX = box.centreX * scale - 0.5 + cos * start * flip - sin * v;
    const rowY = box.centreY * scale - 0.5 + sin * start * flip + cos * v;
    const row = Math.floor(j / samples) * side;
    for (let i = 0; i < side * samples; i++) {
      const x = rowX + i * right[0];
      const y = rowY + i * right[1];
      const x0 = Math.floor(x);
      const y0 = Math.floor(y);
      if (x0 < -1 || y0 < -1 || x0 > lastX || y0 > lastY) continue;
      const fx = x - x0;
      const fy = y - y0;
      const o = (row + (samples === 2 ? i >> 1 : i)) * 3;
      if (x0 >= 0 && y0 >= 0 && x0 < lastX && y0 < lastY) {
        const a = y0 * stride + x0 * 4;
        const c = a + stride;
        const wd = fx * fy;
        const wb = fx - wd;
        const wc = fy - wd;
        const wa = 1 - fx - wc;
        out[o] += wa * data[a] + wb * data[a + 4] + wc * data[c] + wd * data[c + 4];
        out[o + 1] += wa * data[a + 1] + wb * data[a + 5] + wc * data[c + 1] + wd * data[c + 5];
        out[o + 2] += wa * data[a + 2] + wb * data[a + 6] + wc * data[c + 2] + wd * data[c + 6];
        continue;
      }
      for (const [px, py, weight] of [
        [x0, y0, (1 - fx) * (1 - fy)],
        [x0 + 1, y0, fx * (1 - fy)],
        [x0, y0 + 1, (1 - fx) * fy],
        [x0 + 1, y0 + 1, fx * fy],
      ]) {
        if (px < 0 || py < 0 || px > lastX || py > lastY) continue;
        const a = py * stride + px * 4;
        for (let channel = 0; channel < 3; channel++) out[o + channel] += weight * data[a + channel];
      }
    }
  }
  const norm = 1 / (255 * samples * samples);
  for (let i = 0; i < out.length; i++) out[i] *= norm;
  return out;
}
