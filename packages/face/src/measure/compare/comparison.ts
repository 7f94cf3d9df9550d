import { z } from 'zod';
import { measureSchema, qualitySchema } from '../../case/measured-value.ts';
import { postureSchema, sideSchema, viewSchema } from '../../case/photo.ts';
import { problemSchema } from '../../case/problem.ts';
import { SIZE_FREE_UNITS } from '../repeats/size-free.ts';

export const reasonSchema = problemSchema.extend({
  /** The visit it speaks of, where it is one. */
  visit: z.enum(['before', 'after']).optional(),
});
export type Reason = z.infer<typeof reasonSchema>;

const visitValueSchema = z.object({
  /** Median of the photographs used. */
  value: z.number(),
  /**
   * Error of one visit, never below the one between sessions unless it was measured between sessions. In mm without
   * the error of `scale`, which both visits share.
   */
  sd: z.number().positive(),
  photographs: z.number().int().positive(),
  quality: qualitySchema,
});

export const changeSchema = z.object({
  view: viewSchema,
  id: z.string(),
  side: sideSchema,
  /** `eyeDistance`: share of the distance between the eyes; `eyeDistance2`: of its square. */
  unit: z.enum(SIZE_FREE_UNITS),
  /** A composite: a score for research, never a length. */
  score: z.boolean(),
  before: visitValueSchema.nullable(),
  after: visitValueSchema.nullable(),
  /** After minus before. */
  change: z.number().nullable(),
  sd: z.number().nonnegative().nullable(),
  /** Smallest change beyond measurement error, 95 %. */
  mdc95: z.number().positive().nullable(),
  sdBasis: measureSchema.shape.sdBasis.nullable(),
  verdict: z.enum(['higher', 'lower', 'noChange', 'refused']),
  /** Beyond measurement error also when all measures of this comparison are judged together (Holm). */
  standsAmongAll: z.boolean(),
  /** The verdict in words. */
  message: z.string(),
  /** Why it is refused, or compared with care. */
  reasons: z.array(reasonSchema),
});
export type Change = z.infer<typeof changeSchema>;

export const commonScaleSchema = z.object({
  /** One length for the person at both visits. */
  eyeDistanceMm: z.number().positive(),
  sd: z.number().positive(),
  source: z.enum(['iris', 'marker', 'locked']),
});
export type CommonScale = z.infer<typeof commonScaleSchema>;

const visitSchema = z.object({
  files: z.array(z.string()),
  posture: postureSchema,
  /** Medians of the photographs; null where unknown. */
  conditions: z.record(z.string(), z.number().nullable()),
});

export const comparisonSchema = z.object({
  schema: z.literal('plica.comparison/1'),
  /** One scale for both visits, or null: then lengths are shares of the eye distance. */
  scale: commonScaleSchema.nullable(),
  views: z.array(z.object({ view: viewSchema, before: visitSchema, after: visitSchema })),
  changes: z.array(changeSchema),
  summary: z.object({
    compared: z.number().int().nonnegative(),
    beyondError: z.number().int().nonnegative(),
    refused: z.number().int().nonnegative(),
    /** How many of those compared would exceed their error though nothing had changed: 5 % of them. */
    expectedByChance: z.number().nonnegative(),
  }),
  reasons: z.array(reasonSchema),
});
export type Comparison = z.infer<typeof comparisonSchema>;
