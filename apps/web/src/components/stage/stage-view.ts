import type { PointPx } from '../../state/adjustments.ts';

/** How the photograph lies on the stage: stage = k * photo + (x, y), in CSS pixels. */
export interface StageView {
  k: number;
  x: number;
  y: number;
}

export interface Box {
  x: number;
  y: number;
  width: number;
  height: number;
}

export interface Size {
  width: number;
  height: number;
}

const MOST = 40;
const EDGE_PX = 12;

export const toStage = ({ k, x, y }: StageView, [px, py]: PointPx): PointPx => [k * px + x, k * py + y];
export const toPhoto = ({ k, x, y }: StageView, [sx, sy]: PointPx): PointPx => [(sx - x) / k, (sy - y) / k];

/** The whole box in the middle of the stage. */
export function fitBox(box: Box, stage: Size, edge = EDGE_PX): StageView {
  const k = Math.min(
    Math.max(1, stage.width - 2 * edge) / box.width,
    Math.max(1, stage.height - 2 * edge) / box.height,
  );
  return {
    k,
    x: stage.width / 2 - k * (box.x + box.width / 2),
    y: stage.height / 2 - k * (box.y + box.height / 2),
  };
}

/** Zooms so that the photograph point under `at` stays there, and keeps the photograph on the stage. */
export function zoomAt(view: StageView, factor: number, at: PointPx, photo: Size, stage: Size): StageView {
  const least = fitBox({ x: 0, y: 0, ...photo }, stage).k * 0.6;
  const k = Math.min(MOST, Math.max(least, view.k * factor));
  const [px, py] = toPhoto(view, at);
  return keepOnStage({ k, x: at[0] - k * px, y: at[1] - k * py }, photo, stage);
}

export const panBy = (view: StageView, dx: number, dy: number, photo: Size, stage: Size): StageView =>
  keepOnStage({ ...view, x: view.x + dx, y: view.y + dy }, photo, stage);

/** At least a quarter of the stage stays covered by the photograph. */
function keepOnStage({ k, x, y }: StageView, photo: Size, stage: Size): StageView {
  const within = (at: number, length: number, room: number): number =>
    Math.min(room * 0.75, Math.max(room * 0.25 - length, at));
  return { k, x: within(x, k * photo.width, stage.width), y: within(y, k * photo.height, stage.height) };
}

/** The smallest box round points, widened by a share of its size. */
export function boxAround(points: readonly PointPx[], widen: number): Box | null {
  if (points.length === 0) return null;
  const xs = points.map(([x]) => x);
  const ys = points.map(([, y]) => y);
  const [x0, x1, y0, y1] = [Math.min(...xs), Math.max(...xs), Math.min(...ys), Math.max(...ys)];
  const margin = widen * Math.max(x1 - x0, y1 - y0);
  return { x: x0 - margin, y: y0 - margin, width: x1 - x0 + 2 * margin, height: y1 - y0 + 2 * margin };
}
