import { bootstrapGroups, quantile } from '@plica/core/inference';
import { signedDistanceToPolyline, type Point2 } from '@plica/core';
import type { PhotoMeasurement } from '@plica/face/measure';
import { HAND, handPoints } from '../public-data/hand-points.ts';
import { mm63 } from './record-values.ts';
import { measuredSet, type Figure, type Study } from './study.ts';

type P = PhotoMeasurement['landmarksPx'];
/** The path along mesh points from which the fold is searched, as in the prototype. */
const guide = (p: P, [a, b, c, d, e]: readonly number[]): Point2[] => [
  [0.6 * p[a!]![0] + 0.4 * p[b!]![0], 0.6 * p[a!]![1] + 0.4 * p[b!]![1]],
  [p[b!]![0], p[b!]![1]],
  [p[c!]![0], p[c!]![1]],
  [p[d!]![0], p[d!]![1]],
  [(p[d!]![0] + p[e!]![0]) / 2, (p[d!]![1] + p[e!]![1]) / 2],
];
const SIDES = [
  { fold: 'nasolabial.right', hand: HAND.nasolabialRight, mesh: [129, 203, 206, 216, 212] },
  { fold: 'nasolabial.left', hand: HAND.nasolabialLeft, mesh: [358, 423, 426, 436, 432] },
] as const;

export const nasolabialLine: Study = async (context) => {
  const figures: Figure[] = [];
  for (const [set, key, name] of [
    ['london-neutral', 'london', 'London neutral'],
    ['canada', 'canada', 'Canada'],
  ] as const) {
    const errors = (await measuredSet(context, set)).flatMap(({ photo, record }) => {
      const hand = handPoints(photo);
      if (!hand) return [];
      return SIDES.flatMap(({ fold, hand: points, mesh }) => {
        const found = record.foldsPx[fold]! as Point2[];
        return points.map((point) => {
          const at: Point2 = [hand[point]![0], hand[point]![1]];
          const to = (line: Point2[]): number => Math.abs(mm63(signedDistanceToPolyline(line, at), record));
          return { person: photo.person, found: to(found), mesh: to(guide(record.landmarksPx, mesh)) };
        });
      });
    });
    const people = errors.map((e) => e.person);
    const figure = (
      id: string,
      what: string,
      read: (e: (typeof errors)[number]) => number,
      p: number,
    ): Figure => {
      const statistic = (ix: readonly number[]): number =>
        quantile(
          ix.map((i) => read(errors[i]!)),
          p,
        );
      return {
        id: `nasolabial.${key}.${id}`,
        what: `${name}: ${what}`,
        value: statistic(errors.map((_, i) => i)),
        ...bootstrapGroups(people, statistic),
        unit: 'mm63',
        n: `${errors.length} points, ${new Set(people).size} people`,
      };
    };
    const landmarks = figure('landmarks', 'path along mesh points, median', (e) => e.mesh, 0.5);
    figures.push(
      { ...figure('median', 'fold found, median', (e) => e.found, 0.5), better: 'low' },
      { ...figure('p90', 'fold found, 90th percentile', (e) => e.found, 0.9), better: 'low' },
      key === 'london' ? { ...landmarks, note: 'prototype: 3.3-6 by point' } : landmarks,
      {
        id: `nasolabial.${key}.closer`,
        what: `${name}: hand points nearer to the fold found than to the mesh path`,
        value: (100 * errors.filter((e) => e.found < e.mesh).length) / errors.length,
        unit: '%',
        n: `${errors.length} points`,
      },
    );
  }
  return {
    title: 'Nasolabial line',
    method:
      'Distance of the three hand points on each side that mark the nasolabial fold (158-160, 161-163) from `foldsPx`. Young neutral faces often have no fold to see; the hand points are then an opinion about where it would be.',
    figures,
  };
};
