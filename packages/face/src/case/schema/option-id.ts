import { z } from 'zod';

/** The ways forward that are always compared. */
export const OPTION_IDS = [
  'none',
  'skinCare',
  'device',
  'thread',
  'volume',
  'mini',
  'shortScar',
  'full',
  'refer',
] as const;
export const optionIdSchema = z.enum(OPTION_IDS);
export type OptionId = z.infer<typeof optionIdSchema>;
