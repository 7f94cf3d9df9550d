import { decodeReduction } from '../photo/limits.ts';
import type { PhotoHeader } from '../photo/photo-header.ts';

/** What is used of WebCodecs; not in the types of TypeScript's libraries. */
interface ReducingDecoder {
  decode(): Promise<{ image: VideoFrame }>;
  close(): void;
}
type ReducingDecoderClass = new (init: {
  type: string;
  data: ReadableStream<Uint8Array>;
  desiredWidth: number;
  desiredHeight: number;
  preferAnimation: boolean;
}) => ReducingDecoder;

const decoderClass = (): ReducingDecoderClass | undefined =>
  (globalThis as { ImageDecoder?: ReducingDecoderClass }).ImageDecoder;

/**
 * A large JPEG in one scan can be made smaller while it is decoded, block by block, so that it never lies in memory
 * whole: 200 megapixels took Chromium's renderer from 120 to 300 MB. Several scans wait for the last with all their
 * coefficients, and other formats are decoded whole.
 */
export const reducesWhileDecoding = (header: PhotoHeader): boolean =>
  header.format === 'jpeg' &&
  header.heldBytesPerPixel === 0 &&
  decodeReduction(header) > 1 &&
  decoderClass() !== undefined;

/** The picture of a size of a half, a quarter or an eighth of its own. */
export async function decodeReduced(
  file: Blob,
  { width, height }: { width: number; height: number },
): Promise<ImageBitmap> {
  const decoder = new (decoderClass()!)({
    type: file.type,
    data: file.stream(),
    desiredWidth: width,
    desiredHeight: height,
    preferAnimation: false,
  });
  try {
    const { image } = await decoder.decode();
    try {
      return await createImageBitmap(image, {
        resizeWidth: width,
        resizeHeight: height,
        resizeQuality: 'high',
      });
    } finally {
      image.close();
    }
  } finally {
    decoder.close();
  }
}
