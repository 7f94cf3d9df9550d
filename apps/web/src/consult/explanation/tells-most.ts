import type { Texts } from '@plica/face/case';
import { WORTH_BITS, type Explanation } from '@plica/face/explain';
import type { Path } from '../draft.ts';
import { findingName } from './waterfall.ts';
import { questionPath } from './question-paths.ts';

/** What an examination is expected to tell, in words; the limits are chosen. */
export type Telling = 'much' | 'some' | 'little';

export interface NextExamination {
  finding: string;
  name: Texts;
  /** Expected information about the main cause. */
  bits: number;
  telling: Telling;
  question: Path;
}

export const nextExaminations = ({ nextExaminations: next }: Explanation): NextExamination[] =>
  next
    .filter(({ bits }) => bits >= WORTH_BITS)
    .map(({ finding, bits }) => ({
      finding,
      name: findingName(finding),
      bits,
      telling: bits >= 0.1 ? 'much' : bits >= 0.03 ? 'some' : 'little',
      question: questionPath(finding),
    }));
