/**
 * The lower border of the near jaw on a head turned by 45 degrees: the line on which the skin comes to face 40 degrees downwards,
 * between two guides square to the usual slope of the jaw, fixed by the mouth corner. Lengths in mm. Chosen on the tuning heads
 * of validation/views.ts only (tried: 35-45 degrees; guides 10-14 before and 36-40 behind; ends by chin and angle of the jaw).
 */
export const NEAR_JAW = {
  /** How far the skin faces downwards on the border, degrees. Mark: chosen, band 37-43. */
  downwardDeg: 40,
  /** How the jaw rises from chin to angle in a level picture, degrees: mean of the tuning heads. Mark: derived (P13). */
  slopeDeg: 22,
  /** How far outer eye corners and mouth corners together seem to fall towards the near side on a level head. Mark: derived (P13). */
  levelDeg: 4.3,
  /** The guides, before and behind the mouth corner along that slope. Mark: chosen, band 2 mm. */
  front: -14,
  rear: 40,
  /**
   * How light the border is expected to be beside the cheekbone: the product of the light at five places (shares of the
   * cheekbone's) to these powers; light in which the measure does not hold is told by it. Strip places are mm below the mouth corner over shares of the way between the guides.
   * `jawEdge`: landmarks on the edge of the jaw, patient's left and right. `under`: lower quartile of what lies there.
   * Fitted on the tuning heads in 17 lights (scripts/derive/jaw-light.ts). Mark: derived (P13).
   */
  light: {
    cheekbone: { left: [280, 352, 347, 346, 330], right: [50, 123, 118, 117, 101] },
    jawEdge: { left: [365, 379, 397], right: [136, 150, 172], power: 0.323 },
    places: [
      { from: 8, to: 12, way: [0, 0.33], power: 0.315 },
      { from: 23, to: 27, way: [0.34, 0.67], power: 0.308 },
      { from: 3, to: 7, way: [0.34, 0.67], power: 0.154 },
    ],
    under: { from: 40, to: 60, way: [0.14, 0.85], power: 0.318 },
  },
  /** How much darker than the cheek the skin is on the border, in linear light, at both guides. Mark: derived (P13), band +-0.05. */
  darkness: { front: 0.65, rear: 0.55 },
  rows: 71,
  /** Square to the slope from the mouth corner down: what is read, and where the border is usually. */
  across: { from: 3, to: 75, step: 0.25 },
  usual: 40,
  /** The border is looked for from here on, and the person's own lit cheek lies here. */
  border: { from: 24 },
  cheek: { from: 12, to: 26 },
  blur: 0.4,
  mostPxPerMm: 2.8,
  /** So much beyond the level must follow where the border is first found. */
  seed: 4,
  /**
   * How the line is followed: on a head as it is, in a picture over the steps that a jowl's shadow makes, and evened over 3 mm.
   * Mark: chosen (steepest 1.6 to 4, evened 1 to 4 rows).
   */
  onHead: { steepest: 1.6, evened: 1.1 },
  inPicture: { steepest: 4, evened: 4 },
} as const;
