import type { Point2 } from '@plica/core';

/** What hangs below the straight jawline, in the unit of the points. */
export interface JowlShape {
  descent: number;
  area: number;
  /** The lowest point and its foot on the straight jawline. */
  lowest: Point2;
  foot: Point2;
}

/**
 * Greatest distance of the jaw contour below the straight line between its two ends, and the area between them.
 * `below` is +1 when the outside lies to the right of the direction from first to last point (y down), -1 when to the left.
 */
export function jowlShape(contour: readonly Point2[], below: 1 | -1): JowlShape {
  const [ax, ay] = contour[0]!;
  const [bx, by] = contour[contour.length - 1]!;
  const length = Math.hypot(bx - ax, by - ay) || 1;
  const [ux, uy] = [(bx - ax) / length, (by - ay) / length];
  const along = ([x, y]: Point2): number => (x - ax) * ux + (y - ay) * uy;
  const under = ([x, y]: Point2): number => below * ((y - ay) * ux - (x - ax) * uy);
  let lowest = contour[0]!;
  let area = 0;
  contour.forEach((p, i) => {
    if (under(p) > under(lowest)) lowest = p;
    if (i === 0) return;
    const before = contour[i - 1]!;
    area += ((Math.max(0, under(before)) + Math.max(0, under(p))) / 2) * (along(p) - along(before));
  });
  const t = along(lowest);
  return {
    descent: Math.max(0, under(lowest)),
    area: Math.max(0, area),
    lowest,
    foot: [ax + t * ux, ay + t * uy],
  };
}
