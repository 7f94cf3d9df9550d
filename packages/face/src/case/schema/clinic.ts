import { z } from 'zod';
import { optionIdSchema } from './option-id.ts';

/** What this clinic adds: its numbers and prices. Nothing of it is ever guessed. */
export const clinicSchema = z.strictObject({
  name: z.string().optional(),
  country: z.string().length(2).describe('ISO 3166 code, as KR').optional(),
  phone: z.string().optional(),
  prices: z
    .array(
      z.strictObject({
        option: optionIdSchema,
        from: z.number().nonnegative(),
        to: z.number().nonnegative(),
        currency: z.string().length(3),
      }),
    )
    .optional(),
});
