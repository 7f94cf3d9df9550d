import { success } from '@plica/core';
import sharp from 'sharp';
import type { ReadPhoto } from '../index.ts';

const MAX_WORKING_SIDE_PX = 1600;

export const readPhoto: ReadPhoto = async (bytes) => {
  const { data, info } = await sharp(bytes)
    .rotate()
    .flatten({ background: '#fff' })
    .toColourspace('srgb')
    .ensureAlpha()
    .resize({
      width: MAX_WORKING_SIDE_PX,
      height: MAX_WORKING_SIDE_PX,
      fit: 'inside',
      withoutEnlargement: true,
    })
    .raw()
    .toBuffer({ resolveWithObject: true });
  return success({
    facts: { format: 'jpeg', widthPx: info.width, heightPx: info.height },
    image: { data, width: info.width, height: info.height },
    photoPerWorking: 1,
  });
};
