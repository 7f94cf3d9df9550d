import type { PhotoMeasurement } from '@plica/face/measure';
import type { Cut } from './overlay.ts';

/** Each colour stands beside its name in the notes. Left and right are the patient's. */
export const COLOURS = {
  jawRight: '#1fae7a',
  jawLeft: '#d99200',
  nasolabial: '#d61f9c',
  marionette: '#f0632e',
  lids: '#2f7df0',
} as const;

/** Lines of oblique and profile views. */
export const VIEW_COLOURS = {
  outline: '#1fae7a',
  straight: '#ffffff',
  jowl: '#d61f9c',
  neck: '#d61f9c',
  band: '#f0632e',
} as const;

const LINE_PX = 1.5;
const BAR_MM = 10;

type Points = readonly (readonly number[])[];

/** The measured lines as SVG over a cut of the photograph, `k` picture pixels per photograph pixel. */
export function overlayLines(
  record: PhotoMeasurement,
  { left, top, width, height, k }: Cut & { k: number },
): string {
  const { landmarksPx, jawlinePx, foldsPx, eyelidsPx, viewLines = {} } = record;
  const at = ([x = 0, y = 0]: readonly number[]): [string, string] => [
    ((x - left) * k).toFixed(1),
    ((y - top) * k).toFixed(1),
  ];
  const line = (points: Points, colour: string): string =>
    `<polyline points="${points.map((p) => at(p).join(',')).join(' ')}" stroke="${colour}"/>`;
  const dots = landmarksPx.map((p) => `<circle cx="${at(p)[0]}" cy="${at(p)[1]}" r="0.8"/>`);
  const lines = [
    line(jawlinePx.right, COLOURS.jawRight),
    line(jawlinePx.left, COLOURS.jawLeft),
    ...Object.entries(foldsPx).map(([name, points]) =>
      line(points, name.startsWith('nasolabial') ? COLOURS.nasolabial : COLOURS.marionette),
    ),
    ...[eyelidsPx.right, eyelidsPx.left].flatMap(lidMargins).map((margin) => line(margin, COLOURS.lids)),
    line(viewLines.silhouettePx ?? [], VIEW_COLOURS.outline),
    line(viewLines.straightJawlinePx ?? [], VIEW_COLOURS.straight),
    line(viewLines.jowlPx ?? [], VIEW_COLOURS.jowl),
    line(viewLines.neckAnglePx ?? [], VIEW_COLOURS.neck),
    ...(viewLines.neckBandsPx ?? []).map((band) => line(band, VIEW_COLOURS.band)),
  ];
  return `<svg xmlns="http://www.w3.org/2000/svg" width="${Math.round(width * k)}" height="${Math.round(height * k)}"><g fill="#fff" fill-opacity="0.5">${dots.join('')}</g><g fill="none" stroke-width="${LINE_PX}">${lines.join('')}</g>${scaleBar(record, k)}</svg>`;
}

/** Lower and upper margin, both from the outer to the inner corner (points 0 and 8). */
function lidMargins(points: Points): Points[] {
  if (points.length < 16) return [];
  return [points.slice(0, 9), [points[0]!, ...points.slice(9, 16), points[8]!]];
}

/** Ten millimetres, white on dark so that it is seen on any picture. Nothing without a scale. */
function scaleBar({ scale, landmarksPx }: PhotoMeasurement, k: number): string {
  if (!scale || !landmarksPx.length) return '';
  const px = ((BAR_MM / scale.mmPerPx) * k).toFixed(1);
  const path = `M16 18v12M16 24h${px}m0 -6v12`;
  return `<g fill="none"><path d="${path}" stroke="#000" stroke-opacity="0.6" stroke-width="5"/><path d="${path}" stroke="#fff" stroke-width="2"/></g>`;
}
