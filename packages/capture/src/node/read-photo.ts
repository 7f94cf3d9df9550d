import { failure, success } from '@plica/core';
import sharp from 'sharp';
import { captureProblem } from '../capture-problem.ts';
import type { ReadPhoto } from '../index.ts';
import { createAreaReducer } from '../photo/area-reducer.ts';
import { finishPhoto } from '../photo/finish-photo.ts';
import { acceptPhoto, decodeReduction, MAX_MEGAPIXELS, workingFactor } from '../photo/limits.ts';

/** Decodes a JPEG, PNG or WebP file with sharp; never throws for what a file holds. */
export const readPhoto: ReadPhoto = async (bytes) => {
  const accepted = acceptPhoto(bytes);
  if (!accepted.ok) return accepted;
  const header = accepted.value;
  const { storedWidthPx, storedHeightPx } = header;
  const reduction = decodeReduction(header);
  try {
    let decoder = sharp(bytes, { failOn: 'error', limitInputPixels: MAX_MEGAPIXELS * 1e6 });
    if (reduction > 1)
      decoder = decoder.resize({
        width: Math.ceil(storedWidthPx / reduction),
        height: Math.ceil(storedHeightPx / reduction),
        fit: 'fill',
        fastShrinkOnLoad: true,
      });
    const { data, info } = await decoder
      .flatten({ background: '#fff' })
      .toColourspace('srgb')
      .raw({ depth: 'uchar' })
      .toBuffer({ resolveWithObject: true });
    if (reduction === 1 && (info.width !== storedWidthPx || info.height !== storedHeightPx))
      return failure(captureProblem('file.unreadable'));
    const reducer = createAreaReducer(info.width, info.height, workingFactor(info.width, info.height), 3);
    reducer.addRows(data);
    return success(finishPhoto(reducer.finish(), header));
  } catch {
    return failure(captureProblem('file.unreadable'));
  }
};
