import type { ReportPicture } from '@plica/face/report';
import { shownGeometry } from '../../state/shown-geometry.ts';
import { caseStore } from '../../store/case-store.ts';
import type { PaperPhoto } from './paper-photos.ts';

/** Enough for half a sheet at 300 dots to the inch. */
const MAX_SIDE_PX = 1000;
const JPEG_QUALITY = 0.85;
const LINE = '#0d6165';
const CASING = '#ffffff';

/** A kept photograph drawn anew, so that nothing of its file comes along, with the lines of its measures. */
export async function drawPicture({ photo, visit }: PaperPhoto, marked: boolean): Promise<ReportPicture> {
  const file = await caseStore.shown(photo.id);
  if (!file) throw new Error('This photograph was deleted');
  const bitmap = await createImageBitmap(file, { imageOrientation: 'from-image' });
  try {
    const scale = Math.min(1, MAX_SIDE_PX / Math.max(bitmap.width, bitmap.height));
    const [width, height] = [Math.round(bitmap.width * scale), Math.round(bitmap.height * scale)];
    const canvas = new OffscreenCanvas(width, height);
    const context = canvas.getContext('2d')!;
    // A photograph from a mirroring camera is measured, and shown, turned over.
    if (photo.adjustments.mirrored) context.setTransform(-1, 0, 0, 1, width, 0);
    context.drawImage(bitmap, 0, 0, width, height);
    context.resetTransform();
    const drawn = marked && drawLines(context, { photo, visit }, width);
    const blob = await canvas.convertToBlob({ type: 'image/jpeg', quality: JPEG_QUALITY });
    return {
      jpegBase64: base64(new Uint8Array(await blob.arrayBuffer())),
      widthPx: width,
      heightPx: height,
      view: photo.view,
      posture: visit.posture,
      takenOn: visit.date,
      marked: drawn,
    };
  } finally {
    bitmap.close();
  }
}

/** Whether there was anything to draw. */
function drawLines(
  context: OffscreenCanvasRenderingContext2D,
  { photo }: PaperPhoto,
  width: number,
): boolean {
  const { result, adjustments } = photo;
  const measuredWidth = result?.kind === 'measured' ? result.record.photo.widthPx : undefined;
  if (result?.kind !== 'measured' || !measuredWidth) return false;
  const k = width / measuredWidth;
  const lines = shownGeometry(result.record, result.record, adjustments.moves).lines.filter(
    ({ points }) => points.length > 1,
  );
  context.lineJoin = context.lineCap = 'round';
  for (const [colour, px] of [
    [CASING, 4],
    [LINE, 2],
  ] as const) {
    context.strokeStyle = colour;
    context.lineWidth = (px * width) / MAX_SIDE_PX + 0.5;
    for (const { id, points } of lines) {
      context.beginPath();
      points.forEach(([x, y], n) => (n ? context.lineTo(x * k, y * k) : context.moveTo(x * k, y * k)));
      if (id.startsWith('eyelids')) context.closePath();
      context.stroke();
    }
  }
  return lines.length > 0;
}

function base64(bytes: Uint8Array): string {
  let text = '';
  for (let k = 0; k < bytes.length; k += 0x8000)
    text += String.fromCharCode(...bytes.subarray(k, k + 0x8000));
  return btoa(text);
}
