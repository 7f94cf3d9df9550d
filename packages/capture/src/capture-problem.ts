import type { Problem } from '@plica/face/case';
import { FRONT_MEASURE_IDS } from '@plica/face/measure';
import { captureProblemText, type CaptureProblemCode } from './problem-texts.ts';

/** A finding about the file or its faces. One that blocks, blocks every measure; a warning weakens none by itself. */
export function captureProblem(
  code: CaptureProblemCode,
  severity: Problem['severity'] = 'block',
  numbers: { value?: number; limit?: number } = {},
): Problem {
  const blocks = severity === 'block' ? [...FRONT_MEASURE_IDS] : [];
  const problem: Problem = { code, severity, blocks, message: '', ...numbers };
  return { ...problem, message: captureProblemText(problem, 'en') };
}
