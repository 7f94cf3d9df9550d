import { byteReader, type ByteReader } from './byte-reader.ts';

/** EXIF 2.32 orientation: 1 upright, 2-8 mirrored and turned. */
export type Orientation = 1 | 2 | 3 | 4 | 5 | 6 | 7 | 8;

/** The only facts taken from a photograph's EXIF block. */
export interface ExifFacts {
  orientation: Orientation;
  /** Where the file holds the orientation: offset of its low byte. Absent when it holds none. */
  orientationAt?: number;
  focalLength35Mm?: number;
}

export const NO_EXIF: ExifFacts = { orientation: 1 };

const TAG = {
  orientation: 0x0112,
  changedAt: 0x0132,
  exifDirectory: 0x8769,
  takenAt: 0x9003,
  focalLength: 0x920a,
  focalLength35: 0xa405,
  pixelWidth: 0xa002,
  pixelHeight: 0xa003,
  focalPlaneXResolution: 0xa20e,
  focalPlaneYResolution: 0xa20f,
  focalPlaneUnit: 0xa210,
};
const ENTRY_BYTES = 12;
const TIME_LENGTH = 19;
/** Real directories hold a few dozen entries; a hostile count is cut here. */
const MAX_ENTRIES = 512;
const FULL_FRAME_DIAGONAL_MM = 43.27;
/** Millimetres per FocalPlaneResolutionUnit. */
const UNIT_MM: Record<number, number> = { 2: 25.4, 3: 10, 4: 1, 5: 0.001 };

interface Directories {
  reader: ByteReader;
  littleEndian: boolean;
  /** Offsets of the entries by tag. */
  main: Map<number, number>;
  exif: Map<number, number>;
}

/** The two directories of a TIFF block of `bytes[start, end)`, or nothing where it is none. */
function readDirectories(bytes: Uint8Array, start: number, end: number): Directories | null {
  const order = byteReader(bytes, false, start, end).u16(0);
  if (order !== 0x4949 && order !== 0x4d4d) return null;
  const littleEndian = order === 0x4949;
  const reader = byteReader(bytes, littleEndian, start, end);
  if (reader.u16(2) !== 42) return null;
  const main = readDirectory(reader, reader.u32(4));
  const exif = readDirectory(reader, number(reader, main.get(TAG.exifDirectory)));
  return { reader, littleEndian, main, exif };
}

/** Reads a TIFF block of `bytes[start, end)`; anything malformed counts as absent. */
export function readExif(bytes: Uint8Array, start: number, end: number): ExifFacts {
  const directories = readDirectories(bytes, start, end);
  if (!directories) return NO_EXIF;
  const { reader, littleEndian, main, exif } = directories;
  const at = main.get(TAG.orientation);
  const orientation = number(reader, at);
  const focal = focalLength35Mm(reader, exif);
  return {
    orientation: isOrientation(orientation) ? orientation : 1,
    ...(at !== undefined && isOrientation(orientation)
      ? { orientationAt: start + at + 8 + (littleEndian ? 0 : 1) }
      : {}),
    ...(focal ? { focalLength35Mm: focal } : {}),
  };
}

/** When the picture was taken by the camera's clock, `2026-01-14T10:32:05`; null where the block does not say. */
export function readExifTime(bytes: Uint8Array, start: number, end: number): string | null {
  const directories = readDirectories(bytes, start, end);
  if (!directories) return null;
  const { reader, main, exif } = directories;
  for (const at of [exif.get(TAG.takenAt), main.get(TAG.changedAt)]) {
    const offset = at === undefined ? null : reader.u32(at + 8);
    const text = offset === null ? null : reader.text(offset, TIME_LENGTH);
    const time = /^((?:19|20)\d\d):([01]\d):([0-3]\d) ([012]\d:[0-5]\d:[0-5]\d)$/.exec(text ?? '');
    if (time) return `${time[1]}-${time[2]}-${time[3]}T${time[4]}`;
  }
  return null;
}

const isOrientation = (value: number | null): value is Orientation =>
  value !== null && Number.isInteger(value) && value >= 1 && value <= 8;

/** Offsets of a directory's entries by tag. */
function readDirectory(reader: ByteReader, offset: number | null): Map<number, number> {
  const entries = new Map<number, number>();
  const count = offset === null ? null : reader.u16(offset);
  if (offset === null || count === null) return entries;
  for (let i = 0; i < Math.min(count, MAX_ENTRIES); i++) {
    const at = offset + 2 + i * ENTRY_BYTES;
    const tag = reader.u16(at);
    if (tag === null) break;
    entries.set(tag, at);
  }
  return entries;
}

/** First value of an entry: SHORT, LONG or RATIONAL. */
function number(reader: ByteReader, at: number | undefined): number | null {
  if (at === undefined) return null;
  const type = reader.u16(at + 2);
  if (type === 3) return reader.u16(at + 8);
  if (type === 4) return reader.u32(at + 8);
  if (type !== 5) return null;
  const offset = reader.u32(at + 8);
  const top = offset === null ? null : reader.u32(offset);
  const bottom = offset === null ? null : reader.u32(offset + 4);
  return top === null || !bottom ? null : top / bottom;
}

/** As stated, or from the focal length and the sensor's size where the file states both. */
function focalLength35Mm(reader: ByteReader, exif: Map<number, number>): number | null {
  const value = (tag: number): number | null => number(reader, exif.get(tag));
  const plausible = (mm: number): number | null => (mm >= 5 && mm <= 2000 ? mm : null);
  const stated = value(TAG.focalLength35);
  if (stated) return plausible(stated);
  const focal = value(TAG.focalLength);
  const [width, height] = [value(TAG.pixelWidth), value(TAG.pixelHeight)];
  const perUnitX = value(TAG.focalPlaneXResolution);
  const perUnitY = value(TAG.focalPlaneYResolution) ?? perUnitX;
  const unitMm = UNIT_MM[value(TAG.focalPlaneUnit) ?? 2];
  if (!focal || !width || !height || !perUnitX || !perUnitY || !unitMm) return null;
  const sensorDiagonalMm = Math.hypot(width / perUnitX, height / perUnitY) * unitMm;
  if (sensorDiagonalMm < 3 || sensorDiagonalMm > 100) return null;
  return plausible((focal * FULL_FRAME_DIAGONAL_MM) / sensorDiagonalMm);
}
