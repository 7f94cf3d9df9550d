import { MUST_DISCUSS, type MustDiscuss } from '../../decide/index.ts';
import type { Block, Section } from '../document.ts';
import { QUESTIONS } from '../knowledge/questions.ts';
import { SURGEON_ONLY_CODES } from '../knowledge/surgeon-only.ts';
import type { Pen } from '../pen.ts';
import type { ReportInput } from '../report-input.ts';

const points: Readonly<Record<string, (typeof MUST_DISCUSS)[MustDiscuss]>> = MUST_DISCUSS;

/** What to ask, and what this very case makes worth talking about. */
export function questions({ decision }: ReportInput, pen: Pen): Section {
  const codes = decision.mustDiscuss.filter((code) => pen.clinical || !SURGEON_ONLY_CODES.includes(code));
  const topics = codes.flatMap((code) => {
    const point = points[code];
    if (!point) return [];
    const { texts, clinician, source, mark, moreSources } = point;
    return [pen.sourced(pen.clinical ? clinician : texts, source, mark, moreSources)];
  });
  const blocks: Block[] = [{ kind: 'list', ordered: true, items: [...QUESTIONS] }];
  if (topics.length)
    blocks.unshift(
      { kind: 'text', text: { en: 'To talk about in this case:', ko: '이번 상담에서 꼭 이야기할 것:' } },
      { kind: 'list', items: topics },
      { kind: 'text', text: { en: 'Worth asking every surgeon:', ko: '어느 의사에게나 물어볼 것:' } },
    );
  return { id: 'questions', title: { en: 'Questions to ask', ko: '물어볼 것' }, blocks };
}
