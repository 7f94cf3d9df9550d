import { z } from 'zod';

/** The three lines that are kept apart, each with ordered levels: 0 as in youth, 1 slight, 2 clear, 3 marked. */
export const LINES = ['skin', 'support', 'volume'] as const;
export type Line = (typeof LINES)[number];

/**
 * What mostly makes the face sag. `mixed`: several lines in like measure. `none`: no line more than slight. `unknown`:
 * what was found does not tell.
 */
export const CAUSES = ['none', 'skin', 'support', 'volume', 'mixed'] as const;
export type Cause = (typeof CAUSES)[number];
export const mainCauseSchema = z.enum([...CAUSES, 'unknown']);

const probability = z.number().min(0).max(1);
const perLine = <T extends z.ZodType>(value: T) => z.object({ skin: value, support: value, volume: value });

export const contributionSchema = z.object({
  finding: z.string(),
  /** What was found, e.g. `clearly`. */
  category: z.string(),
  /** Change of the log odds that the line is clear or marked, given all other findings. Natural logarithm. */
  logLikelihoodRatio: perLine(z.number()),
  /** The same for the main cause against all others. */
  forMainCause: z.number(),
});

export const explanationSchema = z.object({
  schema: z.literal('plica.explanation/1'),
  ageYears: z.number().int(),
  /** Probability of each level. */
  lines: perLine(z.tuple([probability, probability, probability, probability])),
  /** Light, usual, heavy. */
  heaviness: z.tuple([probability, probability, probability]),
  mainCause: z.object({
    id: mainCauseSchema,
    posterior: z.record(z.enum(CAUSES), probability),
    /** Why it is unknown: `photographsAlone` (nobody examined by hand) or `tooClose`. */
    cannotTell: z.enum(['photographsAlone', 'tooClose']).nullable(),
    /** True when no constant, moved through its band, and no joint draw of all constants changes the main cause. */
    robust: z.boolean(),
    flippedBy: z.array(z.object({ constant: z.string(), at: z.enum(['low', 'high']), to: mainCauseSchema })),
    /** Share of the joint draws of all constants from their bands that keep the main cause. */
    keptInDraws: probability,
  }),
  contributions: z.array(contributionSchema),
  /** Findings that were recorded and not counted, with the reason. */
  notCounted: z.array(z.object({ finding: z.string(), reason: z.string() })),
  /** Examinations not done yet, by what they are expected to tell about the main cause (bits). */
  nextExaminations: z.array(z.object({ finding: z.string(), bits: z.number().min(0) })),
  ageing: z.object({
    stage: z.enum(['teens', 'twenties', 'thirties', 'forties', 'fifties', 'sixtiesOn']),
    /** What is seen against what the stage usually shows; `unknown` without a grade of sagging. */
    comparedWithStage: z.enum(['less', 'usual', 'more', 'unknown']),
    /** For clinicians only, and never without the population. */
    percentiles: z.array(
      z.object({
        measure: z.string(),
        percentile: z.number().min(0).max(100),
        low: z.number().min(0).max(100),
        high: z.number().min(0).max(100),
        population: z.string(),
      }),
    ),
  }),
  /** Keys of the sources behind this very result. */
  sources: z.array(z.string()),
});
export type Explanation = z.infer<typeof explanationSchema>;
export type Contribution = z.infer<typeof contributionSchema>;
