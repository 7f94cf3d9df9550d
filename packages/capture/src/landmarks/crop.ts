import type { RgbaImage } from '@plica/core';

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

/** More samples than this per output pixel and direction do not change the models' answers. */
const MAX_SAMPLES = 6;

/**
 * Reads a crop as `side` x `side` RGB triples from 0 to 1. Reductions are averaged over evenly spread bilinear samples,
 * so that no detail folds over into false edges; what lies outside the image is black.
 */
export function readCrop(image: RgbaImage, box: CropBox, side: number): Float32Array<ArrayBuffer> {
  const { data, width, height } = image;
  const out = new Float32Array(side * side * 3);
  const step = box.sizePx / side;
  const samples = Math.max(1, Math.min(MAX_SAMPLES, Math.round(step)));
  const cos = Math.cos(box.angleRad);
  const sin = Math.sin(box.angleRad);
  const flip = box.mirrored ? -1 : 1;
  const norm = 1 / (255 * samples * samples);
  for (let y = 0, o = 0; y < side; y++)
    for (let x = 0; x < side; x++, o += 3) {
      let red = 0;
      let green = 0;
      let blue = 0;
      for (let j = 0; j < samples; j++) {
        const v = (y + (j + 0.5) / samples) * step - box.sizePx / 2;
        for (let i = 0; i < samples; i++) {
          const u = ((x + (i + 0.5) / samples) * step - box.sizePx / 2) * flip;
          const atX = box.centreX + cos * u - sin * v - 0.5;
          const atY = box.centreY + sin * u + cos * v - 0.5;
          const x0 = Math.floor(atX);
          const y0 = Math.floor(atY);
          if (x0 < -1 || y0 < -1 || x0 >= width || y0 >= height) continue;
          const fx = atX - x0;
          const fy = atY - y0;
          const top = y0 >= 0 ? 1 - fy : 0;
          const bottom = y0 + 1 < height ? fy : 0;
          const left = x0 >= 0 ? 1 - fx : 0;
          const right = x0 + 1 < width ? fx : 0;
          const a = (Math.max(y0, 0) * width + Math.max(x0, 0)) * 4;
          const b = right ? (Math.max(y0, 0) * width + x0 + 1) * 4 : a;
          const down = bottom && y0 >= 0 ? width * 4 : 0;
          const wa = top * left;
          const wb = top * right;
          const wc = bottom * left;
          const wd = bottom * right;
          const c = a + down;
          const d = b + down;
          red += wa * data[a] + wb * data[b] + wc * data[c] + wd * data[d];
          green += wa * data[a + 1] + wb * data[b + 1] + wc * data[c + 1] + wd * data[d + 1];
          blue += wa * data[a + 2] + wb * data[b + 2] + wc * data[c + 2] + wd * data[d + 2];
        }
      }
      out[o] = red * norm;
      out[o + 1] = green * norm;
      out[o + 2] = blue * norm;
    }
  return out;
}
