/**
 * Indices into the 468-point face mesh and its two irises. `right` and `left` are the patient's;
 * the patient's right is on the left of an unmirrored photograph.
 */
export const MIDLINE = {
  noseTip: 1,
  subnasale: 2,
  noseBridge: 168,
  glabella: 9,
  upperLipTop: 0,
  upperLipInner: 13,
  lowerLipInner: 14,
  lowerLipBottom: 17,
  menton: 152,
} as const;

export interface SideLandmarks {
  eyeOuter: number;
  eyeInner: number;
  irisCentre: number;
  /** Right, top, left, bottom of the limbus as the iris model orders them. */
  irisRim: readonly [number, number, number, number];
  /** Lower edge of the brow: medial, middle, lateral. */
  browLower: readonly [number, number, number];
  mouthCorner: number;
  /** Beside the nose wing, then down the nasolabial region. */
  nasolabial: { alar: number; upper: number; middle: number; lower: number; end: number };
  /** Two points of the mandible below the mouth corner. */
  jowl: readonly [number, number];
  /** Lateral face edge at the level of the ear. */
  faceEdge: number;
  cheekCentre: number;
  lowerLid: readonly number[];
}

export const RIGHT: SideLandmarks = {
  eyeOuter: 33,
  eyeInner: 133,
  irisCentre: 468,
  irisRim: [469, 470, 471, 472],
  browLower: [55, 52, 46],
  mouthCorner: 61,
  nasolabial: { alar: 129, upper: 203, middle: 206, lower: 216, end: 212 },
  jowl: [149, 150],
  faceEdge: 234,
  cheekCentre: 50,
  lowerLid: [33, 163, 144, 145, 153, 154, 133],
};

export const LEFT: SideLandmarks = {
  eyeOuter: 263,
  eyeInner: 362,
  irisCentre: 473,
  irisRim: [474, 475, 476, 477],
  browLower: [285, 282, 276],
  mouthCorner: 291,
  nasolabial: { alar: 358, upper: 423, middle: 426, lower: 436, end: 432 },
  jowl: [378, 379],
  faceEdge: 454,
  cheekCentre: 280,
  lowerLid: [263, 390, 373, 374, 380, 381, 362],
};

/** The mandible from below the patient's right ear round the chin to below the left ear. */
export const JAW = [
  93, 132, 58, 172, 136, 150, 149, 176, 148, 152, 377, 400, 378, 379, 365, 397, 288, 361, 323,
] as const;

/** Points that move little with expression; the pose is fitted to them. */
export const RIGID = [
  33, 133, 362, 263, 168, 6, 197, 195, 5, 4, 1, 9, 8, 151, 10, 67, 297, 103, 332, 234, 454, 127, 356, 98, 327,
  2, 129, 358, 46, 276, 55, 285,
] as const;
