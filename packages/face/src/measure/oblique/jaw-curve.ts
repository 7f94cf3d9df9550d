import type { Point2 } from '@plica/core';

/** The border of the near jaw: its two ends and how far it lies beyond the straight line between them. */
export interface JawCurve {
  chin: Point2;
  angle: Point2;
  /** At equal steps from chin to angle, both ends 0; towards the neck positive, unit of the ends. */
  offsets: readonly number[];
}

/** Places along the border at which its offsets are kept. */
export const OFFSETS = 41;

/** Unit vectors along the straight line from chin to angle and across it towards the neck. */
export function axes({ chin, angle }: Pick<JawCurve, 'chin' | 'angle'>, below: 1 | -1) {
  const length = Math.hypot(angle[0] - chin[0], angle[1] - chin[1]) || 1;
  const along: Point2 = [(angle[0] - chin[0]) / length, (angle[1] - chin[1]) / length];
  const across: Point2 = [-along[1] * below, along[0] * below];
  return { length, along, across };
}

/** The offset at a share of the way; beyond the ends that of the end. */
export function offsetAt(offsets: readonly number[], share: number): number {
  const at = Math.min(1, Math.max(0, share)) * (offsets.length - 1);
  const k = Math.min(offsets.length - 2, Math.floor(at));
  return offsets[k]! + (at - k) * (offsets[k + 1]! - offsets[k]!);
}

/** A polyline from chin to angle as a curve. */
export function curveOf(line: readonly Point2[], below: 1 | -1): JawCurve {
  const [chin, angle] = [line[0]!, line[line.length - 1]!];
  const { length, along, across } = axes({ chin, angle }, below);
  const places = line
    .map(([x, y]): Point2 => {
      const [dx, dy] = [x - chin[0], y - chin[1]];
      return [(dx * along[0] + dy * along[1]) / length, dx * across[0] + dy * across[1]];
    })
    .sort((p, q) => p[0] - q[0]);
  let k = 1;
  const offsets = Array.from({ length: OFFSETS }, (_, i) => {
    if (i === 0 || i === OFFSETS - 1) return 0;
    const share = i / (OFFSETS - 1);
    while (k < places.length - 1 && places[k]![0] < share) k++;
    const [p, q] = [places[k - 1]!, places[k]!];
    return p[1] + ((q[1] - p[1]) * (share - p[0])) / (q[0] - p[0] || 1);
  });
  return { chin, angle, offsets };
}

/** Point of the curve at a share of the way, moved across by so much. */
export function pointOn(curve: JawCurve, below: 1 | -1, share: number, beyond = 0): [number, number] {
  const { length, along, across } = axes(curve, below);
  const s = share * length;
  const o = offsetAt(curve.offsets, share) + beyond;
  return [curve.chin[0] + along[0] * s + across[0] * o, curve.chin[1] + along[1] * s + across[1] * o];
}
