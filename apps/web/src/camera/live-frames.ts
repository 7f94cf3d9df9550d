import { isReadable, type FramePicture } from '../worker/frame-pixels.ts';
import { FRAME_LONG_SIDE_PX, reducedSize, type Size } from '../worker/reduced-size.ts';

/** One frame is worked on while the next is made ready. */
const MOST_IN_FLIGHT = 2;

export interface LiveFrame {
  picture: FramePicture;
  /** Pixels of the camera's picture for one of the frame the guide looks at. */
  stillPerFrame: number;
  atMs: number;
}

/** Hands the video's frames to `work`, never more than it can take. Returns the way to stop. */
export function followFrames(video: HTMLVideoElement, work: (frame: LiveFrame) => Promise<void>): () => void {
  let stopped = false;
  let inFlight = 0;
  const schedule = (): void => {
    if (stopped) return;
    if ('requestVideoFrameCallback' in video) video.requestVideoFrameCallback(look);
    else requestAnimationFrame(look);
  };
  const look = (): void => {
    schedule();
    if (inFlight >= MOST_IN_FLIGHT || video.readyState < HTMLMediaElement.HAVE_CURRENT_DATA) return;
    inFlight++;
    void one().finally(() => inFlight--);
  };
  const one = async (): Promise<void> => {
    try {
      const { videoWidth: width, videoHeight: height } = video;
      const picture = cameraFrame(video) ?? (await smallCopy(video, { width, height }));
      if (stopped) return picture.close();
      const stillPerFrame = width / reducedSize({ width, height }, FRAME_LONG_SIDE_PX).width;
      await work({ picture, stillPerFrame, atMs: performance.now() });
    } catch {
      // A frame that could not be copied or was cut off by the end of the camera: the next one follows.
    }
  };
  schedule();
  return () => void (stopped = true);
}

/** The camera's own frame, which costs nothing here; null where it cannot be read as it is. */
function cameraFrame(video: HTMLVideoElement): VideoFrame | null {
  if (!('VideoFrame' in window)) return null;
  const frame = new VideoFrame(video);
  if (frame.displayWidth === video.videoWidth && isReadable(frame)) return frame;
  frame.close();
  return null;
}

function smallCopy(source: HTMLVideoElement | OffscreenCanvas, size: Size): Promise<ImageBitmap> {
  const { width, height } = reducedSize(size, FRAME_LONG_SIDE_PX);
  return createImageBitmap(source, { resizeWidth: width, resizeHeight: height, resizeQuality: 'low' });
}

/** The camera's picture in full, unmirrored, as a JPEG file, and a small copy of the same moment to check it. */
export async function takeStill(video: HTMLVideoElement): Promise<{ file: Blob; check: ImageBitmap }> {
  const { videoWidth: width, videoHeight: height } = video;
  const canvas = new OffscreenCanvas(width, height);
  const context = canvas.getContext('2d', { colorSpace: 'srgb' });
  if (!context) throw new Error('No canvas');
  context.drawImage(video, 0, 0);
  const check = await smallCopy(canvas, { width, height });
  return { file: await canvas.convertToBlob({ type: 'image/jpeg', quality: 0.95 }), check };
}
