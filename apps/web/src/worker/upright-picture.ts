import type { RgbaImage } from '@plica/core';

/**
 * Whether browsers may show this file turned otherwise than it is measured: all of them turn JPEG as its EXIF says, but
 * they differ for PNG and WebP.
 */
export function mayBeShownTurned(bytes: Uint8Array): boolean {
  const isPng = bytes[0] === 0x89 && bytes[1] === 0x50;
  const isWebp = textAt(bytes, 0) === 'RIFF' && textAt(bytes, 8) === 'WEBP';
  return (
    (isPng && chunksOf(bytes, 8, 'png').includes('eXIf')) ||
    (isWebp && chunksOf(bytes, 12, 'webp').includes('EXIF'))
  );
}

const textAt = (bytes: Uint8Array, at: number): string => String.fromCharCode(...bytes.subarray(at, at + 4));

/** Names of a file's chunks in order. A PNG chunk is length, name, data, checksum; a RIFF chunk name, length, padded data. */
function chunksOf(bytes: Uint8Array, from: number, kind: 'png' | 'webp'): string[] {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const names: string[] = [];
  for (let at = from; at + 8 <= bytes.length;) {
    const length = kind === 'png' ? view.getUint32(at) : view.getUint32(at + 4, true);
    names.push(textAt(bytes, kind === 'png' ? at + 4 : at));
    at += kind === 'png' ? 12 + length : 8 + length + (length % 2);
  }
  return names;
}

/** The picture as it is measured, as a file to show. */
export async function uprightPicture({ data, width, height }: RgbaImage): Promise<Blob> {
  const canvas = new OffscreenCanvas(width, height);
  const context = canvas.getContext('2d');
  if (!context) throw new Error('No canvas');
  context.putImageData(new ImageData(new Uint8ClampedArray(data), width, height), 0, 0);
  return canvas.convertToBlob({ type: 'image/png' });
}
