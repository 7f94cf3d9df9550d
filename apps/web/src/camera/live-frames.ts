/** Long side of the frames the guide looks at: the mesh needs about 190 px of face. [chosen] */
const LONG_SIDE_PX = 640;
/** One frame is worked on while the next is made ready. */
const MOST_IN_FLIGHT = 2;

export interface LiveFrame {
  bitmap: ImageBitmap;
  /** Pixels of the camera's picture for one of the frame. */
  stillPerFrame: number;
  atMs: number;
}

/** Hands small copies of the video's frames to `work`, never more than it can take. Returns the way to stop. */
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
      const bitmap = await smallFrame(video);
      if (stopped) return bitmap.close();
      const stillPerFrame = video.videoWidth / bitmap.width;
      await work({ bitmap, stillPerFrame, atMs: performance.now() });
    } catch {
      // A frame that could not be copied or was cut off by the end of the camera: the next one follows.
    }
  };
  schedule();
  return () => void (stopped = true);
}

export function smallFrame(video: HTMLVideoElement): Promise<ImageBitmap> {
  const { videoWidth, videoHeight } = video;
  const reduce = Math.min(1, LONG_SIDE_PX / Math.max(videoWidth, videoHeight));
  return createImageBitmap(video, {
    resizeWidth: Math.max(1, Math.round(videoWidth * reduce)),
    resizeHeight: Math.max(1, Math.round(videoHeight * reduce)),
    resizeQuality: 'low',
  });
}

/** The camera's picture in full, unmirrored, as a JPEG file, and a small copy of the same moment to check it. */
export async function takeStill(video: HTMLVideoElement): Promise<{ file: Blob; check: ImageBitmap }> {
  const { videoWidth: width, videoHeight: height } = video;
  const canvas = new OffscreenCanvas(width, height);
  const context = canvas.getContext('2d', { colorSpace: 'srgb' });
  if (!context) throw new Error('No canvas');
  context.drawImage(video, 0, 0);
  const reduce = Math.min(1, LONG_SIDE_PX / Math.max(width, height));
  const check = await createImageBitmap(canvas, {
    resizeWidth: Math.max(1, Math.round(width * reduce)),
    resizeHeight: Math.max(1, Math.round(height * reduce)),
    resizeQuality: 'low',
  });
  return { file: await canvas.convertToBlob({ type: 'image/jpeg', quality: 0.95 }), check };
}
