import type { Case } from '../case/index.ts';
import type { Texts } from '../case/render-text.ts';
import { OPTION_FACTS } from '../decide/index.ts';
import type { Explanation } from '../explain/explanation.ts';
import { planContext } from './context.ts';
import { DANGER_ZONES } from './knowledge/danger-zones.ts';
import { EXAMINATIONS } from './knowledge/examinations.ts';
import { LONGER_OPERATIONS, type LongerOperationId } from './knowledge/longer-operations.ts';
import { NOT_KNOWN, STEP_IDS, STEP_TITLES, STEPS, type StepId } from './knowledge/steps.ts';
import { VARIATIONS } from './knowledge/variations.ts';
import type { Statement } from './statement.ts';

export interface PlannedStep {
  id: StepId;
  title: Texts;
  done: readonly Statement[];
  /** What changes for this person, with the finding that changes it. */
  varies: readonly { id: string; finding: Texts; change: Statement }[];
  /** What the surgeon must examine; `recorded` when the case already holds a finding of it. */
  examine: readonly { id: string; text: Texts; recorded: boolean }[];
  dangerZones: readonly Statement[];
  notKnown: readonly Statement[];
}

export interface ThreeSteps {
  steps: readonly PlannedStep[];
  /** The longer operations; `because` is empty unless findings speak for one of them. */
  longer: readonly {
    id: LongerOperationId;
    title: Texts;
    differs: readonly Statement[];
    because: readonly { id: string; text: Texts; source: string }[];
  }[];
}

/** The mini lift in its three steps as it would be for this person. It says nothing on whether it fits. */
export function threeSteps(kase: Case, explanation: Explanation): ThreeSteps {
  const context = planContext(kase, explanation);
  return {
    steps: STEP_IDS.map((id) => ({
      id,
      title: STEP_TITLES[id],
      done: STEPS[id],
      varies: VARIATIONS.filter((row) => row.step === id && row.when(context)).map(
        ({ id, finding, change }) => ({ id, finding, change }),
      ),
      examine: EXAMINATIONS.filter((row) => row.step === id).map(({ id, text, recorded }) => ({
        id,
        text,
        recorded: recorded(context),
      })),
      dangerZones: DANGER_ZONES[id],
      notKnown: NOT_KNOWN[id],
    })),
    longer: LONGER_OPERATIONS.map(({ id, differs, because }) => ({
      id,
      title: OPTION_FACTS[id].name,
      differs,
      because: because
        .filter((row) => row.when(context))
        .map(({ id, text, source }) => ({ id, text, source })),
    })),
  };
}
