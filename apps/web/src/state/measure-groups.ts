/** Every measure the table knows, in the order it is shown. */
export const MEASURE_GROUPS = {
  eyes: [
    'eye.fissureHeight',
    'eye.mrd1',
    'eye.fissureWidth',
    'eye.canthalTilt',
    'brow.lidDistance',
    'lidCheek.groove',
  ],
  mouth: ['mouthCorner.droop', 'mouthCorner.heightRatio'],
  folds: ['nasolabial.depth', 'marionette.depth'],
  jaw: ['jaw.notch', 'jaw.waviness', 'jowl.descent', 'jowl.area', 'neck.cervicomentalAngle'],
  skin: ['skin.glabellaLines', 'skin.cheekLines', 'skin.crowsFeet'],
} as const;

/** For research and the clinician's view alone. */
export const COMPOSITES = ['descent.composite', 'skin.composite'] as const;

export type MeasureGroup = keyof typeof MEASURE_GROUPS;
export type MeasureId = (typeof MEASURE_GROUPS)[MeasureGroup][number] | (typeof COMPOSITES)[number];

export const GROUP_NAMES = Object.keys(MEASURE_GROUPS) as MeasureGroup[];
const KNOWN = new Set<string>([...Object.values(MEASURE_GROUPS).flat(), ...COMPOSITES]);
export const isKnownMeasure = (id: string): id is MeasureId => KNOWN.has(id);

/**
 * Ends of the axis each value is drawn on, in mm (lengths) or the measure's own unit. Chosen wide enough for the faces
 * of the public photographs; they say nothing about what is normal. Lengths without a scale use the same ends in
 * shares of an eye distance of 63 mm.
 */
export const AXES: Record<MeasureId, readonly [number, number]> = {
  'eye.fissureHeight': [4, 16],
  'eye.mrd1': [-2, 8],
  'eye.fissureWidth': [20, 40],
  'eye.canthalTilt': [-8, 6],
  'brow.lidDistance': [0, 25],
  'lidCheek.groove': [-0.6, 0.6],
  'mouthCorner.droop': [-6, 8],
  'mouthCorner.heightRatio': [0.2, 0.55],
  'nasolabial.depth': [-0.2, 1.2],
  'marionette.depth': [-0.2, 0.6],
  'jaw.notch': [-1, 6],
  'jaw.waviness': [0, 2],
  'jowl.descent': [-2, 14],
  'jowl.area': [-50, 450],
  'neck.cervicomentalAngle': [80, 180],
  'skin.glabellaLines': [0, 0.1],
  'skin.cheekLines': [0, 0.03],
  'skin.crowsFeet': [0, 0.08],
  'descent.composite': [-4, 4],
  'skin.composite': [-4, 4],
};
