import { z } from 'zod';
import { sideSchema } from './photo.ts';

export const qualitySchema = z.enum(['good', 'fair', 'poor', 'blocked']);

/** One value read from a photograph, with its error. */
export const measureSchema = z.object({
  id: z.string(),
  side: sideSchema,
  /** null when blocked and not measured anyway. */
  value: z.number().nullable(),
  /** `mm` and `mm2` only with a scale; otherwise `px` and `px2`, and for lengths `perEyeDistance` is given. */
  unit: z.enum(['mm', 'px', 'mm2', 'px2', 'log', 'ratio', 'z', 'deg']),
  sd: z.number().positive().nullable(),
  /** Where `sd` comes from: upper bounds of pairs of photographs, this person's own repeats, or rendered heads of known shape. */
  sdBasis: z.enum(['pooled-between-session', 'own-repeats', 'rendered-heads']),
  /** How many photographs speak for this person, with `own-repeats`. */
  repeats: z.number().int().min(3).optional(),
  quality: qualitySchema,
  /** Lengths without a scale: the value divided by the distance between the eye centres. */
  perEyeDistance: z.number().optional(),
});
export type Measure = z.infer<typeof measureSchema>;
