import { bootstrapGroups, mean, median, quantile, type Interval } from '@plica/core/inference';
import { signedDistanceToPolyline, type Point2 } from '@plica/core';
import { landmarkContour } from '../../packages/face/src/measure/jawline.ts';
import { HAND, handPoints } from '../public-data/hand-points.ts';
import type { PublicPhoto } from '../public-data/public-photos.ts';
import { labelledOccluded } from './occlusion-labels.ts';
import { mm63 } from './record-values.ts';
import { measuredSet, type Figure, type Study, type StudyTable } from './study.ts';

/** One hand point against a curve; distances in mm63, positive where the hand point lies outside the curve. */
interface Distance {
  person: string;
  point: number;
  mm63: number;
}

interface Contours {
  traced: Distance[];
  landmark: Distance[];
}

const PROTOTYPE = {
  median: 0.48,
  p90: 2.86,
  signedMean: 0.1,
  lateral: 0.37,
  chin: 1.1,
  landmarkMedian: 1.52,
};

export const jawContour: Study = async (context) => {
  const figures: Figure[] = [];
  const tables: StudyTable[] = [];
  const sets: [PublicPhoto['set'], string, string][] = [
    ['london-neutral', 'london', 'London neutral'],
    ['canada', 'canada', 'Canada'],
  ];
  for (const [set, key, name] of sets) {
    const { traced, landmark } = await contours(context, set);
    const withTargets = key === 'london';
    figures.push(...figuresOf(key, name, traced, landmark, withTargets ? PROTOTYPE : {}));
    tables.push(pointTable(name, traced, landmark));
    const occluded = labelledOccluded(context.data.photos.filter((p) => p.set === set));
    if (occluded) {
      const free = (d: Distance): boolean => !occluded.has(d.person);
      figures.push(
        part(
          `jaw.${key}.free.median`,
          `${name}: median, nothing labelled at the jaw`,
          traced.filter(free),
          medianOf,
        ),
        part(
          `jaw.${key}.occluded.median`,
          `${name}: median, beard, hair, collar or earring labelled`,
          traced.filter((d) => !free(d)),
          medianOf,
        ),
        part(
          `jaw.${key}.free.p90`,
          `${name}: 90th percentile, nothing labelled at the jaw`,
          traced.filter(free),
          p90Of,
        ),
        part(
          `jaw.${key}.occluded.p90`,
          `${name}: 90th percentile, something labelled`,
          traced.filter((d) => !free(d)),
          p90Of,
        ),
      );
    }
  }
  return {
    title: 'Jaw contour',
    method:
      'Distance of the hand points 125-133 of the 189-point scheme from the traced contour (`jawlinePx`, both halves joined at the chin) and from the landmark contour it starts from (spline through 19 mesh points). mm63: millimetres if the eye centres were 63 mm apart; 1 mm63 is 1.59 % of that distance. London neutral is the set the trace was tuned on; the Canada set took no part in tuning the contour. Intervals: bootstrap of people.',
    figures,
    tables,
  };
};

async function contours(context: Parameters<Study>[0], set: PublicPhoto['set']): Promise<Contours> {
  const result: Contours = { traced: [], landmark: [] };
  for (const { photo, record } of await measuredSet(context, set)) {
    const hand = handPoints(photo);
    if (!hand) continue;
    const traced: Point2[] = [...record.jawlinePx.right, ...record.jawlinePx.left.slice(0, -1).reverse()];
    const landmark = landmarkContour({
      points: record.landmarksPx,
      eyeContour: record.eyelidsPx,
      detection: 1,
      presence: 1,
    }).origin.map(([x, y]): Point2 => [x, y]);
    for (const point of HAND.jaw) {
      const at = hand[point]!;
      const to = (curve: Point2[]): Distance => ({
        person: photo.person,
        point,
        mm63: mm63(signedDistanceToPolyline(curve, [at[0], at[1]]), record),
      });
      result.traced.push(to(traced));
      result.landmark.push(to(landmark));
    }
  }
  return result;
}

const size = (distances: readonly Distance[]): number[] => distances.map((d) => Math.abs(d.mm63));
const medianOf = (distances: readonly Distance[]): number => median(size(distances));
const p90Of = (distances: readonly Distance[]): number => quantile(size(distances), 0.9);
const meanOf = (distances: readonly Distance[]): number => mean(distances.map((d) => d.mm63));
const people = (distances: readonly Distance[]): string[] => [...new Set(distances.map((d) => d.person))];

