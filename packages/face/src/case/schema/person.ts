import { z } from 'zod';
import { choice, date, freeText, number, partialDate, yesNo } from './answers.ts';

export const personSchema = z.strictObject({
  birthDate: date,
  sex: choice(['female', 'male', 'other']).optional(),
  bmi: number(10, 80).describe('kg/m2').optional(),
  weightChangeKgLastYear: number(-100, 100).describe('kg, minus for lost').optional(),
  weightStillChanging: yesNo.describe('still losing or gaining now').optional(),
  weightChangePlanned: yesNo.describe('plans to lose or gain weight in the coming months').optional(),
  massiveWeightLoss: yesNo.describe('ever lost a great deal of weight, as after surgery for it').optional(),
  sun: choice(['little', 'moderate', 'heavy']).describe('sun on the face over the years').optional(),
  smoking: z
    .strictObject({
      perDay: number(0, 200).describe('cigarettes a day now; 0 when none').optional(),
      lastOn: partialDate.describe('the last one, when stopped').optional(),
      otherNicotine: yesNo.describe('vapour, pouches, patches or gum').optional(),
    })
    .optional(),
  phototype: choice(['I', 'II', 'III', 'IV', 'V', 'VI'])
    .describe('how the skin answers to sun: I always burns, VI never burns')
    .optional(),
  templeHair: choice(['full', 'thinning', 'bald']).describe('hair where the cut would lie').optional(),
  sideburn: choice(['usual', 'high', 'low', 'short']).describe('place or length of the sideburn').optional(),
  pregnant: yesNo.optional(),
  breastfeeding: yesNo.optional(),
  pregnancyPlanned: yesNo.describe('within twelve months').optional(),
  lastBirthOn: partialDate.optional(),
  events: z
    .array(z.strictObject({ on: date, what: freeText.optional() }))
    .describe('dates on which the person must look and feel well')
    .optional(),
});
