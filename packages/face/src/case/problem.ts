import { z } from 'zod';

/** One reason why a photograph, or one of its measures, cannot be used or is weakened. */
export const problemSchema = z.object({
  /** e.g. `expression.smile`; the words for each code are in `case/knowledge/problem-texts.ts`. */
  code: z.string(),
  severity: z.enum(['block', 'warn']),
  /** Ids of the measures it blocks (severity `block`) or weakens (`warn`). */
  blocks: z.array(z.string()),
  message: z.string(),
  value: z.number().optional(),
  limit: z.number().optional(),
});
export type Problem = z.infer<typeof problemSchema>;