function part(
  id: string,
  what: string,
  distances: readonly Distance[],
  statistic: (d: readonly Distance[]) => number,
  extra: Partial<Figure> = {},
): Figure {
  const names = people(distances);
  const interval = (): Interval =>
    bootstrapGroups(
      distances.map((d) => d.person),
      (ix) => statistic(ix.map((i) => distances[i]!)),
    );
  const value = distances.length > 0 ? statistic(distances) : null;
  return {
    id,
    what,
    value,
    unit: 'mm63',
    n: `${distances.length} points, ${names.length} people`,
    ...(value === null ? {} : interval()),
    ...extra,
  };
}

function figuresOf(
  key: string,
  name: string,
  traced: readonly Distance[],
  landmark: readonly Distance[],
  prototype: Partial<typeof PROTOTYPE>,
): Figure[] {
  const lateral = (d: Distance): boolean => (HAND.jawLateral as readonly number[]).includes(d.point);
  const was = (value: number | undefined): Partial<Figure> =>
    value === undefined ? {} : { prototype: value };
  const most = (value: number): Pick<Figure, 'target'> => ({ target: { at: 'most', value } });
  const all = [...traced, ...landmark.map((d) => ({ ...d, landmark: true }))];
  const ratio = (d: readonly (Distance & { landmark?: boolean })[]): number =>
    medianOf(d.filter((x) => !x.landmark)) / medianOf(d.filter((x) => x.landmark));
  return [
    part(`jaw.${key}.median`, `${name}: median`, traced, medianOf, {
      ...most(0.6),
      ...was(prototype.median),
    }),
    part(
      `jaw.${key}.lateral`,
      `${name}: median of lateral points (125-127, 131-133)`,
      traced.filter(lateral),
      medianOf,
      {
        ...most(0.6),
        ...was(prototype.lateral),
        ...(prototype.lateral ? { note: 'prototype: 0.20-0.55 by point' } : {}),
      },
    ),
    part(
      `jaw.${key}.chin`,
      `${name}: median of chin points (128-130)`,
      traced.filter((d) => !lateral(d)),
      medianOf,
      {
        ...was(prototype.chin),
        better: 'low',
        ...(prototype.chin ? { note: 'prototype: 0.8-1.4 by point' } : {}),
      },
    ),
    part(`jaw.${key}.p90`, `${name}: 90th percentile`, traced, p90Of, {
      ...most(3.2),
      ...was(prototype.p90),
    }),
    part(
      `jaw.${key}.signedMean`,
      `${name}: signed mean (+ hand point outside)`,
      traced,
      meanOf,
      was(prototype.signedMean),
    ),
    part(
      `jaw.${key}.landmarks`,
      `${name}: median of the landmark contour`,
      landmark,
      medianOf,
      was(prototype.landmarkMedian),
    ),
    {
      ...part(`jaw.${key}.ratio`, `${name}: traced over landmark, medians`, all, ratio, { ...most(0.5) }),
      ...(prototype.median && prototype.landmarkMedian
        ? { prototype: prototype.median / prototype.landmarkMedian }
        : {}),
      unit: 'ratio',
    },
    {
      ...part(
        `jaw.${key}.medianPercent`,
        `${name}: median, % of eye distance`,
        traced,
        (d) => (medianOf(d) / 63) * 100,
        {},
      ),
      unit: '% eye distance',
      ...was(prototype.median && (prototype.median / 63) * 100),
      better: 'low',
    },
  ];
}

function pointTable(name: string, traced: readonly Distance[], landmark: readonly Distance[]): StudyTable {
  const of = (distances: readonly Distance[], point: number): Distance[] =>
    distances.filter((d) => d.point === point);
  return {
    caption: `${name}, by hand point (mm63)`,
    head: [
      'point',
      'traced: median',
      'traced: p90',
      'traced: signed mean',
      'landmarks: median',
      'landmarks: signed mean',
    ],
    rows: HAND.jaw.map((point) => [
      String(point),
      medianOf(of(traced, point)),
      p90Of(of(traced, point)),
      meanOf(of(traced, point)),
      medianOf(of(landmark, point)),
      meanOf(of(landmark, point)),
    ]),
  };
}
