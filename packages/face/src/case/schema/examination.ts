import { z } from 'zod';
import { choice, date, freeText, grade, number, yesNo } from './answers.ts';

const moves = choice(['no', 'little', 'clearly']);
const fullness = choice(['full', 'usual', 'flat', 'hollow']);

/** What hands and eyes of a professional found. The wording of every grade is the project's own. */
export const examinationSchema = z.strictObject({
  examinedOn: date.optional(),
  rater: freeText.describe('who examined').optional(),

  snapBackSeconds: number(0, 60)
    .describe('time until cheek or lid skin, pulled 1 cm for 5 s, lies flat again')
    .optional(),
  skinThickness: choice(['thin', 'usual', 'thick']).describe('skin between two fingers').optional(),
  elastosis: choice(['none', 'some', 'marked']).describe('yellowed, coarse, crepe-like skin').optional(),
  textureConcern: choice(['none', 'some', 'marked']).describe('fine lines, pigment, roughness').optional(),
  skinThicknessMm: z
    .strictObject({
      value: z.number().min(0.1).max(10),
      method: z.enum(['highFrequencyUltrasoundDermis', 'ultrasound50MHzFullSkin', 'other']),
      site: z.enum(['cheek', 'temple', 'zygoma', 'other']),
    })
    .describe('mm; the methods differ two-fold and are never mixed')
    .optional(),
  cutometer: z
    .strictObject({
      probeMm: z.number().positive(),
      pressureMbar: z.number().positive(),
      site: z.enum(['cheek', 'other']),
      r0Mm: z.number().min(0).max(5).optional(),
      r2: z.number().min(0).max(1.5).optional(),
      r5: z.number().min(0).max(1.5).optional(),
      r7: z.number().min(0).max(1.5).optional(),
    })
    .describe('suction reading; values of another probe, pressure or site are kept and not interpreted')
    .optional(),

  pinchMm: number(0, 60).describe('thickness of a fold of cheek between two fingers').optional(),
  faceWeight: choice(['light', 'usual', 'heavy']).describe('how full and heavy the cheek is').optional(),
  fingerLift: z
    .strictObject({
      cheekMoves: moves.describe('the cheek follows a lift of 1-2 cm above the sideburn').optional(),
      jowlMoves: moves.describe('the jowl follows it').optional(),
    })
    .optional(),
  supineShift: choice(['no', 'little', 'clearly'])
    .describe('how much younger cheek and jaw look lying down')
    .optional(),
  palpatedSmas: choice(['mobile', 'partly', 'fixed'])
    .describe('the deep layer in front of the ear under the fingers')
    .optional(),

  cheekSagging: grade(0, 5)
    .describe(
      '0 smooth; 1 upper cheek lower, fold beside the nose shows; 2 and a shallow hollow from ear to jaw; 3 fold reaches the mouth corner; 4 fold and hollow meet; 5 cheek hangs past the jaw',
    )
    .optional(),
  jowl: grade(0, 4)
    .describe('break of the jaw line: 0 none, 1 slight, 2 moderate, 3 strong, 4 very strong')
    .optional(),
  nasolabial: grade(1, 5)
    .describe(
      'fold: 1 none, 2 shallow, 3 clear and gone on stretch, 4 deep, little left on stretch, 5 very deep, stays on stretch',
    )
    .optional(),
  neck: z
    .strictObject({
      laxity: choice(['none', 'mild', 'moderate', 'severe']).optional(),
      belowCricoid: yesNo.describe('loose skin reaches below the ring cartilage').optional(),
      bands: choice(['none', 'onEffort', 'atRest']).optional(),
      submentalFat: choice(['none', 'some', 'much']).optional(),
    })
    .optional(),
  volume: z
    .strictObject({ cheek: fullness.optional(), temple: fullness.optional(), underEye: fullness.optional() })
    .optional(),
  baker: choice(['I', 'II', 'III', 'IV'])
    .describe(
      'candidacy for a short scar: I small jowls, little loose neck, elastic skin; II moderate jowls and neck; III clear jowls, neck may need work; IV large jowls, neck loose below the ring cartilage',
    )
    .optional(),
  glogau: choice(['I', 'II', 'III', 'IV'])
    .describe('sun-aged skin: I no lines, II lines in motion, III lines at rest, IV lines all over')
    .optional(),
  notes: freeText.optional(),
});
