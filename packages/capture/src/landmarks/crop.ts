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
 * level of the pyramid that is at most twice as fine as the crop, bilinearly, so that no detail folds over into false edges;
 * `coarse` takes one sample a pixel, for rough answers.
 */
export function readCrop(
  pyramid: Pyramid,
  box: CropBox,
  side: number,
  sampling: 'fine' | 'coarse' = 'fine',
): Float32Array<ArrayBuffer> {
  const level = Math.max(0, Math.floor(Math.log2(box.sizePx / side / FINEST_STEP)));
  const scale = 2 ** -level;
  const { data, width, height } = pyramid.level(level);
  const step = (box.sizePx * scale) / side;
  const samples = sampling === 'fine' && step > SINGLE_SAMPLE_STEP ? 2 : 1;
  const sampleStep = step / samples;
  const start = (sampleStep - box.sizePx * scale) / 2;
  const cos = Math.cos(box.angleRad);
  const sin = Math.sin(box.angleRad);
  const flip = box.mirrored ? -1 : 1;
  const rightX = cos * sampleStep * flip;
  const rightY = sin * sampleStep * flip;
  const originX = box.centreX * scale - 0.5 + (cos * flip - sin) * start;
  const originY = box.centreY * scale - 0.5 + (sin * flip + cos) * start;
  const [lastX, lastY, stride] = [width - 1, height - 1, width * 4];
  const norm = 1 / (255 * samples * samples);
  const out = new Float32Array(side * side * 3);
  for (let row = 0, o = 0; row < side; row++)
    for (let column = 0; column < side; column++, o += 3) {
      let red = 0;
      let green = 0;
      let blue = 0;
      for (let j = row * samples; j < (row + 1) * samples; j++)
        for (let i = column * samples; i < (column + 1) * samples; i++) {
          const x = originX + i * rightX - j * sin * sampleStep;
          const y = originY + i * rightY + j * cos * sampleStep;
          const x0 = Math.floor(x);
          const y0 = Math.floor(y);
          const fx = x - x0;
          const fy = y - y0;
          if (x0 >= 0 && y0 >= 0 && x0 < lastX && y0 < lastY) {
            const a = y0 * stride + x0 * 4;
            const c = a + stride;
            const wa = (1 - fx) * (1 - fy);
            const wb = fx * (1 - fy);
            const wc = (1 - fx) * fy;
            const wd = fx * fy;
            red += wa * data[a] + wb * data[a + 4] + wc * data[c] + wd * data[c + 4];
            green += wa * data[a + 1] + wb * data[a + 5] + wc * data[c + 1] + wd * data[c + 5];
            blue += wa * data[a + 2] + wb * data[a + 6] + wc * data[c + 2] + wd * data[c + 6];
            continue;
          }
          if (x0 < -1 || y0 < -1 || x0 > lastX || y0 > lastY) continue;
          // At the edge: weights of the four pixels around (x, y), left, right above, left, right below; nothing outside.
          const left = x0 >= 0 ? 1 - fx : 0;
          const right = x0 < lastX ? fx : 0;
          const above = y0 >= 0 ? 1 - fy : 0;
          const below = y0 < lastY ? fy : 0;
          const a = (y0 < 0 ? 0 : y0) * stride + (x0 < 0 ? 0 : x0) * 4;
          const b = x0 >= 0 && x0 < lastX ? a + 4 : a;
          const c = y0 >= 0 && y0 < lastY ? a + stride : a;
          const d = c + b - a;
          const wa = left * above;
          const wb = right * above;
          const wc = left * below;
          const wd = right * below;
          red += wa * data[a] + wb * data[b] + wc * data[c] + wd * data[d];
          green += wa * data[a + 1] + wb * data[b + 1] + wc * data[c + 1] + wd * data[d + 1];
          blue += wa * data[a + 2] + wb * data[b + 2] + wc * data[c + 2] + wd * data[d + 2];
        }
      out[o] = red * norm;
      out[o + 1] = green * norm;
      out[o + 2] = blue * norm;
    }
  return out;
}
