import { z } from 'zod';
import { measureSchema } from '../../case/measured-value.ts';
import { postureSchema, sideSchema, viewSchema } from '../../case/photo.ts';
import { SIZE_FREE_UNITS } from './size-free.ts';

/** What repeated photographs of one person say about that person's own error. */
export const repeatsSchema = z.object({
  schema: z.literal('plica.repeats/1'),
  separateSessions: z.boolean(),
  measures: z.array(
    z.object({
      view: viewSchema,
      posture: postureSchema,
      id: z.string(),
      side: sideSchema,
      /** Lengths in mm by one scale for all photographs, else as shares of the eye distance. */
      unit: z.enum(SIZE_FREE_UNITS),
      photographs: z.number().int().positive(),
      median: z.number(),
      /** Spread of these photographs, unbiased for so few; null below three different values. */
      spread: z.number().nonnegative().nullable(),
      /** Standard error of measurement of one visit: the spread between sessions, never less than that. */
      sem: z.number().positive(),
      sdBasis: measureSchema.shape.sdBasis,
      /** 1.96 x sqrt(2) x sem, with Student's t in place of 1.96 where the sem comes from few repeats. */
      mdc95: z.number().positive(),
    }),
  ),
});
export type Repeats = z.infer<typeof repeatsSchema>;
