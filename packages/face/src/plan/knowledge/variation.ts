import type { Texts } from '../../case/render-text.ts';
import type { PlanContext } from '../context.ts';
import type { Statement } from '../statement.ts';
import type { StepId } from './steps.ts';

/** One finding that changes a step: when it is present, how it is named, what changes and why. */
export interface Variation {
  id: string;
  step: StepId;
  when: (context: PlanContext) => boolean;
  finding: Texts;
  change: Statement;
}
