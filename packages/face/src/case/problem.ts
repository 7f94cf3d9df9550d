import { z } from 'zod';

/** One reason why a photograph, or one of its measures, cannot be used or is weakened. */
export const problemSchema = z.object({
  /** e.g. `expression.smile`; its words stand beside the rule that raises it, in Korean and English. */
  code: z.string(),
  severity: z.enum(['block', 'warn']),
  /** Ids of the measures it blocks (severity `block`) or weakens (`warn`). */
  blocks: z.array(z.string()),
  message: z.string(),
  /** The side it concerns, where it is one. */
  side: z.enum(['left', 'right']).optional(),
  /** True when the program cannot tell and asks a person instead: answered by code in `answers`. */
  ask: z.boolean().optional(),
  value: z.number().optional(),
  limit: z.number().optional(),
});
export type Problem = z.infer<typeof problemSchema>;
