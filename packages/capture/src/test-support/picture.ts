import sharp, { type Sharp } from 'sharp';

/** A smooth coloured picture whose four corners differ, as raw RGB: red grows to the right, green downwards. */
export function gradient(width: number, height: number): Sharp {
  const data = Buffer.alloc(width * height * 3);
  for (let y = 0, i = 0; y < height; y++)
    for (let x = 0; x < width; x++, i += 3) {
      data[i] = (255 * x) / width;
      data[i + 1] = (255 * y) / height;
      data[i + 2] = 96;
    }
  return sharp(data, { raw: { width, height, channels: 3 } });
}

/** A TIFF block as cameras write it, with the given EXIF orientation and lens facts. */
export function exifBlock(tags: {
  orientation?: number;
  focalLength35Mm?: number;
  focalLengthMm?: number;
  sensorWidthMm?: number;
  pixels?: [number, number];
  littleEndian?: boolean;
}): Uint8Array {
  const little = tags.littleEndian ?? true;
  const exif: [number, number, number][] = [];
  const rationals: [number, number, number][] = [];
  if (tags.focalLength35Mm) exif.push([0xa405, 3, tags.focalLength35Mm]);
  if (tags.pixels) exif.push([0xa002, 4, tags.pixels[0]], [0xa003, 4, tags.pixels[1]]);
  if (tags.focalLengthMm) rationals.push([0x920a, Math.round(tags.focalLengthMm * 1000), 1000]);
  if (tags.sensorWidthMm && tags.pixels) {
    const perInch = Math.round((tags.pixels[0] / tags.sensorWidthMm) * 25.4 * 100);
    rationals.push([0xa20e, perInch, 100], [0xa20f, perInch, 100]);
    exif.push([0xa210, 3, 2]);
  }
  const mainAt = 8;
  const exifAt = mainAt + 2 + 2 * 12 + 4;
  const count = exif.length + rationals.length;
  const dataAt = exifAt + 2 + count * 12 + 4;
  const view = new DataView(new ArrayBuffer(dataAt + rationals.length * 8));
  const entry = (at: number, tag: number, type: number, value: number): void => {
    view.setUint16(at, tag, little);
    view.setUint16(at + 2, type, little);
    view.setUint32(at + 4, 1, little);
    if (type === 3) view.setUint16(at + 8, value, little);
    else view.setUint32(at + 8, value, little);
  };
  view.setUint16(0, little ? 0x4949 : 0x4d4d);
  view.setUint16(2, 42, little);
  view.setUint32(4, mainAt, little);
  view.setUint16(mainAt, 2, little);
  entry(mainAt + 2, 0x0112, 3, tags.orientation ?? 1);
  entry(mainAt + 14, 0x8769, 4, exifAt);
  view.setUint16(exifAt, count, little);
  exif.forEach(([tag, type, value], i) => entry(exifAt + 2 + i * 12, tag, type, value));
  rationals.forEach(([tag, top, bottom], i) => {
    entry(exifAt + 2 + (exif.length + i) * 12, tag, 5, dataAt + i * 8);
    view.setUint32(dataAt + i * 8, top, little);
    view.setUint32(dataAt + i * 8 + 4, bottom, little);
  });
  return new Uint8Array(view.buffer);
}

/** A JPEG with the block as its first APP1 segment. */
export function withJpegExif(jpeg: Uint8Array, block: Uint8Array): Uint8Array {
  const length = block.length + 8;
  const head = [0xff, 0xd8, 0xff, 0xe1, length >> 8, length & 255, ...Buffer.from('Exif\0\0', 'latin1')];
  return Uint8Array.from([...head, ...block, ...jpeg.subarray(2)]);
}

/** A PNG with one more chunk after its header. */
export function withPngChunk(png: Uint8Array, type: string, body: Uint8Array): Uint8Array {
  const chunk = Buffer.alloc(12 + body.length);
  chunk.writeUInt32BE(body.length, 0);
  chunk.write(type, 4, 'latin1');
  chunk.set(body, 8);
  chunk.writeUInt32BE(crc32(chunk.subarray(4, 8 + body.length)), 8 + body.length);
  return new Uint8Array(Buffer.concat([png.subarray(0, 33), chunk, png.subarray(33)]));
}

function crc32(bytes: Uint8Array): number {
  let crc = ~0;
  for (const byte of bytes) {
    crc ^= byte;
    for (let k = 0; k < 8; k++) crc = (crc >>> 1) ^ (crc & 1 ? 0xedb88320 : 0);
  }
  return ~crc >>> 0;
}
