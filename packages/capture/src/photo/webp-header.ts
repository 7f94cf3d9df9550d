import { byteReader } from './byte-reader.ts';
import { NO_EXIF, readExif, type ExifFacts } from './exif.ts';
import type { HeaderFault, PhotoHeader } from './photo-header.ts';

/** What libwebp holds a pixel, measured at 100 megapixels: planes of half size, or whole RGBA and its cache. An animation is laid on a whole canvas. */
const LOSSY_BYTES = 2.5;
const LOSSLESS_BYTES = 5;

/** Walks the chunks of a RIFF/WEBP file (RFC 9649): simple lossy, lossless, and extended with animation and EXIF. */
export function readWebpHeader(bytes: Uint8Array): PhotoHeader | HeaderFault {
  const reader = byteReader(bytes, true);
  const u24 = (at: number): number | null => {
    const [low, high] = [reader.u16(at), reader.u8(at + 2)];
    return low === null || high === null ? null : low + high * 65536;
  };
  const riffEnd = 8 + (reader.u32(4) ?? Infinity);
  if (riffEnd > bytes.length) return 'file.truncated';
  let size: { width: number; height: number } | undefined;
  let exif: ExifFacts = NO_EXIF;
  let frames = 0;
  let hasPixels = false;
  let isLossless = false;
  for (let at = 12; at + 8 <= riffEnd;) {
    const type = reader.text(at, 4);
    const length = reader.u32(at + 4);
    const body = at + 8;
    if (type === null || length === null || body + length > riffEnd) return 'file.truncated';
    if (type === 'VP8X') {
      const [width, height] = [u24(body + 4), u24(body + 7)];
      if (width !== null && height !== null) size ??= { width: width + 1, height: height + 1 };
    }
    if (type === 'VP8 ') {
      const [width, height] = [reader.u16(body + 6), reader.u16(body + 8)];
      if (width && height) size ??= { width: width & 0x3fff, height: height & 0x3fff };
    }
    if (type === 'VP8L') {
      isLossless = true;
      const bits = reader.u32(body + 1);
      if (bits !== null) size ??= { width: (bits & 0x3fff) + 1, height: ((bits >>> 14) & 0x3fff) + 1 };
    }
    if (type === 'VP8 ' || type === 'VP8L' || type === 'ANMF') hasPixels = true;
    if (type === 'ANMF') {
      frames++;
      isLossless = true;
    }
    if (type === 'EXIF') {
      const prefix = reader.text(body, 6) === 'Exif\0\0' ? 6 : 0;
      exif = readExif(bytes, body + prefix, body + length);
    }
    at = body + length + (length % 2);
  }
  if (!size || !hasPixels) return 'file.unreadable';
  return {
    format: 'webp',
    storedWidthPx: size.width,
    storedHeightPx: size.height,
    frames: Math.max(1, frames),
    exif,
    heldBytesPerPixel: isLossless ? LOSSLESS_BYTES : LOSSY_BYTES,
  };
}
