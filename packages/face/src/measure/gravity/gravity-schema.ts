import { z } from 'zod';
import { sideSchema, viewSchema } from '../../case/photo.ts';
import { changeSchema, comparisonSchema } from '../compare/comparison.ts';

const shiftSchema = z.object({
  view: viewSchema,
  id: z.string(),
  side: sideSchema,
  unit: changeSchema.shape.unit,
  /** Lying down minus upright. */
  shift: z.number().nullable(),
  mdc95: z.number().nullable(),
  verdict: changeSchema.shape.verdict,
});

export const gravityFindingSchema = z.object({
  /** Where it belongs in a case. */
  field: z.literal('examination.supineShift'),
  value: z.enum(['no', 'little', 'clearly', 'unknown']),
  /** How much younger cheek and jaw look lying down, in years of change; null when nothing could be compared. */
  years: z.number().nullable(),
  /** 95 % interval. */
  low: z.number().nullable(),
  high: z.number().nullable(),
  basedOn: z.array(
    z.object({ id: z.string(), side: sideSchema, years: z.number(), sd: z.number().positive() }),
  ),
  message: z.string(),
});
export type GravityFinding = z.infer<typeof gravityFindingSchema>;

export const gravityTestSchema = z.object({
  schema: z.literal('plica.gravity/1'),
  regions: z.array(
    z.object({
      region: z.enum(['underEye', 'cheek', 'mouth', 'jaw', 'neck']),
      verdict: z.enum(['younger', 'older', 'mixed', 'noShift', 'refused']),
      shifts: z.array(shiftSchema),
    }),
  ),
  finding: gravityFindingSchema,
  /** Upright as before, lying down as after. */
  comparison: comparisonSchema,
});
export type GravityTest = z.infer<typeof gravityTestSchema>;
