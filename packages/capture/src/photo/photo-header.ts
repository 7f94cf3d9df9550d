import type { ExifFacts } from './exif.ts';
import { isHeic, readHeicHeader } from './heic-header.ts';
import { readJpegHeader } from './jpeg-header.ts';
import { readPngHeader } from './png-header.ts';
import { readWebpHeader } from './webp-header.ts';

/** What a picture file says of itself before a pixel is decoded. */
export interface PhotoHeader {
  format: 'jpeg' | 'png' | 'webp' | 'heic';
  /** As stored, before the orientation is applied. */
  storedWidthPx: number;
  storedHeightPx: number;
  frames: number;
  exif: ExifFacts;
  /** Bytes a pixel that any decoder must hold before it can give the first row; 0 where it can go row by row. */
  heldBytesPerPixel: number;
  /** HEIC: its colours are those of Display P3; other formats are converted by their decoders. */
  isDisplayP3?: boolean;
}

/** Why a header cannot be used; the same words as the problem codes. */
export type HeaderFault = 'file.empty' | 'file.truncated' | 'file.unreadable' | 'file.unsupported';

const startsWith = (bytes: Uint8Array, start: readonly number[]): boolean =>
  bytes.length >= start.length && start.every((byte, i) => bytes[i] === byte);

const JPEG = [0xff, 0xd8, 0xff];
const PNG = [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a];
const RIFF = [0x52, 0x49, 0x46, 0x46];

/** Tells the format by its first bytes, never by name, and checks that the file reaches its end. */
export function readPhotoHeader(bytes: Uint8Array): PhotoHeader | HeaderFault {
  if (bytes.length === 0) return 'file.empty';
  if (startsWith(bytes, JPEG)) return readJpegHeader(bytes);
  if (startsWith(bytes, PNG)) return readPngHeader(bytes);
  if (startsWith(bytes, RIFF) && String.fromCharCode(...bytes.subarray(8, 12)) === 'WEBP')
    return readWebpHeader(bytes);
  if (isHeic(bytes)) return readHeicHeader(bytes);
  const cutShort = [JPEG, PNG].some(
    (magic) => bytes.length < magic.length && startsWith(bytes, magic.slice(0, bytes.length)),
  );
  return cutShort ? 'file.truncated' : 'file.unsupported';
}
