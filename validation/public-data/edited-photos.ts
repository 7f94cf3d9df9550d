import { existsSync, mkdirSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import sharp, { type Sharp } from 'sharp';
import { CACHE, fileHash } from './cache.ts';

export interface RgbPixels {
  data: Buffer;
  width: number;
  height: number;
}

export async function readRgb(file: string): Promise<RgbPixels> {
  const { data, info } = await sharp(file)
    .removeAlpha()
    .toColourspace('srgb')
    .raw()
    .toBuffer({ resolveWithObject: true });
  return { data, width: info.width, height: info.height };
}

const rgb = ({ data, width, height }: RgbPixels): Sharp =>
  sharp(data, { raw: { width, height, channels: 3 } });

/** Runs `make` once for each name and source file; the picture is kept in the cache. */
export async function cachedImage(
  source: string,
  name: string,
  extension: 'png' | 'jpg',
  make: (target: string) => Promise<unknown>,
): Promise<string> {
  const target = join(
    CACHE,
    'images',
    name,
    `${basename(source).replace(/\.\w+$/, '')}-${fileHash(source)}.${extension}`,
  );
  if (!existsSync(target)) {
    mkdirSync(dirname(target), { recursive: true });
    await make(target);
  }
  return target;
}

export interface Edit {
  kind: 'shift' | 'scale' | 'roll' | 'brightness' | 'jpeg';
  name: string;
  /** Pixels of the edited photograph per pixel of the original. */
  factor: number;
  apply: (file: string) => Promise<string>;
}

const shift = (dx: number, dy: number): Edit => ({
  kind: 'shift',
  name: `shift ${dx}, ${dy} px`,
  factor: 1,
  apply: (file) => warped(file, `shift_${dx}_${dy}`, (x, y) => [x - dx, y - dy]),
});
const roll = (deg: number): Edit => ({
  kind: 'roll',
  name: `roll ${deg} deg`,
  factor: 1,
  apply: (file) => {
    const [cos, sin] = [Math.cos((deg * Math.PI) / 180), Math.sin((deg * Math.PI) / 180)];
    return warped(file, `roll_${deg}`, (x, y, w, h) => {
      const [u, v] = [x - w / 2, y - h / 2];
      return [cos * u - sin * v + w / 2, sin * u + cos * v + h / 2];
    });
  },
});
const scale = (factor: number): Edit => ({
  kind: 'scale',
  name: `scale ${factor}`,
  factor,
  apply: (file) =>
    cachedImage(file, `scale_${factor}`, 'png', async (target) => {
      const image = await readRgb(file);
      const [width, height] = [Math.round(image.width * factor), Math.round(image.height * factor)];
      await rgb(image)
        .resize(width, height, { fit: 'fill', kernel: factor < 1 ? 'lanczos3' : 'cubic' })
        .png()
        .toFile(target);
    }),
});
const brightness = (gain: number): Edit => ({
  kind: 'brightness',
  name: `brightness ${gain}`,
  factor: 1,
  apply: (file) =>
    cachedImage(file, `brightness_${gain}`, 'png', async (target) => {
      const image = await readRgb(file);
      await rgb({ ...image, data: image.data.map((v) => Math.min(255, Math.round(v * gain))) as Buffer })
        .png()
        .toFile(target);
    }),
});
const jpeg = (quality: number): Edit => ({
  kind: 'jpeg',
  name: `JPEG ${quality}`,
  factor: 1,
  apply: (file) =>
    cachedImage(file, `jpeg_${quality}`, 'jpg', async (target) =>
      rgb(await readRgb(file))
        .jpeg({ quality })
        .toFile(target),
    ),
});

/** The edits of the prototype's repeatability study. */
export const EDITS: readonly Edit[] = [
  shift(1, -2),
  shift(-3, 1),
  shift(0.5, 0.5),
  roll(-5),
  roll(5),
  scale(0.9),
  scale(1.1),
  brightness(0.85),
  brightness(1.15),
  jpeg(60),
  jpeg(75),
  jpeg(95),
];

/** Bicubic resampling (Catmull-Rom); beyond the border the edge pixel repeats. `from`: where a target pixel comes from. */
function warped(
  file: string,
  name: string,
  from: (x: number, y: number, width: number, height: number) => [number, number],
): Promise<string> {
  return cachedImage(file, name, 'png', async (target) => {
    const image = await readRgb(file);
    await rgb(warp(image, from)).png().toFile(target);
  });
}

export function warp(
  { data, width, height }: RgbPixels,
  from: (x: number, y: number, width: number, height: number) => [number, number],
): RgbPixels {
  const out = Buffer.alloc(data.length);
  for (let y = 0; y < height; y++)
    for (let x = 0; x < width; x++) {
      const [sx, sy] = from(x, y, width, height);
      const [x0, y0] = [Math.floor(sx), Math.floor(sy)];
      const [wx, wy] = [cubicWeights(sx - x0), cubicWeights(sy - y0)];
      for (let c = 0; c < 3; c++) {
        let value = 0;
        for (let j = 0; j < 4; j++)
          for (let i = 0; i < 4; i++) {
            const px = Math.min(width - 1, Math.max(0, x0 - 1 + i));
            const py = Math.min(height - 1, Math.max(0, y0 - 1 + j));
            value += wx[i]! * wy[j]! * data[3 * (py * width + px) + c]!;
          }
        out[3 * (y * width + x) + c] = Math.min(255, Math.max(0, Math.round(value)));
      }
    }
  return { data: out, width, height };
}

const cubicWeights = (t: number): number[] => [
  ((-0.5 * t + 1) * t - 0.5) * t,
  (1.5 * t - 2.5) * t * t + 1,
  ((-1.5 * t + 2) * t + 0.5) * t,
  (0.5 * t - 0.5) * t * t,
];

/** The photograph with its pixels multiplied in number, and grey if asked. */
export function resampled(file: string, factor: number, grey: boolean): Promise<string> {
  if (factor === 1 && !grey) return Promise.resolve(file);
  return cachedImage(file, `resampled_${factor.toFixed(4)}${grey ? '_grey' : ''}`, 'png', async (target) => {
    let image = rgb(await readRgb(file));
    const { width, height } = await sharp(file).metadata();
    if (factor !== 1)
      image = image.resize(Math.round(width * factor), Math.round(height * factor), {
        fit: 'fill',
        kernel: 'lanczos3',
      });
    if (grey) image = image.greyscale().toColourspace('srgb');
    await image.png().toFile(target);
  });
}

/** Mean distance of the colours from grey, 0-255. */
export async function colourfulness(file: string): Promise<number> {
  const { data } = await readRgb(file);
  let sum = 0;
  for (let i = 0; i < data.length; i += 3) {
    const grey = (data[i]! + data[i + 1]! + data[i + 2]!) / 3;
    sum += Math.abs(data[i]! - grey) + Math.abs(data[i + 1]! - grey) + Math.abs(data[i + 2]! - grey);
  }
  return sum / data.length;
}
