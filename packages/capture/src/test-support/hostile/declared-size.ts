import { withPngChunk } from '../picture.ts';
import { indexOfText, joined } from './byte-tools.ts';
import type { Random } from './random.ts';
import type { ValidFile } from './valid-files.ts';

const SIZES = [
  0,
  1,
  63,
  64,
  65,
  160,
  1600,
  8000,
  11000,
  14000,
  16383,
  32767,
  65535,
  1e6,
  2 ** 31 - 1,
  2 ** 32 - 1,
];

/** Another width and height in the header, from nothing to billions, with the checksum put right. */
export function otherSize({ format, bytes }: ValidFile, random: Random): Uint8Array {
  const out = bytes.slice();
  const view = new DataView(out.buffer);
  const [width, height] = [random.pick(SIZES), random.pick(SIZES)];
  const onlyOne = random.next() < 0.3;
  if (format === 'jpeg') {
    const frame = frameHeader(out);
    if (frame < 0) return out;
    view.setUint16(frame + 5, Math.min(height, 0xffff));
    if (!onlyOne) view.setUint16(frame + 7, Math.min(width, 0xffff));
    return out;
  }
  if (format === 'png') {
    const header = out.slice(16, 29);
    const headerView = new DataView(header.buffer);
    headerView.setUint32(0, width);
    if (!onlyOne) headerView.setUint32(4, height);
    // `withPngChunk` puts a chunk after the header, checksum and all; the old header goes.
    const twice = withPngChunk(out, 'IHDR', header);
    const alsoOld = random.next() < 0.2;
    return alsoOld ? twice : joined(twice.subarray(0, 8), twice.subarray(33));
  }
  if (format === 'webp') {
    const at = 12;
    const type = Buffer.from(out.subarray(at, at + 4)).toString('latin1');
    if (type === 'VP8X')
      for (let i = 0; i < 6; i++) view.setUint8(at + 12 + i, random.pick([0, 63, 127, 255]));
    else if (type === 'VP8 ') {
      view.setUint16(at + 14, width & 0x3fff, true);
      view.setUint16(at + 16, height & 0x3fff, true);
    } else view.setUint32(at + 9, (width & 0x3fff) | ((height & 0x3fff) << 14), true);
    return out;
  }
  const extents = indexOfText(out, 'ispe');
  if (extents < 0) return out;
  view.setUint32(extents + 8, width);
  if (!onlyOne) view.setUint32(extents + 12, height);
  return out;
}

/** Where the first frame header of a JPEG starts, or -1. */
function frameHeader(bytes: Uint8Array): number {
  for (let at = 2; at + 4 < bytes.length && bytes[at] === 0xff; at += 2 + bytes[at + 2] * 256 + bytes[at + 3])
    if ([0xc0, 0xc1, 0xc2].includes(bytes[at + 1])) return at;
  return -1;
}
