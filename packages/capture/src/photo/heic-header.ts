import { byteReader, type ByteReader } from './byte-reader.ts';
import { NO_EXIF, readExif, type ExifFacts } from './exif.ts';
import type { HeaderFault, PhotoHeader } from './photo-header.ts';

const HEIC_BRANDS = ['heic', 'heix', 'heim', 'heis', 'hevc', 'hevx'];
/** Planes, the picture as RGBA, and the decoder's own: measured. */
const HELD_BYTES = 10;
/** ITU-T H.273: colour primaries of Display P3, and its name in an ICC profile (UTF-16). */
const P3_PRIMARIES = 12;
const P3_NAME = '\0D\0i\0s\0p\0l\0a\0y\0 \0P\x003';
const MAX_EXIF_TRIES = 20;

interface Box {
  type: string;
  /** Offsets of its content. */
  from: number;
  to: number;
}

/** True for pictures coded in HEVC, whatever else the container (ISO/IEC 14496-12) may be used for. */
export function isHeic(bytes: Uint8Array): boolean {
  const reader = byteReader(bytes, false);
  if (reader.text(4, 4) !== 'ftyp') return false;
  const end = Math.min(reader.u32(0) ?? 0, 256);
  for (let at = 8; at + 4 <= end; at += at === 8 ? 8 : 4)
    if (HEIC_BRANDS.includes(reader.text(at, 4) ?? '')) return reader.text(8, 4) !== 'avif';
  return false;
}

/** Reads the size and the turn of the primary picture; the decoder turns it by itself, so EXIF's orientation does not count. */
export function readHeicHeader(bytes: Uint8Array): PhotoHeader | HeaderFault {
  const reader = byteReader(bytes, false);
  const top = boxesIn(reader, 0, bytes.length);
  if (!top) return 'file.truncated';
  const meta = top.find(({ type }) => type === 'meta');
  const parts = meta && boxesIn(reader, meta.from + 4, meta.to);
  const within = (list: readonly Box[] | null | undefined, type: string): Box | undefined =>
    list?.find((box) => box.type === type);
  const primary = within(parts, 'pitm');
  const iprp = within(parts, 'iprp');
  const properties = iprp && boxesIn(reader, iprp.from, iprp.to);
  const ipco = within(properties, 'ipco');
  const known = ipco && boxesIn(reader, ipco.from, ipco.to);
  const ipma = within(properties, 'ipma');
  if (!primary || !known || !ipma) return 'file.unreadable';
  const id = reader.u8(primary.from) ? reader.u32(primary.from + 4) : reader.u16(primary.from + 4);
  const own = propertiesOf(reader, ipma, id).flatMap((index) => known[index - 1] ?? []);
  const extent = within(own, 'ispe');
  const [width, height] = extent ? [reader.u32(extent.from + 4), reader.u32(extent.from + 8)] : [null, null];
  if (!width || !height) return 'file.unreadable';
  const turn = within(own, 'irot');
  const isTurned = turn !== undefined && ((reader.u8(turn.from) ?? 0) & 1) === 1;
  const { focalLength35Mm } = exifOf(bytes);
  return {
    format: 'heic',
    storedWidthPx: isTurned ? height : width,
    storedHeightPx: isTurned ? width : height,
    frames: 1,
    exif: { ...NO_EXIF, ...(focalLength35Mm ? { focalLength35Mm } : {}) },
    heldBytesPerPixel: HELD_BYTES,
    isDisplayP3: own.some((box) => box.type === 'colr' && saysDisplayP3(reader, bytes, box)),
  };
}

/** The boxes of a range, or null when one reaches past its end. */
function boxesIn(reader: ByteReader, from: number, to: number): Box[] | null {
  const boxes: Box[] = [];
  for (let at = from; at + 8 <= to;) {
    const type = reader.text(at + 4, 4);
    let size = reader.u32(at);
    if (type === null || size === null) return null;
    const isLong = size === 1;
    if (isLong) size = (reader.u32(at + 8) ?? 0) * 2 ** 32 + (reader.u32(at + 12) ?? 0);
    else if (size === 0) size = to - at;
    if (size < (isLong ? 16 : 8) || at + size > to) return null;
    boxes.push({ type, from: at + (isLong ? 16 : 8), to: at + size });
    at += size;
  }
  return boxes;
}

/** Numbers, from 1, of the properties of an item. */
function propertiesOf(reader: ByteReader, { from, to }: Box, id: number | null): number[] {
  const isWideId = (reader.u8(from) ?? 0) > 0;
  const isWideIndex = ((reader.u8(from + 3) ?? 0) & 1) === 1;
  let at = from + 8;
  for (let left = reader.u32(from + 4) ?? 0; left > 0 && at < to; left--) {
    const item = isWideId ? reader.u32(at) : reader.u16(at);
    at += isWideId ? 4 : 2;
    const count = reader.u8(at++) ?? 0;
    const step = isWideIndex ? 2 : 1;
    if (item === id)
      return Array.from({ length: count }, (_, i) =>
        isWideIndex ? (reader.u16(at + 2 * i) ?? 0) & 0x7fff : (reader.u8(at + i) ?? 0) & 0x7f,
      );
    at += count * step;
  }
  return [];
}

function saysDisplayP3(reader: ByteReader, bytes: Uint8Array, { from, to }: Box): boolean {
  if (reader.text(from, 4) === 'nclx') return reader.u16(from + 4) === P3_PRIMARIES;
  return new TextDecoder('latin1').decode(bytes.subarray(from, Math.min(to, from + 4096))).includes(P3_NAME);
}

function exifOf(bytes: Uint8Array): ExifFacts {
  const mark = [0x45, 0x78, 0x69, 0x66, 0, 0];
  let at = -1;
  for (let tries = 0; tries < MAX_EXIF_TRIES; tries++) {
    do at = bytes.indexOf(mark[0], at + 1);
    while (at >= 0 && !mark.every((byte, i) => bytes[at + i] === byte));
    if (at < 0) break;
    const facts = readExif(bytes, at + mark.length, bytes.length);
    if (facts !== NO_EXIF) return facts;
  }
  return NO_EXIF;
}
