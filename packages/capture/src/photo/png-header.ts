import { byteReader } from './byte-reader.ts';
import { NO_EXIF, readExif, type ExifFacts } from './exif.ts';
import type { HeaderFault, PhotoHeader } from './photo-header.ts';

/** Channels by colour type: grey, RGB, palette (read as RGB), each with or without alpha. */
const CHANNELS: Record<number, number> = { 0: 1, 2: 3, 3: 3, 4: 2, 6: 4 };

/** Walks all chunks to IEND (PNG, third edition, 5.3); `acTL` tells an animation. */
export function readPngHeader(bytes: Uint8Array): PhotoHeader | HeaderFault {
  const reader = byteReader(bytes, false);
  let size: { width: number; height: number; heldBytesPerPixel: number } | undefined;
  let exif: ExifFacts = NO_EXIF;
  let frames = 1;
  let hasPixels = false;
  for (let at = 8; ;) {
    const length = reader.u32(at);
    const type = reader.text(at + 4, 4);
    if (length === null || type === null || at + 12 + length > bytes.length) return 'file.truncated';
    const body = at + 8;
    // Decoders go by the first chunk; a second header must not promise another size.
    if (at === 8 && type === 'IHDR') {
      const [width, height] = [reader.u32(body), reader.u32(body + 4)];
      const isInterlaced = reader.u8(body + 12) !== 0;
      const bytesPerPixel =
        (CHANNELS[reader.u8(body + 9) ?? 0] ?? 4) * ((reader.u8(body + 8) ?? 8) > 8 ? 2 : 1);
      if (width && height) size = { width, height, heldBytesPerPixel: isInterlaced ? bytesPerPixel : 0 };
    }
    if (!size) return 'file.unreadable';
    if (type === 'acTL') frames = Math.max(1, reader.u32(body) ?? 1);
    if (type === 'eXIf') exif = readExif(bytes, body, body + length);
    if (type === 'IDAT') hasPixels = true;
    if (type === 'IEND') break;
    at = body + length + 4;
  }
  if (!hasPixels) return 'file.unreadable';
  return {
    format: 'png',
    storedWidthPx: size.width,
    storedHeightPx: size.height,
    frames,
    exif,
    heldBytesPerPixel: size.heldBytesPerPixel,
  };
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
