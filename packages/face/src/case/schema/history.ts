import { z } from 'zod';
import { choice, freeText, number, partialDate, yesNo } from './answers.ts';

export const PROCEDURE_KINDS = [
  'zygomaReduction',
  'jawAngleReduction',
  'buccalFatRemoval',
  'fatGraft',
  'filler',
  'threads',
  'energyDevice',
  'masseterToxin',
  'lift',
  'eyeSurgery',
] as const;

export const procedureSchema = z.strictObject({
  kind: z.enum(PROCEDURE_KINDS),
  on: partialDate.describe('when; left out if nobody knows').optional(),
  product: choice(['hyaluronicAcid', 'dissolvedHyaluronicAcid', 'stimulator', 'permanent', 'other'])
    .describe('what was injected')
    .optional(),
  mapped: yesNo.describe('what is left of it was looked for, by hand and ultrasound').optional(),
  notes: freeText.optional(),
});

export const historySchema = z.strictObject({
  complete: z
    .boolean()
    .describe(
      'true: every question of this part, of person and of screening was asked, and what is not written was denied',
    )
    .optional(),
  procedures: z.array(procedureSchema).describe('an empty list says: asked, none').optional(),
  illness: z
    .strictObject({
      heart: choice(['none', 'stable', 'unstable']).optional(),
      lung: choice(['none', 'stable', 'unstable']).optional(),
      hypertension: choice(['none', 'controlled', 'uncontrolled']).optional(),
      diabetes: choice(['none', 'controlled', 'poorlyControlled']).optional(),
      bleedingDisorder: choice(['none', 'clearedByHaematology', 'notWorkedUp'])
        .describe('known, or suspected from easy bruising and long bleeding')
        .optional(),
      connectiveTissue: choice([
        'none',
        'vascularEhlersDanlos',
        'ehlersDanlos',
        'cutisLaxa',
        'pseudoxanthomaElasticum',
        'progeroid',
        'other',
      ]).optional(),
      autoimmune: choice(['none', 'quiet', 'active']).optional(),
      lupusOrLightSensitive: yesNo.optional(),
      facialPalsy: choice(['none', 'recovered', 'present']).optional(),
      scarring: choice(['none', 'raised', 'keloid']).describe('how earlier wounds healed').optional(),
      herpes: choice(['none', 'past', 'activeAtSite']).describe('cold sores of face or temple').optional(),
      skinAtSite: choice(['clear', 'dermatitis', 'psoriasis', 'acne', 'folliculitis', 'infection'])
        .describe('active disease of the skin where the cut would lie')
        .optional(),
      cancerAtSite: choice(['none', 'suspected', 'treated']).optional(),
      cancerElsewhere: choice(['none', 'treated', 'active']).optional(),
      radiotherapyHeadNeck: yesNo.optional(),
      templeScar: yesNo.describe('scar or earlier operation at the temple').optional(),
      hairLoss: choice(['none', 'pattern', 'traction', 'scarring', 'other']).optional(),
      anxietyOrDepression: choice(['none', 'treated', 'untreated']).optional(),
      psychosis: choice(['none', 'stable', 'acute']).optional(),
      alcohol: choice(['little', 'heavy']).optional(),
      malnutrition: yesNo.optional(),
      jawJointOrDental: yesNo.describe('untreated problem of teeth or jaw joint').optional(),
      notes: freeText.optional(),
    })
    .optional(),
  medicines: z
    .strictObject({
      anticoagulant: choice(['none', 'canBeStopped', 'cannotBeStopped'])
        .describe('as the prescribing doctor judges')
        .optional(),
      antiplatelet: choice(['none', 'canBeStopped', 'cannotBeStopped'])
        .describe('aspirin and kin')
        .optional(),
      isotretinoin: choice(['never', 'now', 'past']).optional(),
      isotretinoinLastOn: partialDate.optional(),
      steroid: choice(['none', 'lowDose', 'highDose']).optional(),
      immunosuppressant: yesNo.optional(),
      proteaseInhibitor: yesNo.optional(),
      glp1: yesNo.describe('injections for weight or sugar of the GLP-1 kind').optional(),
      bleedingSupplements: yesNo.describe('herbs and supplements that promote bleeding').optional(),
      lightSensitising: yesNo.optional(),
      notes: freeText.optional(),
    })
    .optional(),
  allergy: z
    .strictObject({
      localAnaesthetics: choice(['none', 'some', 'all']).optional(),
      notes: freeText.optional(),
    })
    .optional(),
  sedation: z.strictObject({ sleepApnoea: yesNo.optional(), difficultAirway: yesNo.optional() }).optional(),
  bloodPressureToday: z
    .strictObject({ systolic: number(50, 300), diastolic: number(20, 200).optional() })
    .describe('mmHg')
    .optional(),
  notes: freeText.optional(),
});
