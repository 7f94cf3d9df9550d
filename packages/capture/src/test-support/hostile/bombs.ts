import { withJpegExif, withPngChunk } from '../picture.ts';
import {
  joined,
  jpegSegment,
  riffChunk,
  withJpegSegments,
  withPackedZeros,
  withRiffChunk,
} from './byte-tools.ts';
import type { Random } from './random.ts';
import type { ValidFile } from './valid-files.ts';

const MEGA = 1e6;

/** Metadata far larger, deeper or more numerous than any camera writes. */
export function metadataBomb({ format, bytes }: ValidFile, random: Random): Uint8Array {
  if (format === 'jpeg')
    return random.pick([
      () => withJpegExif(bytes, endlessExif(random, 60_000)),
      () =>
        withJpegSegments(
          bytes,
          ...Array.from({ length: 60 }, () => jpegSegment(0xe1, endlessExif(random, 65_000))),
        ),
      () => withJpegSegments(bytes, ...iccParts(random)),
      () =>
        withJpegSegments(
          bytes,
          ...Array.from({ length: 20_000 }, () => jpegSegment(0xfe, new Uint8Array(2))),
        ),
      () =>
        withJpegSegments(
          bytes,
          jpegSegment(0xe1, joined('http://ns.adobe.com/xap/1.0/\0', '<x>'.repeat(20_000))),
        ),
    ])();
  if (format === 'png')
    return random.pick([
      () => withPackedZeros(bytes, 'zTXt', random.pick([8, 64, 200]) * MEGA),
      () => withPackedZeros(bytes, 'iTXt', random.pick([8, 64]) * MEGA),
      () => withPackedZeros(bytes, 'iCCP', random.pick([8, 64, 200]) * MEGA),
      () => withPngChunk(bytes, 'eXIf', endlessExif(random, 200_000)),
      () =>
        withPngChunk(
          bytes,
          'tEXt',
          joined('Raw profile type exif\0\nexif\n 99999999\n', 'ff'.repeat(50_000)),
        ),
      () => repeatedChunk(bytes, 20_000),
    ])();
  if (format === 'webp')
    return random.pick([
      () => withRiffChunk(bytes, 'EXIF', endlessExif(random, 200_000)),
      () => withRiffChunk(bytes, 'ICCP', new Uint8Array(2 * MEGA)),
      () => withRiffChunk(bytes, 'XMP ', joined('<x>'.repeat(200_000))),
    ])();
  const box = new Uint8Array(8 + 100_000);
  new DataView(box.buffer).setUint32(0, random.pick([0, 1, 7, box.length, 2 ** 32 - 1]));
  box.set(Buffer.from('free'), 4);
  return joined(bytes, box);
}

/** Animations with more frames than they hold, or with very many. */
export function frameBomb({ format, bytes }: ValidFile, random: Random): Uint8Array {
  if (format === 'png') {
    const count = new Uint8Array(8);
    new DataView(count.buffer).setUint32(0, random.pick([0, 2, 1e6, 2 ** 31, 2 ** 32 - 1]));
    return withPngChunk(bytes, 'acTL', count);
  }
  if (format === 'webp') {
    const at = Buffer.from(bytes).indexOf('ANMF', 0, 'latin1');
    if (at < 0) return withRiffChunk(bytes, 'ANMF', random.bytes(64));
    const length = new DataView(bytes.buffer, bytes.byteOffset).getUint32(at + 4, true);
    const frame = riffChunk('ANMF', bytes.subarray(at + 8, at + 8 + length));
    const out = joined(bytes, ...Array.from({ length: 2000 }, () => frame));
    new DataView(out.buffer).setUint32(4, out.length - 8, true);
    return out;
  }
  // A picture after the end of the picture, as in multi-picture files.
  return joined(bytes, ...Array.from({ length: 50 }, () => bytes));
}

/** A TIFF block whose directories claim 65,535 entries, point at themselves and hold random types. */
function endlessExif(random: Random, length: number): Uint8Array {
  const block = random.bytes(64);
  const out = new Uint8Array(length);
  for (let at = 0; at < length; at += block.length) out.set(block.subarray(0, length - at), at);
  const view = new DataView(out.buffer);
  view.setUint32(0, 0x49492a00);
  view.setUint32(4, 8, true);
  view.setUint16(8, 0xffff, true);
  view.setUint16(10, 0x8769, true);
  view.setUint16(12, 4, true);
  view.setUint32(18, 8, true);
  return out;
}

function iccParts(random: Random): Uint8Array[] {
  return Array.from({ length: 255 }, (_, i) =>
    jpegSegment(0xe2, joined('ICC_PROFILE\0', Uint8Array.from([i + 1, 255]), random.bytes(1000))),
  );
}

function repeatedChunk(png: Uint8Array, times: number): Uint8Array {
  const one = withPngChunk(png, 'tEXt', joined('a\0b'));
  const chunk = one.subarray(33, 33 + 15);
  return joined(png.subarray(0, 33), ...Array.from({ length: times }, () => chunk), png.subarray(33));
}
