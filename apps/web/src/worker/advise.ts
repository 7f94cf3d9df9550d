import type { Case } from '@plica/face/case';
import { decide } from '@plica/face/decide';
import { explain, weigh } from '@plica/face/explain';
import type { Advice } from './advice-messages.ts';
import { gravityOf } from './gravity-of.ts';

/** All that is computed of a case after each answer. Pure. */
export function advise(kase: Case): Omit<Advice, 'ms'> {
  const explanation = explain(kase);
  const [en, ko] = [gravityOf(kase, 'en'), gravityOf(kase, 'ko')];
  return {
    case: kase,
    explanation,
    weighed: weigh(kase),
    decision: decide(kase, explanation),
    gravity: en && ko ? { en, ko } : null,
  };
}
