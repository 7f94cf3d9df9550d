import { z } from 'zod';
import detectors from './knowledge/detectors.json' with { type: 'json' };

export const OCCLUSION_CODES = [
  'occlusion.beard',
  'occlusion.hair',
  'occlusion.collar',
  'occlusion.earring',
  'occlusion.glasses',
] as const;
export type OcclusionCode = (typeof OCCLUSION_CODES)[number];

const cutOffSchema = z.object({
  value: z.number(),
  unit: z.literal('score'),
  mark: z.literal('derived'),
  /** The value found when a fifth of the people is left out, lowest and highest. */
  band: z.tuple([z.number(), z.number()]),
});

const detectorSchema = z.object({
  /** Photographs, or sides of photographs, with the thing and without. */
  n: z.object({ positive: z.number(), negative: z.number(), people: z.number() }),
  penalty: z.object({
    value: z.number(),
    mark: z.literal('chosen'),
    band: z.tuple([z.number(), z.number()]),
  }),
  absentBelow: cutOffSchema,
  presentFrom: cutOffSchema,
  outOfFold: z.object({
    areaUnderRoc: z.number(),
    /** Most sensitive single cut-off with at most 20 % false alarms. */
    sensitivityAt20PercentFalseAlarms: z.number(),
    /** A detector that misses more than 10 % there may not decide by one cut-off; the zone between the two cut-offs asks. */
    decidesByOneCutOff: z.boolean(),
  }),
  intercept: z.number(),
  weights: z.array(z.number()),
});
export type OcclusionDetector = z.infer<typeof detectorSchema>;

export const occlusionKnowledgeSchema = z.object({
  about: z.string(),
  mark: z.literal('derived'),
  source: z.string(),
  detectors: z.record(z.enum(OCCLUSION_CODES), detectorSchema),
});

/** Fitted by scripts/derive/occlusion.ts; see validation/occlusion.md. */
export const OCCLUSION_DETECTORS: Record<OcclusionCode, OcclusionDetector> =
  occlusionKnowledgeSchema.parse(detectors).detectors;
