import { failure, success, type Outcome } from '@plica/core';
import type { Problem } from '@plica/face/case';
import { captureProblem } from '../capture-problem.ts';
import { readPhotoHeader, type PhotoHeader } from './photo-header.ts';

/** Longest side of the working image, px: above it landmarks gain nothing and time is lost. [chosen] */
export const MAX_WORKING_SIDE_PX = 1600;
/** The largest sensors have 200; more is refused before decoding. [chosen] */
export const MAX_MEGAPIXELS = 250;
/** What a decoder may hold at once, bytes: with the program and the reduced picture it stays below 1 GB. [chosen] */
const MAX_HELD_BYTES = 700e6;
/** A face in less than this can carry no measure. [chosen] */
export const MIN_SIDE_PX = 64;
/** Long side / short side: the working image of anything longer is narrower than `MIN_SIDE_PX`. */
const MAX_SIDES_RATIO = MAX_WORKING_SIDE_PX / MIN_SIDE_PX;
/** Above this a decoder is asked to reduce the picture itself, to bound memory. [chosen] */
export const MAX_WHOLE_MEGAPIXELS = 32;
/**
 * Bytes a pixel below which a large file cannot hold the picture it declares. Photographs of phones hold 0.1 to 0.5; a
 * flat grey JPEG some 0.006. [chosen]
 */
const MIN_BYTES_PER_PIXEL = 0.004;

/** The header of a picture that may be decoded, or why not. `decoderBytesPerPixel`: what this decoder holds beyond what the format asks. */
export function acceptPhoto(
  bytes: Uint8Array,
  decoderBytesPerPixel: (header: PhotoHeader) => number = () => 0,
): Outcome<PhotoHeader, Problem> {
  const header = readPhotoHeader(bytes);
  if (typeof header === 'string') return failure(captureProblem(header));
  const pixels = header.storedWidthPx * header.storedHeightPx;
  const held = header.heldBytesPerPixel + decoderBytesPerPixel(header);
  const limit = Math.min(MAX_MEGAPIXELS, (held && Math.floor(MAX_HELD_BYTES / held / 1e6)) || MAX_MEGAPIXELS);
  if (pixels / 1e6 > limit)
    return failure(captureProblem('file.tooLarge', 'block', { value: pixels / 1e6, limit }));
  const shortSide = Math.min(header.storedWidthPx, header.storedHeightPx);
  if (shortSide < MIN_SIDE_PX)
    return failure(captureProblem('file.tooSmall', 'block', { value: shortSide, limit: MIN_SIDE_PX }));
  const ratio = Math.max(header.storedWidthPx, header.storedHeightPx) / shortSide;
  if (ratio > MAX_SIDES_RATIO)
    return failure(captureProblem('file.tooLong', 'block', { value: ratio, limit: MAX_SIDES_RATIO }));
  if (pixels / 1e6 > MAX_WHOLE_MEGAPIXELS && bytes.length < pixels * MIN_BYTES_PER_PIXEL)
    return failure(captureProblem('file.truncated'));
  return success(header);
}

/** How many times smaller a decoder should make the picture before it is averaged down, so that it stays below the memory bound. */
export function decodeReduction({ storedWidthPx, storedHeightPx }: PhotoHeader): 1 | 2 | 4 {
  const megapixels = (storedWidthPx * storedHeightPx) / 1e6;
  return megapixels > 4 * MAX_WHOLE_MEGAPIXELS ? 4 : megapixels > MAX_WHOLE_MEGAPIXELS ? 2 : 1;
}

/** Photograph pixels per working pixel, >= 1. */
export const workingFactor = (widthPx: number, heightPx: number): number =>
  Math.max(1, Math.max(widthPx, heightPx) / MAX_WORKING_SIDE_PX);
