import type { FaceModels, TrackedFace } from '@plica/capture';
import { frameFacts, profileFacts, type FrameFacts, type ProfileFacts } from '@plica/face/measure';
import type { OutlineAsk, TrackAsk } from './messages.ts';

/** In a profile the face is looked at in every third frame only: it costs more than the outline, and hardly matters there. */
const LOOK_EVERY = 3;

let last: TrackedFace | null = null;
let sinceLooked = 0;
let context: OffscreenCanvasRenderingContext2D | null = null;

/** One live frame: the face where it was, or looked for anew, and what it says. Closes the frame. */
export function trackFrame(models: FaceModels, frame: ImageBitmap, ask: TrackAsk): FrameFacts | null {
  const { width, height } = frame;
  const image = pixelsOf(frame);
  last = models.trackFace(image, ask.afresh ? null : last);
  return last ? frameFacts({ ...image, width, height }, last.points, ask) : null;
}

/** One live frame of a profile: its outline, and the face if one is still seen. Closes the frame. */
export function outlineFrame(models: FaceModels, frame: ImageBitmap, ask: OutlineAsk): ProfileFacts {
  const image = pixelsOf(frame);
  if (ask.afresh || ++sinceLooked >= LOOK_EVERY) {
    last = models.trackFace(image, ask.afresh ? null : last);
    sinceLooked = 0;
  }
  return profileFacts(image, ask.looking, last);
}

function pixelsOf(frame: ImageBitmap): { data: Uint8ClampedArray; width: number; height: number } {
  const { width, height } = frame;
  if (context?.canvas.width !== width || context.canvas.height !== height) {
    context = new OffscreenCanvas(width, height).getContext('2d', {
      willReadFrequently: true,
      colorSpace: 'srgb',
    });
    last = null;
  }
  if (!context) throw new Error('No canvas');
  context.drawImage(frame, 0, 0);
  frame.close();
  return { data: context.getImageData(0, 0, width, height).data, width, height };
}
