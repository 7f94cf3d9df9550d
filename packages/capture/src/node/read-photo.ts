import { failure, success } from '@plica/core';
import sharp from 'sharp';
import { captureProblem } from '../capture-problem.ts';
import { decodeHeic } from '../heic/decode-heic.ts';
import type { ReadPhoto } from '../index.ts';
import { createAreaReducer } from '../photo/area-reducer.ts';
import { finishPhoto } from '../photo/finish-photo.ts';
import { acceptPhoto, decodeReduction, MAX_MEGAPIXELS, workingFactor } from '../photo/limits.ts';

/** Named by a variable so that no bundler draws it in. */
const HEIF_MODULE = 'libheif-js/libheif-wasm/libheif-bundle.mjs' as string;

/** Decodes a JPEG, PNG or WebP file with sharp, a HEIC file with libheif; never throws for what a file holds. */
export const readPhoto: ReadPhoto = async (bytes) => {
  const accepted = acceptPhoto(bytes);
  if (!accepted.ok) return accepted;
  const header = accepted.value;
  const { storedWidthPx, storedHeightPx } = header;
  const reduction = decodeReduction(header);
  try {
    if (header.format === 'heic') return await decodeHeic(bytes, header, () => import(HEIF_MODULE));
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
