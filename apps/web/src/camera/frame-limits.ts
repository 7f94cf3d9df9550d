import type { View } from '@plica/face/case';

/** A limit of the live guide, with where it comes from. Limits of the measures themselves are in @plica/face. */
export interface GuideLimit {
  value: number;
  mark: 'chosen' | 'derived';
  band: readonly [number, number];
  why: string;
}

const chosen = (value: number, band: readonly [number, number], why: string): GuideLimit => ({
  value,
  mark: 'chosen',
  band,
  why,
});

export const GUIDE_LIMITS = {
  eyeDistanceOverDiagonalMax: chosen(
    0.085,
    [0.07, 0.1],
    'about 0.5 m with a wide lens (78 degrees across the diagonal), farther with a longer one: nearer pictures are blocked for lengths',
  ),
  eyeDistanceOverDiagonalMin: chosen(0.02, [0.015, 0.03], 'a smaller face has too few pixels in any camera'),
  eyeDistanceStillPxMin: chosen(90, [60, 120], 'the jawline gate of the measures (image.resolution)'),
  offCentreMax: chosen(0.16, [0.1, 0.22], 'the lens bends what lies far from the middle'),
  rollDegMax: chosen(6, [4, 8], 'below the gate of 10 degrees'),
  lipGapMm63Max: chosen(
    3.5,
    [3, 4.5],
    'closed painted and photographed mouths read 1-2.5, open ones above 5',
  ),
  eyeApertureMin: chosen(0.13, [0.1, 0.17], 'the blink gate of the measures, by the coarser mesh'),
  lumaMin: chosen(
    0.16,
    [0.12, 0.22],
    'darker skin patches carry few levels; dark skin in good light reads 0.33',
  ),
  burntMax: chosen(0.03, [0.01, 0.1], 'the exposure gate of the measures'),
  sideLightLogMax: chosen(0.45, [0.3, 0.6], 'one side half again as bright as the other'),
  profileMeshYawMin: chosen(
    58,
    [53, 61],
    'where a face is still seen, rendered heads turned by 60 degrees read 55-58, by 75 and more 60-65',
  ),
  noseToChinOverEyeDistance: chosen(
    1.2,
    [1, 1.4],
    'tip of the nose to lowest front of the chin, over the distance between the eyes: stands for it in a profile',
  ),
  profileMoveMax: chosen(
    0.08,
    [0.05, 0.12],
    'outlines are read coarsely and several times a second: 5 mm between looks is a head that moves',
  ),
  moveOverEyeDistanceMax: chosen(0.03, [0.02, 0.05], 'more than 2 mm between frames blurs'),
} as const;

/** Views in which the mesh follows the face; a profile is told by its outline. */
export type MeshView = Exclude<View, 'profileLeft' | 'profileRight'>;
export const isProfile = (view: View): view is 'profileLeft' | 'profileRight' => view.startsWith('profile');

/** Ranges of the estimated pose, degrees; positive yaw shows the patient's left side, positive pitch a lowered chin. */
export interface PoseRange {
  yaw: readonly [number, number];
  pitch: readonly [number, number];
}

/**
 * The mesh reads an oblique head 4-10 degrees too low and stands still near 53, so the ranges are of the estimate, not
 * of the head, a little inside the gates of the measures.
 */
export const POSE_RANGES: Record<MeshView, PoseRange> = {
  front: { yaw: [-4, 4], pitch: [-6, 6] },
  obliqueLeft: { yaw: [35, 48], pitch: [-10, 10] },
  obliqueRight: { yaw: [-48, -35], pitch: [-10, 10] },
  chinDown: { yaw: [-6, 6], pitch: [14, 40] },
};

/** Views whose face is read from the front, where smile, lips and lids can be judged. */
export const isFrontal = (view: View): boolean => view === 'front' || view === 'chinDown';
