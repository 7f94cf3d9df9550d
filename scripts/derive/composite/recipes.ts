import type { CovariateName } from '../../../packages/face/src/measure/composite/composite-model.ts';
import type { CompositeRecipe } from './fit-composite.ts';

/** Pose and expression. Not sex: a composite reads the same face the same way whoever's it is. */
const POSE_AND_EXPRESSION: readonly CovariateName[] = [
  'yawDeg',
  'absYawDeg',
  'pitchDeg',
  'rollDeg',
  'mouthWidth',
  'mouthOpening',
  'cornerLift',
];

/**
 * Broad shading (hooding, jowl shadow) is left out: it follows the lamp and goes the wrong way over ten years of the same
 * people. Shading of the lips is left out: in smiling portraits it reads teeth and lip colour.
 */
export const DESCENT: CompositeRecipe = {
  id: 'descent.composite',
  features: [
    'lidCheekGroove',
    'lowerLidGroove',
    'nasolabialNet',
    'marionette',
    'marionetteShade',
    'canthalTilt',
    'browLidDistance',
    'fissureHeight',
    'fissureWidth',
    'mouthHeightRatio',
    'jawNotch',
    'jawWaviness',
  ],
  covariates: POSE_AND_EXPRESSION,
  // The pairs teach what changes within one person; they cost .01 of rho across people and gain 6 % of pairs.
  teachers: ['congress', 'london', 'london-smiling', 'pair-earlier', 'pair-later'],
};

/** Sharpness differs between the shoots of the pairs, so they cannot teach fine lines. */
export const SKIN: CompositeRecipe = {
  id: 'skin.composite',
  features: ['glabellaLines', 'cheekLines', 'crowsFeet'],
  covariates: POSE_AND_EXPRESSION,
  teachers: ['congress', 'london', 'london-smiling'],
};
