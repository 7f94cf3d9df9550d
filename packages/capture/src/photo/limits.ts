import { failure, success, type Outcome } from '@plica/core';
import type { Problem } from '@plica/face/case';
import { captureProblem } from '../capture-problem.ts';
import { readPhotoHeader, type PhotoHeader } from './photo-header.ts';

/** Longest side of the working image, px: above it landmarks gain nothing and time is lost. [chosen] */
export const MAX_WORKING_SIDE_PX = 1600;
/** More is refused before decoding: at 4 bytes a pixel it is half a gigabyte. [chosen] */
export const MAX_MEGAPIXELS = 120;
/** A face in less than this can carry no measure. [chosen] */
export const MIN_SIDE_PX = 64;
/** Above this a decoder is asked to reduce the picture itself, to bound memory. [chosen] */
export const MAX_WHOLE_MEGAPIXELS = 32;

/** The header of a picture that may be decoded, or why not. */
export function acceptPhoto(bytes: Uint8Array): Outcome<PhotoHeader, Problem> {
  const header = readPhotoHeader(bytes);
  if (typeof header === 'string') return failure(captureProblem(header));
  const megapixels = (header.storedWidthPx * header.storedHeightPx) / 1e6;
  if (megapixels > MAX_MEGAPIXELS)
    return failure(captureProblem('file.tooLarge', 'block', { value: megapixels, limit: MAX_MEGAPIXELS }));
  const shortSide = Math.min(header.storedWidthPx, header.storedHeightPx);
  if (shortSide < MIN_SIDE_PX)
    return failure(captureProblem('file.tooSmall', 'block', { value: shortSide, limit: MIN_SIDE_PX }));
  return success(header);
}

/** How many times a decoder should halve the picture before it is averaged down, so that it stays below the memory bound. */
export function decodeReduction({ storedWidthPx, storedHeightPx }: PhotoHeader): 1 | 2 {
  return (storedWidthPx * storedHeightPx) / 1e6 > MAX_WHOLE_MEGAPIXELS ? 2 : 1;
}

/** Photograph pixels per working pixel, >= 1. */
export const workingFactor = (widthPx: number, heightPx: number): number =>
  Math.max(1, Math.max(widthPx, heightPx) / MAX_WORKING_SIDE_PX);
