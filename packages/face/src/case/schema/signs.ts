import { z } from 'zod';

/** Present now. Each leads to an action before anything else. */
export const SIGNS = [
  'suicidalThoughts',
  'breathingOrThroatSwelling',
  'chestPainOrCollapse',
  'strokeSigns',
  'visionLoss',
  'expandingSwelling',
  'suddenFacialDroop',
  'templeHeadacheWithJawOrVision',
  'doubleVision',
  'pulsatingTempleLump',
  'duskySkin',
  'spreadingInfection',
  'newWeaknessAfterProcedure',
  'calfPainAndSwelling',
  'growingOrBleedingLesion',
  'parotidLump',
  'unexplainedWeightLoss',
  'severeDepressionOrSelfHarm',
  'obsessionOthersCannotSee',
] as const;
export const signSchema = z.enum(SIGNS);
export type Sign = z.infer<typeof signSchema>;
