import { byteReader } from './byte-reader.ts';
import { NO_EXIF, readExif, type ExifFacts } from './exif.ts';
import type { HeaderFault, PhotoHeader } from './photo-header.ts';

const EOI = 0xd9;
const SOS = 0xda;
const APP1 = 0xe1;
const isFrameHeader = (marker: number): boolean =>
  marker >= 0xc0 && marker <= 0xcf && ![0xc4, 0xc8, 0xcc].includes(marker);
const standsAlone = (marker: number): boolean => marker === 0x01 || (marker >= 0xd0 && marker <= 0xd8);

/** Walks all segments to the end-of-image marker (ITU-T T.81, annex B). What follows it (previews, video) is not looked at. */
export function readJpegHeader(bytes: Uint8Array): PhotoHeader | HeaderFault {
  const reader = byteReader(bytes, false);
  let size: { width: number; height: number } | undefined;
  let exif: ExifFacts | undefined;
  let scans = 0;
  let at = 2;
  for (;;) {
    at = bytes.indexOf(0xff, at);
    if (at < 0) return size || scans ? 'file.truncated' : 'file.unreadable';
    while (bytes[at] === 0xff) at++;
    const marker = bytes[at++];
    if (marker === undefined) return 'file.truncated';
    // A zero is an escaped byte of coded pixels; restart markers stand between them.
    if (marker === 0 || standsAlone(marker)) continue;
    if (marker === EOI) break;
    const length = reader.u16(at);
    if (length === null || at + length > bytes.length) return 'file.truncated';
    if (length < 2) return 'file.unreadable';
    if (isFrameHeader(marker)) {
      const [height, width] = [reader.u16(at + 3), reader.u16(at + 5)];
      if (width && height) size ??= { width, height };
    }
    if (marker === APP1 && reader.text(at + 2, 6) === 'Exif\0\0')
      exif ??= readExif(bytes, at + 8, at + length);
    if (marker === SOS) scans++;
    at += length;
  }
  if (!size || scans === 0) return 'file.unreadable';
  return {
    format: 'jpeg',
    storedWidthPx: size.width,
    storedHeightPx: size.height,
    frames: 1,
    exif: exif ?? NO_EXIF,
  };
}
