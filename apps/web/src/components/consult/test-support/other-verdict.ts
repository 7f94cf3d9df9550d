import type { Decision } from '@plica/face/decide';
import type { Explanation } from '@plica/face/explain';
import type { Overrule } from '../../../consult/consultation.ts';
import type { Advice } from '../../../worker/advice-messages.ts';

/** A surgeon's judgement against the program's. */
export const OVERRULE: Overrule = {
  option: 'mini',
  was: 'suited',
  to: 'notNow',
  by: 'Dr. Kim',
  on: '2026-11-22T09:00:00Z',
  reason: 'Wants to wait for spring',
};

/** The same person with another verdict: every status, order, reason and cause is different. */
export function otherVerdict(advice: Advice): Advice {
  const { explanation, decision } = advice;
  const { skin, volume } = explanation.lines;
  return {
    ...advice,
    explanation: {
      ...explanation,
      lines: { skin: volume, support: [0, 0, 0, 1], volume: skin },
      mainCause: {
        ...explanation.mainCause,
        id: explanation.mainCause.id === 'skin' ? 'support' : 'skin',
        cannotTell: null,
        robust: !explanation.mainCause.robust,
      },
      contributions: [],
      notCounted: [],
      nextExaminations: [],
    } satisfies Explanation,
    decision: {
      ...decision,
      mainCause: 'mixed',
      options: decision.options.toReversed().map((option) => ({
        ...option,
        status: option.status === 'contraindicated' ? ('suited' as const) : ('contraindicated' as const),
        for: [],
        against: [{ rule: 'changed', text: { en: 'A reason', ko: '이유' } }],
        risk: { ...option.risk, level: 'higher' as const, why: [] },
      })),
    } satisfies Decision,
  };
}
