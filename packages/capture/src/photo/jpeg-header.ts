import { byteReader, type ByteReader } from './byte-reader.ts';
import { NO_EXIF, readExif, type ExifFacts } from './exif.ts';
import type { HeaderFault, PhotoHeader } from './photo-header.ts';

const EOI = 0xd9;
const SOS = 0xda;
const APP1 = 0xe1;
const PROGRESSIVE = [0xc2, 0xc6, 0xca, 0xce];
/** A picture in several scans is complete only after the last: its coefficients wait in memory. */
const COEFFICIENT_BYTES = 2;
const isFrameHeader = (marker: number): boolean =>
  marker >= 0xc0 && marker <= 0xcf && ![0xc4, 0xc8, 0xcc].includes(marker);
const standsAlone = (marker: number): boolean => marker === 0x01 || (marker >= 0xd0 && marker <= 0xd8);

/** Walks all segments to the end-of-image marker (ITU-T T.81, annex B). What follows it (previews, video) is not looked at. */
export function readJpegHeader(bytes: Uint8Array): PhotoHeader | HeaderFault {
  const reader = byteReader(bytes, false);
  let frame: JpegFrame | undefined;
  let exif: ExifFacts | undefined;
  let scans = 0;
  let isScattered = false;
  let at = 2;
  for (;;) {
    at = bytes.indexOf(0xff, at);
    if (at < 0) return frame || scans ? 'file.truncated' : 'file.unreadable';
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
      frame ??= readFrame(reader, at, marker);
    }
    if (marker === APP1 && reader.text(at + 2, 6) === 'Exif\0\0')
      exif ??= readExif(bytes, at + 8, at + length);
    if (marker === SOS && scans++ === 0)
      isScattered = frame !== undefined && (frame.isProgressive || reader.u8(at + 2) !== frame.components);
    at += length;
  }
  if (!frame || scans === 0) return 'file.unreadable';
  return {
    format: 'jpeg',
    storedWidthPx: frame.width,
    storedHeightPx: frame.height,
    frames: 1,
    exif: exif ?? NO_EXIF,
    heldBytesPerPixel: isScattered ? frame.samplesPerPixel * COEFFICIENT_BYTES : 0,
  };
}

interface JpegFrame {
  width: number;
  height: number;
  isProgressive: boolean;
  components: number;
  samplesPerPixel: number;
}

/** The frame header (T.81, B.2.2) whose length field lies at `at`; nothing when it is no picture. */
function readFrame(reader: ByteReader, at: number, marker: number): JpegFrame | undefined {
  const [height, width, components] = [reader.u16(at + 3), reader.u16(at + 5), reader.u8(at + 7)];
  if (!width || !height || !components) return undefined;
  const areas = Array.from({ length: components }, (_, i) => {
    const sampling = reader.u8(at + 9 + 3 * i) ?? 0x11;
    return Math.max(1, sampling >> 4) * Math.max(1, sampling & 15);
  });
  const samplesPerPixel = areas.reduce((sum, area) => sum + area, 0) / Math.max(...areas);
  return { width, height, isProgressive: PROGRESSIVE.includes(marker), components, samplesPerPixel };
}
