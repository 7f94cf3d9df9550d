import { byteReader } from './byte-reader.ts';
import { NO_EXIF, readExif, type ExifFacts } from './exif.ts';
import type { HeaderFault, PhotoHeader } from './photo-header.ts';

/** Walks all chunks to IEND (PNG, third edition, 5.3); `acTL` tells an animation. */
export function readPngHeader(bytes: Uint8Array): PhotoHeader | HeaderFault {
  const reader = byteReader(bytes, false);
  let size: { width: number; height: number } | undefined;
  let exif: ExifFacts = NO_EXIF;
  let frames = 1;
  let hasPixels = false;
  for (let at = 8; ;) {
    const length = reader.u32(at);
    const type = reader.text(at + 4, 4);
    if (length === null || type === null || at + 12 + length > bytes.length) return 'file.truncated';
    const body = at + 8;
    if (type === 'IHDR') {
      const [width, height] = [reader.u32(body), reader.u32(body + 4)];
      if (width && height) size = { width, height };
    }
    if (!size) return 'file.unreadable';
    if (type === 'acTL') frames = Math.max(1, reader.u32(body) ?? 1);
    if (type === 'eXIf') exif = readExif(bytes, body, body + length);
    if (type === 'IDAT') hasPixels = true;
    if (type === 'IEND') break;
    at = body + length + 4;
  }
  if (!hasPixels) return 'file.unreadable';
  return { format: 'png', storedWidthPx: size.width, storedHeightPx: size.height, frames, exif };
}

/** The file without its EXIF chunk, so that no decoder turns the picture by itself. */
export function withoutPngExif(bytes: Uint8Array): Uint8Array {
  const reader = byteReader(bytes, false);
  for (let at = 8; at < bytes.length;) {
    const end = at + 12 + (reader.u32(at) ?? bytes.length);
    if (reader.text(at + 4, 4) === 'eXIf') {
      const out = new Uint8Array(bytes.length - (end - at));
      out.set(bytes.subarray(0, at));
      out.set(bytes.subarray(end), at);
      return out;
    }
    at = end;
  }
  return bytes;
}
