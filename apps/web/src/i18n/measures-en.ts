import type { MeasureId } from '../state/measure-groups.ts';
import type { MeasureWords } from './measure-words.ts';

const LOG_UNIT =
  'The unit is the natural logarithm of brightness: 0.1 is about 10 % darker than the skin on both sides.';

export const MEASURES_EN: Record<MeasureId, MeasureWords> = {
  'eye.fissureHeight': {
    name: 'Lid opening',
    what: 'Height of the open eye, from the upper to the lower lid margin.',
    how: 'Between the lid margins on the upright line through the pupil.',
    moves: 'Squinting, bright light, tiredness, a raised brow, gaze up or down.',
  },
  'eye.mrd1': {
    name: 'Upper lid to pupil (MRD1)',
    what: 'Distance from the upper lid margin down to the centre of the pupil. Smaller means a lower lid.',
    how: 'Upper lid margin above the pupil centre; the centre is that of the iris.',
    moves: 'Gaze, a raised brow, tiredness, chin up or down.',
  },
  'eye.fissureWidth': {
    name: 'Eye width',
    what: 'Distance from the inner to the outer corner of the eye.',
    how: 'Straight line between the two corners, corrected for the turn of the head.',
    moves: 'A turned head: 5° changes it by about 1 mm a side. Squinting.',
  },
  'eye.canthalTilt': {
    name: 'Eye corner tilt',
    what: 'How far the outer corner lies below (+) or above (−) the inner corner.',
    how: 'Difference in height of the two corners after the eyes were levelled.',
    moves: 'Chin up or down: about 0.2 mm for 5°.',
  },
  'brow.lidDistance': {
    name: 'Brow to upper lid',
    what: 'Distance from the lower edge of the brow to the upper lid margin. Context for the lids; it grows with age more often than it shrinks.',
    how: 'Middle of the lower brow edge to the middle of the upper lid margin.',
    moves: 'Raised or knitted brows, plucked or drawn brows, hair over the brow.',
  },
  'lidCheek.groove': {
    name: 'Lid–cheek groove',
    what: 'How much the strip below the eye differs in brightness from the cheek below it.',
    how: `Mean brightness of two boxes of skin, below the lid and on the cheek. ${LOG_UNIT}`,
    moves: 'Light from above deepens it; make-up and glasses hide it.',
  },
  'mouthCorner.droop': {
    name: 'Mouth corner droop',
    what: 'How far the corner of the mouth lies below (+) or above (−) the middle of the lip line.',
    how: 'Difference in height after the eyes were levelled.',
    moves: 'A smile lifts the corner by about 3 to 4 mm. Read it in a relaxed face only.',
  },
  'mouthCorner.heightRatio': {
    name: 'Mouth corner height',
    what: 'Height of the mouth corner between the base of the nose (0) and the chin (1).',
    how: 'Ratio of two heights; it needs no scale.',
    moves: 'A smile, an open mouth, chin up or down.',
  },
  'nasolabial.depth': {
    name: 'Nasolabial fold',
    what: 'How dark the fold from the nose wing to beside the mouth is against the skin on both of its sides.',
    how: `Along the darkest path near the expected line, averaged over its length. ${LOG_UNIT}`,
    moves:
      'A smile deepens it strongly. Light from above or from one side deepens it, flat light softens it.',
  },
  'marionette.depth': {
    name: 'Marionette line',
    what: 'How dark the line from the mouth corner towards the jaw is against the skin on both of its sides.',
    how: `Along the darkest path near the expected line, averaged over its length. ${LOG_UNIT}`,
    moves: 'Light from above deepens it; a beard hides it; an open mouth changes it.',
  },
  'jaw.notch': {
    name: 'Notch in the jawline',
    what: 'Depth of the dip in the jawline in front of the jowl.',
    how: 'The jawline is traced in the picture; the value is how far it falls inside a line stretched over it.',
    moves: 'A turned head, hair, beard or collar at the jaw, few pixels.',
  },
  'jaw.waviness': {
    name: 'Waviness of the jawline',
    what: 'How far the jawline departs from a smooth curve.',
    how: 'Mean distance of the traced jawline from smooth curves laid through it.',
    moves: 'The same as the notch; shadows on the neck.',
  },
  'jowl.descent': {
    name: 'Jowl below the jawline',
    what: 'How far the lower border of the jaw hangs below a straight line, on the side that is seen. The border is where the skin comes to face 40° downwards; the line joins its places 14 mm before and 40 mm behind the mouth corner, along the jaw.',
    how: 'On a photograph turned by 45° the border is followed where the light falls to 35 to 45 % of that of the cheek; its lowest point below the line counts. Where no border is seen, nothing is measured: place the line yourself.',
    moves:
      'Lamps higher, lower or more uneven than last time, a beard or stubble, a collar or hair on the border, an open mouth; turning and nodding by a few degrees hardly.',
  },
  'jowl.area': {
    name: 'Jowl area',
    what: 'The area between the lower border of the jaw and the straight line below which it hangs.',
    how: 'Between border and line, on the side that is seen, on a photograph turned by 45°.',
    moves: 'The same as the descent; a square length doubles the error of the scale.',
  },
  'neck.cervicomentalAngle': {
    name: 'Angle of chin and neck',
    what: 'The angle between the underside of the chin and the front of the neck. Wider means less of a corner.',
    how: 'Three points on the outline of a profile photograph against a plain background.',
    moves: 'Chin up or down moves it most; posture, swallowing, a collar, hair on the neck.',
  },
  'skin.glabellaLines': {
    name: 'Frown lines',
    what: 'Upright fine lines between the brows.',
    how: 'Mean strength of dark upright lines in a box of skin, in natural-log brightness.',
    moves: 'Knitted brows, focus, sharpening by the camera, make-up, few pixels.',
  },
  'skin.cheekLines': {
    name: 'Cheek lines',
    what: 'Fine texture of the cheek.',
    how: 'Median fine contrast in a box of skin, in natural-log brightness.',
    moves: 'Focus, skin smoothing by a telephone, make-up, beard, few pixels.',
  },
  'skin.crowsFeet': {
    name: 'Crow’s feet',
    what: 'Fine lines beside the outer corner of the eye.',
    how: 'Fine contrast in a box of skin, in natural-log brightness.',
    moves: 'A smile, squinting, focus, skin smoothing by a telephone, glasses.',
  },
  'descent.composite': {
    name: 'Descent composite',
    what: 'One index from several measures of descent, in standard deviations of the photographs it was fitted on.',
    how: 'Weighted sum fitted to age in public photographs, corrected for pose and smile.',
    moves: 'Everything that moves its parts: smile, light, pose. It is not an age and not a grade.',
  },
  'skin.composite': {
    name: 'Skin composite',
    what: 'One index from the skin measures, in standard deviations of the photographs it was fitted on.',
    how: 'Weighted sum fitted to age in public photographs, corrected for pose and smile.',
    moves: 'Focus, smoothing, light, make-up. It is not an age and not a grade.',
  },
};
