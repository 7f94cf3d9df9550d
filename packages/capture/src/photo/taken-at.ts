import { readExifTime } from './exif.ts';

/** Names under which the formats hold a TIFF block (JPEG and HEIC, PNG, WebP), and how far behind them it starts. */
const HOLDERS: readonly [string, number][] = [
  ['Exif\0\0', 6],
  ['eXIf', 4],
  ['EXIF', 8],
];
const MAX_TRIES = 20;

/**
 * When the camera says a picture was taken, to pair photographs of one visit; null where the file does not say. Nothing else
 * is read, and the picture is not decoded.
 */
export function readTakenAt(bytes: Uint8Array): string | null {
  for (const [holder, skip] of HOLDERS) {
    const pattern = Uint8Array.from(holder, (c) => c.charCodeAt(0));
    let at = -1;
    for (let tries = 0; tries < MAX_TRIES; tries++) {
      at = indexOf(bytes, pattern, at + 1);
      if (at < 0) break;
      const time = readExifTime(bytes, at + skip, bytes.length);
      if (time) return time;
    }
  }
  return null;
}

function indexOf(bytes: Uint8Array, pattern: Uint8Array, from: number): number {
  for (let at = bytes.indexOf(pattern[0], from); at >= 0; at = bytes.indexOf(pattern[0], at + 1))
    if (pattern.every((byte, i) => bytes[at + i] === byte)) return at;
  return -1;
}
