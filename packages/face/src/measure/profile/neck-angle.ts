import type { Point2 } from '@plica/core';

/** The angle between the floor of the mouth and the front of the neck, with the lines it was read from. */
export interface NeckAngle {
  angleDeg: number;
  /** Lowest front of the chin, the corner of the angle, and the lowest point of the neck that was used. */
  chin: Point2;
  corner: Point2;
  neck: Point2;
  noseTip: Point2;
  /** Root mean square distance of the contour from the two lines, in head depths: how well they describe it. */
  misfit: number;
  /** By how much the angle would differ at another corner that describes the outline as well, degrees. */
  rivalDeg: number;
}

/** Shares of the head's depth (about 190 mm from forehead to the back) and of the lines. [chosen] */
const PAST_CHIN = 0.2;
const NECK_LENGTH = 0.24;
const SHORTEST_SUBMENTAL = 0.1;
const LONGEST_SUBMENTAL = 0.2;
/** Chin and corner are round: so much of each line's end beside them is left out. */
const ROUND_CHIN = 0.25;
const ROUND_CORNER = 0.12;
/** Corners whose cost (head depths squared) is no more than this above the best describe the outline as well. [chosen, band 5e-7 to 2e-6] */
const AS_GOOD = 1e-6;

/**
 * Reads the cervicomental angle from the front contour of a profile that looks to the left of the picture (y down),
 * from the top of the head downwards, in equal steps. Null when chin and neck cannot be told.
 */
export function readNeckAngle(front: readonly Point2[], headDepth: number): NeckAngle | null {
  const nose = findNose(front, headDepth);
  if (!nose) return null;
  const step = Math.hypot(front[1]![0] - front[0]![0], front[1]![1] - front[0]![1]);
  const neckSteps = Math.round((NECK_LENGTH * headDepth) / step);
  const shortest = Math.round((SHORTEST_SUBMENTAL * headDepth) / step);
  const longest = Math.round((LONGEST_SUBMENTAL * headDepth) / step);
  let best: (Omit<NeckAngle, 'rivalDeg'> & { cost: number }) | null = null;
  const tried: { cost: number; angleDeg: number }[] = [];
  const lowest = Math.min(nose.past + 2.5 * neckSteps, Math.ceil(front.length - neckSteps / 2) - 1);
  for (let corner = nose.tip + 2 * shortest; corner <= lowest; corner++) {
    const chin = outermost(front, nose.tip, corner);
    if (corner - chin < shortest) continue;
    const end = Math.min(front.length - 1, corner + neckSteps);
    const from = Math.max(chin + ROUND_CHIN * (corner - chin), corner - longest);
    const found = angleAt(front, Math.round(from), corner, end);
    if (!found || found.angleDeg > 178) continue;
    // A sharper corner described equally well is the better corner.
    const cost = (found.misfit / headDepth) ** 2 + 2e-5 * (found.angleDeg / 180) ** 2;
    tried.push({ cost, angleDeg: found.angleDeg });
    if (!best || cost < best.cost)
      best = {
        cost,
        angleDeg: found.angleDeg,
        misfit: found.misfit / headDepth,
        chin: front[chin]!,
        corner: found.corner,
        neck: front[end]!,
        noseTip: front[nose.tip]!,
      };
  }
  if (!best) return null;
  const { cost, ...angle } = best;
  const rivals = tried.filter((t) => t.cost <= cost + AS_GOOD);
  return { ...angle, rivalDeg: Math.max(...rivals.map((t) => Math.abs(t.angleDeg - angle.angleDeg))) };
}

/** The angle of three points set by a person. */
export function angleOfPoints(chin: Point2, corner: Point2, neck: Point2): number {
  const a = Math.atan2(chin[1] - corner[1], chin[0] - corner[0]);
  const b = Math.atan2(neck[1] - corner[1], neck[0] - corner[0]);
  const turn = Math.abs(a - b) * (180 / Math.PI);
  return turn > 180 ? 360 - turn : turn;
}

/** The most forward point before the contour falls back to the neck, and where it has done so. */
function findNose(front: readonly Point2[], headDepth: number): { tip: number; past: number } | null {
  let tip = 0;
  for (let i = 1; i < front.length; i++) {
    if (front[i]![0] < front[tip]![0]) tip = i;
    if (front[i]![0] > front[tip]![0] + PAST_CHIN * headDepth && front[i]![1] > front[tip]![1])
      return { tip, past: i };
  }
  return null;
}

/** The contour point farthest outside the chord from the nose tip to the corner: the chin. */
function outermost(front: readonly Point2[], from: number, to: number): number {
  const [ax, ay] = front[from]!;
  const [bx, by] = front[to]!;
  let best = from;
  let most = -Infinity;
  for (let i = from + 1; i < to; i++) {
    const outside = -((bx - ax) * (ay - front[i]![1]) - (ax - front[i]![0]) * (by - ay));
    if (outside > most) [most, best] = [outside, i];
  }
  return best;
}

function angleAt(
  front: readonly Point2[],
  from: number,
  corner: number,
  end: number,
): { angleDeg: number; misfit: number; corner: Point2 } | null {
  const neck = end - corner;
  const a = fitLine(front.slice(from, Math.round(corner - ROUND_CORNER * (corner - from))));
  const b = fitLine(front.slice(Math.round(corner + ROUND_CORNER * neck), end + 1));
  if (!a || !b) return null;
  const cross = a.along[0] * b.along[1] - a.along[1] * b.along[0];
  // Going down the front, the contour turns from backwards to downwards at the corner: to the right of its direction.
  if (cross <= 0.02) return null;
  const turned = Math.atan2(cross, a.along[0] * b.along[0] + a.along[1] * b.along[1]);
  const t = ((b.middle[0] - a.middle[0]) * b.along[1] - (b.middle[1] - a.middle[1]) * b.along[0]) / cross;
  return {
    angleDeg: 180 - (turned * 180) / Math.PI,
    misfit: Math.sqrt((a.squares + b.squares) / (a.count + b.count)),
    corner: [a.middle[0] + t * a.along[0], a.middle[1] + t * a.along[1]],
  };
}

interface Line {
  middle: Point2;
  /** Unit vector in the order of the points. */
  along: Point2;
  squares: number;
  count: number;
}

/** Line of least squared distance through points. */
export function fitLine(points: readonly Point2[]): Line | null {
  const n = points.length;
  if (n < 3) return null;
  const mx = points.reduce((sum, p) => sum + p[0], 0) / n;
  const my = points.reduce((sum, p) => sum + p[1], 0) / n;
  let [xx, xy, yy] = [0, 0, 0];
  for (const [x, y] of points) {
    xx += (x - mx) ** 2;
    xy += (x - mx) * (y - my);
    yy += (y - my) ** 2;
  }
  const angle = 0.5 * Math.atan2(2 * xy, xx - yy);
  const last = points[n - 1]!;
  const forward =
    Math.sign((last[0] - points[0]![0]) * Math.cos(angle) + (last[1] - points[0]![1]) * Math.sin(angle)) || 1;
  const along: Point2 = [forward * Math.cos(angle), forward * Math.sin(angle)];
  const squares = Math.max(0, xx * along[1] ** 2 - 2 * xy * along[0] * along[1] + yy * along[0] ** 2);
  return { middle: [mx, my], along, squares, count: n };
}
