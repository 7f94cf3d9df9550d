import { failure, success, type Outcome } from '@plica/core';
import type { Problem } from '@plica/face/case';
import { captureProblem } from '../capture-problem.ts';
import type { Photo } from '../index.ts';
import { createAreaReducer } from '../photo/area-reducer.ts';
import { displayP3ToSrgb } from '../photo/display-p3.ts';
import { finishPhoto } from '../photo/finish-photo.ts';
import { workingFactor } from '../photo/limits.ts';
import type { PhotoHeader } from '../photo/photo-header.ts';
import { startHeifLibrary } from './heif-library.ts';

/**
 * Decodes a HEIC picture with libheif compiled to WebAssembly: the same code in Node and in browsers. A fresh instance
 * is started each time, so that memory spoilt by one file never meets the next.
 */
export async function decodeHeic(
  bytes: Uint8Array,
  header: PhotoHeader,
  loadModule: () => Promise<unknown>,
): Promise<Outcome<Photo, Problem>> {
  const library = await loadModule()
    .then(startHeifLibrary)
    .catch(() => null);
  if (!library) return failure(captureProblem('file.noDecoder'));
  const unreadable = failure(captureProblem('file.unreadable'));
  const context = library.heif_context_alloc();
  const error = library.heif_context_read_from_memory(context, bytes);
  if (error.code !== library.heif_error_code.heif_error_Ok) return unreadable;
  const handle = library.heif_js_context_get_primary_image_handle(context);
  if (!handle || 'code' in handle) return unreadable;
  const width = library.heif_image_handle_get_width(handle);
  const height = library.heif_image_handle_get_height(handle);
  // A crop may make it smaller than declared; larger was never asked whether it fits into memory.
  if (width < 1 || height < 1 || width > header.storedWidthPx || height > header.storedHeightPx)
    return unreadable;
  const decoded = await library.heif_js_decode_image2(
    handle,
    library.heif_colorspace.heif_colorspace_RGB,
    library.heif_chroma.heif_chroma_interleaved_RGBA,
  );
  const plane = 'channels' in decoded ? decoded.channels[0] : undefined;
  if (plane?.width !== width || plane.height !== height) return unreadable;
  const reducer = createAreaReducer(width, height, workingFactor(width, height), 4);
  for (let y = 0; y < height; y++) {
    const row = plane.data.subarray(y * plane.stride, y * plane.stride + width * 4);
    reducer.addRows(onWhite(row));
  }
  const image = reducer.finish();
  if (header.isDisplayP3) displayP3ToSrgb(image);
  return success(finishPhoto(image, { ...header, storedWidthPx: width, storedHeightPx: height }));
}

/** Transparent pixels laid on white, in place. */
function onWhite(row: Uint8Array): Uint8Array {
  for (let i = 3; i < row.length; i += 4) {
    const alpha = row[i];
    if (alpha === 255) continue;
    for (let c = i - 3; c < i; c++) row[c] = Math.round((row[c] * alpha + 255 * (255 - alpha)) / 255);
    row[i] = 255;
  }
  return row;
}
