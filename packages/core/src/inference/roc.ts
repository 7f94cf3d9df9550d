export interface RocPoint {
  /** Scores at or above it are called positive. */
  threshold: number;
  sensitivity: number;
  falseAlarms: number;
}

/** From calling nothing positive to calling all, one point for each distinct score. */
export function rocPoints(scores: readonly number[], positive: readonly boolean[]): RocPoint[] {
  const order = scores.map((_, i) => i).sort((a, b) => scores[b] - scores[a]);
  const positives = positive.filter(Boolean).length;
  const negatives = positive.length - positives;
  const points: RocPoint[] = [{ threshold: Infinity, sensitivity: 0, falseAlarms: 0 }];
  let [hits, alarms] = [0, 0];
  order.forEach((i, k) => {
    if (positive[i]) hits++;
    else alarms++;
    if (k === order.length - 1 || scores[order[k + 1]] !== scores[i])
      points.push({ threshold: scores[i], sensitivity: hits / positives, falseAlarms: alarms / negatives });
  });
  return points;
}

/** The chance that a positive scores above a negative, ties half: the area under the curve by trapezia. */
export function areaUnderRoc(points: readonly RocPoint[]): number {
  let area = 0;
  for (let k = 1; k < points.length; k++)
    area +=
      ((points[k].falseAlarms - points[k - 1].falseAlarms) *
        (points[k].sensitivity + points[k - 1].sensitivity)) /
      2;
  return area;
}

/** The most sensitive point with at most this share of false alarms. */
export const atFalseAlarms = (points: readonly RocPoint[], share: number): RocPoint =>
  points.reduce((best, p) => (p.falseAlarms <= share && p.sensitivity >= best.sensitivity ? p : best));
