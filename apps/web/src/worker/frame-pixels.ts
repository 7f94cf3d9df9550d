import type { RgbaImage } from '@plica/core';
import { reducedSize, type Size } from './reduced-size.ts';
import { rgbaOfYuv, type YuvMatrix } from './yuv-picture.ts';

/** A live frame: the camera's own where it can be read, else a copy. */
export type FramePicture = VideoFrame | ImageBitmap;

export interface OpenFrame extends Size {
  /** Pixels, reduced to a long side. */
  read(longSidePx: number): RgbaImage;
  close(): void;
}

const MATRICES: readonly unknown[] = ['bt709', 'smpte170m', 'bt470bg'] satisfies YuvMatrix[];
/** Cameras often name no colours; browsers draw such frames like this, by which the two ways of reading agree. */
const UNNAMED: YuvMatrix = 'smpte170m';
const matrixOf = ({ colorSpace }: VideoFrame): unknown => colorSpace.matrix ?? UNNAMED;

/** Whether a camera's frame can be read as it is: upright, whole, in a layout and with colours that are known. */
export function isReadable(frame: VideoFrame): boolean {
  const { format, visibleRect, displayWidth, displayHeight } = frame;
  const { rotation, flip } = frame as { rotation?: number; flip?: boolean };
  return (
    (format === 'I420' || format === 'NV12') &&
    MATRICES.includes(matrixOf(frame)) &&
    visibleRect?.width === displayWidth &&
    visibleRect.height === displayHeight &&
    !rotation &&
    !flip
  );
}

export const openFrame = (frame: FramePicture): Promise<OpenFrame> | OpenFrame =>
  frame instanceof ImageBitmap ? openBitmap(frame) : openCameraFrame(frame);

let bytes = new Uint8Array(0);

/** Its bytes are good until the next frame is opened: frames are worked on one after the other. */
async function openCameraFrame(frame: VideoFrame): Promise<OpenFrame> {
  try {
    const { format, colorSpace, displayWidth: width, displayHeight: height } = frame;
    const matrix = matrixOf(frame) as YuvMatrix;
    const size = frame.allocationSize();
    if (bytes.length < size) bytes = new Uint8Array(size);
    const layout = await frame.copyTo(bytes);
    const picture = {
      format: format as 'I420' | 'NV12',
      bytes,
      layout,
      width,
      height,
      matrix,
      fullRange: colorSpace.fullRange ?? false,
    };
    return { width, height, read: (longSidePx) => rgbaOfYuv(picture, longSidePx), close: () => undefined };
  } finally {
    frame.close();
  }
}

function openBitmap(bitmap: ImageBitmap): OpenFrame {
  const { width, height } = bitmap;
  return { width, height, read: (longSidePx) => draw(bitmap, longSidePx), close: () => bitmap.close() };
}

/** Canvases by their size, kept from one frame to the next. */
const canvases = new Map<string, OffscreenCanvasRenderingContext2D>();
const MOST_CANVASES = 4;

function draw(bitmap: ImageBitmap, longSidePx: number): RgbaImage {
  const { width, height } = reducedSize(bitmap, longSidePx);
  const key = `${width} ${height}`;
  const context =
    canvases.get(key) ??
    new OffscreenCanvas(width, height).getContext('2d', { willReadFrequently: true, colorSpace: 'srgb' });
  if (!context) throw new Error('No canvas');
  if (canvases.size >= MOST_CANVASES) canvases.clear();
  canvases.set(key, context);
  context.drawImage(bitmap, 0, 0, width, height);
  return { data: context.getImageData(0, 0, width, height).data, width, height };
}
