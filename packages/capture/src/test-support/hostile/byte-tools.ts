import { deflateSync } from 'node:zlib';
import { withPngChunk } from '../picture.ts';

export const joined = (...parts: (Uint8Array | string)[]): Uint8Array =>
  new Uint8Array(
    Buffer.concat(parts.map((part) => (typeof part === 'string' ? Buffer.from(part, 'latin1') : part))),
  );

/** A JPEG segment with its length, at most 65,533 bytes of it. */
export function jpegSegment(marker: number, body: Uint8Array): Uint8Array {
  const kept = body.subarray(0, 0xffff - 2);
  return joined(Uint8Array.from([0xff, marker, (kept.length + 2) >> 8, (kept.length + 2) & 255]), kept);
}

/** A JPEG with segments put in after its first marker. */
export const withJpegSegments = (jpeg: Uint8Array, ...segments: Uint8Array[]): Uint8Array =>
  joined(jpeg.subarray(0, 2), ...segments, jpeg.subarray(2));

/** A RIFF chunk, padded to an even length. */
export function riffChunk(type: string, body: Uint8Array): Uint8Array {
  const length = Buffer.alloc(4);
  length.writeUInt32LE(body.length);
  return joined(type, length, body, new Uint8Array(body.length % 2));
}

/** A WebP with one more chunk at its end and the RIFF length put right. */
export function withRiffChunk(webp: Uint8Array, type: string, body: Uint8Array): Uint8Array {
  const out = joined(webp, riffChunk(type, body));
  new DataView(out.buffer).setUint32(4, out.length - 8, true);
  return out;
}

/** Text that unpacks to `length` zeros, as a PNG chunk. */
export function withPackedZeros(png: Uint8Array, type: 'zTXt' | 'iTXt' | 'iCCP', length: number): Uint8Array {
  const packed = deflateSync(Buffer.alloc(length), { level: 9 });
  const head = type === 'iTXt' ? 'bomb\0\x01\0\0\0' : 'bomb\0\0';
  return withPngChunk(png, type, joined(head, packed));
}

/** Where a text occurs in the bytes, or -1. */
export const indexOfText = (bytes: Uint8Array, text: string): number =>
  Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length).indexOf(text, 0, 'latin1');
