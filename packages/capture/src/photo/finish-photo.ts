import type { RgbaImage } from '@plica/core';
import { captureProblem } from '../capture-problem.ts';
import type { Photo } from '../index.ts';
import { orientImage } from './orient-image.ts';
import { workingFactor } from './limits.ts';
import type { PhotoHeader } from './photo-header.ts';

/** Mean difference of the colour channels below which a picture counts as grey, of 255. JPEG noise stays under it. [chosen] */
const GREY_CHROMA = 1.5;
const SAMPLE_STEP = 7;

/** Puts reduced stored pixels and the header together. */
export function finishPhoto(stored: RgbaImage, header: PhotoHeader): Photo {
  const { exif, frames, format, storedWidthPx, storedHeightPx } = header;
  const swapped = exif.orientation >= 5;
  return {
    facts: {
      format,
      widthPx: swapped ? storedHeightPx : storedWidthPx,
      heightPx: swapped ? storedWidthPx : storedHeightPx,
      ...(exif.focalLength35Mm ? { focalLength35Mm: exif.focalLength35Mm } : {}),
      ...(frames > 1 ? { frames } : {}),
      greyscale: isGrey(stored),
    },
    image: orientImage(stored, exif.orientation),
    photoPerWorking: workingFactor(storedWidthPx, storedHeightPx),
    problems: frames > 1 ? [captureProblem('file.animated', 'warn', { value: frames })] : [],
  };
}

function isGrey({ data }: RgbaImage): boolean {
  let sum = 0;
  let count = 0;
  for (let i = 0; i < data.length; i += 4 * SAMPLE_STEP, count++)
    sum += Math.abs(data[i] - data[i + 1]) + Math.abs(data[i + 1] - data[i + 2]);
  return sum / count < 2 * GREY_CHROMA;
}
