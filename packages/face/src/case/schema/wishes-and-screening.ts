import { z } from 'zod';
import { choice, date, freeText, number, yesNo } from './answers.ts';

/** Why the person came. The first four are those the article names. */
export const concernSchema = z.enum([
  'foldsDeepening',
  'wantsLongerThanNonSurgical',
  'burdenedByLargeIncision',
  'wantsShortRecovery',
  'cheekSagging',
  'jowl',
  'neck',
  'faceLine',
  'fineLines',
  'pigment',
  'hollowness',
  'underEye',
  'asymmetry',
  'prevention',
]);

export const wishesSchema = z.strictObject({
  maxDowntimeDays: number(0, 365).describe('days the person can stay out of sight').optional(),
  cut: choice(['none', 'small', 'any']).describe('the cut the person accepts').optional(),
  longevity: choice(['monthsAreFine', 'longer', 'asLongAsPossible']).optional(),
  costWeight: choice(['low', 'medium', 'high']).describe('how much cost weighs').optional(),
  scarFear: choice(['none', 'some', 'strong']).optional(),
  anaesthesia: choice(['localOnly', 'sedationToo', 'any']).optional(),
  noTreatment: yesNo.describe('would rather do nothing').optional(),
  notes: freeText.optional(),
});

/** Answers to plain questions of our own. They lead to a conversation, never to a label. */
export const screeningSchema = z.strictObject({
  thinksAboutIt: choice(['little', 'underAnHour', 'overAnHour']).describe('a day').optional(),
  distress: choice(['none', 'some', 'strong']).describe('how much the look of it hurts').optional(),
  avoids: choice(['nothing', 'some', 'much']).describe('people, work, mirrors, photographs').optional(),
  othersSeeIt: choice(['clearly', 'slightly', 'no']).optional(),
  unhappyAfterProcedures: yesNo.describe('several treatments before, unhappy with each').optional(),
  phq2: number(0, 6).describe('sum of the two public PHQ-2 items').optional(),
  suicidalThoughts: yesNo.optional(),
  bodyDysmorphicDisorder: choice(['notAssessed', 'ruledOut', 'confirmed'])
    .describe('by a mental-health professional')
    .optional(),
  ableToConsent: yesNo.optional(),
  ownDecision: yesNo.describe('false when somebody else presses for it').optional(),
  expectations: choice(['realistic', 'unrealistic']).describe('after the explanation').optional(),
  conversation: z
    .strictObject({ on: date, by: z.string().min(1), notes: freeText.optional() })
    .describe('the surgeon has talked with the person about the distress, and finds no reason to stop')
    .optional(),
});
