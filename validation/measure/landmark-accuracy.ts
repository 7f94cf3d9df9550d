import { bootstrapGroups, median } from '@plica/core/inference';
import corners from '../../packages/face/src/measure/mouth-corners/knowledge/mouth-corners.json' with { type: 'json' };
import { HAND, handPoints } from '../public-data/hand-points.ts';
import { mm63 } from './record-values.ts';
import { measuredSet, type Figure, type Study } from './study.ts';

/** Groups of [landmark, hand point] that mean the same place. */
const PLACES: readonly {
  key: string;
  what: string;
  pairs: readonly (readonly [number, number])[];
  prototype?: number;
}[] = [
  {
    key: 'mouthCorners',
    what: 'mouth corners',
    pairs: [
      [61, HAND.mouthCornerRight],
      [291, HAND.mouthCornerLeft],
    ],
    prototype: 2.3,
  },
  {
    key: 'eyeCornersOuter',
    what: 'outer eye corners',
    pairs: [
      [33, HAND.eyeOuterRight],
      [263, HAND.eyeOuterLeft],
    ],
  },
  {
    key: 'eyeCornersInner',
    what: 'inner eye corners',
    pairs: [
      [133, HAND.eyeInnerRight],
      [362, HAND.eyeInnerLeft],
    ],
  },
  {
    key: 'pupils',
    what: 'pupil centres',
    pairs: [
      [468, HAND.pupilRight],
      [473, HAND.pupilLeft],
    ],
  },
  {
    key: 'lips',
    what: 'middle of the upper and lower lip edge',
    pairs: [
      [0, HAND.upperLipTop],
      [17, HAND.lowerLipBottom],
    ],
  },
  { key: 'subnasale', what: 'nose base', pairs: [[2, HAND.subnasale]] },
  { key: 'chin', what: 'chin point (both along and across the contour)', pairs: [[152, HAND.chin]] },
];

export const landmarkAccuracy: Study = async (context) => {
  const figures: Figure[] = [];
  for (const [set, name] of [
    ['london-neutral', 'London neutral'],
    ['canada', 'Canada'],
  ] as const) {
    const faces = (await measuredSet(context, set)).flatMap(({ photo, record }) => {
      const hand = handPoints(photo);
      return hand ? [{ photo, record, hand }] : [];
    });
    for (const { key, what, pairs, prototype } of PLACES) {
      const errors = faces.flatMap(({ photo, record, hand }) =>
        pairs.map(([landmark, point]) => {
          const [x, y] = record.landmarksPx[landmark]!;
          const px = Math.hypot(x - hand[point]![0], y - hand[point]![1]);
          return { person: photo.person, percent: (mm63(px, record) / 63) * 100 };
        }),
      );
      const statistic = (ix: readonly number[]): number => median(ix.map((i) => errors[i]!.percent));
      figures.push({
        id: `landmarks.${set}.${key}`,
        what: `${name}: ${what}, median`,
        value: statistic(errors.map((_, i) => i)),
        ...bootstrapGroups(
          errors.map((e) => e.person),
          statistic,
        ),
        unit: '% eye distance',
        n: `${errors.length} points, ${faces.length} people`,
        better: 'low',
        ...(key === 'mouthCorners'
          ? {
              target: { at: 'most', value: 2 } as const,
              note: 'in sample: the corner model learnt from these faces',
            }
          : {}),
        ...(prototype !== undefined && set === 'london-neutral' ? { prototype } : {}),
      });
    }
    const key = set === 'canada' ? 'canada' : 'london';
    const heldOut = corners.errors.fittedOnBothByPerson8Fold[key].median;
    const other = corners.errors.fittedOnTheOtherSet[key].median;
    figures.push(
      {
        id: `landmarks.${set}.mouthCorners.heldOut`,
        what: `${name}: mouth corners, median, held out by person (8 folds)`,
        value: heldOut,
        unit: '% eye distance',
        n: `${2 * faces.length} points`,
        target: { at: 'most', value: 2 },
        ...(set === 'london-neutral' ? { prototype: 2.3 } : {}),
        note: 'from the fit, scripts/derive/mouth-corners.ts',
      },
      {
        id: `landmarks.${set}.mouthCorners.otherSet`,
        what: `${name}: mouth corners, median, fitted on the other set alone`,
        value: other,
        unit: '% eye distance',
        n: `${2 * faces.length} points`,
        target: { at: 'most', value: 2 },
        note: 'another studio and other hands: the hardest test',
      },
    );
  }
  return {
    title: 'Landmarks',
    method:
      'Distance between landmarks of the record and the hand points that mean the same place, in % of the distance between the eye centres. The chin point slides along the contour; the contour itself is above.',
    figures,
  };
};
