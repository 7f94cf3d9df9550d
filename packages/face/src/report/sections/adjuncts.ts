import { adjunctsFor } from '../../recover/index.ts';
import type { Block, Section } from '../document.ts';
import type { Pen } from '../pen.ts';
import type { ReportInput } from '../report-input.ts';

/** What may be added to recovery, with what was shown for it. */
export function adjuncts({ case: kase }: ReportInput, pen: Pen): Section[] {
  return [
    {
      id: 'adjuncts',
      title: { en: 'What may be added, and its proof', ko: '함께 쓰는 방법과 그 근거' },
      blocks: [
        {
          kind: 'text',
          text: {
            en: 'None of these is needed for healing. Each costs time or money.',
            ko: '회복에 꼭 필요한 것은 없습니다. 모두 시간이나 비용이 듭니다.',
          },
        },
      ],
    },
    ...adjunctsFor(kase).map((adjunct): Section => ({
      id: `adjuncts.${adjunct.id}`,
      title: adjunct.title,
      blocks: [
        { kind: 'text', text: adjunct.saidTo },
        { kind: 'list', items: pen.write(...adjunct.evidence) },
        ...pen
          .write(adjunct.verdict)
          .map((text): Block => ({ kind: 'notice', tone: 'info', title: VERDICT, text })),
        ...adjunct.cautions
          .flatMap(({ statement }) => pen.write(statement))
          .map((text): Block => ({ kind: 'notice', tone: 'caution', title: CARE, text })),
      ],
    })),
  ];
}

const VERDICT = { en: 'What follows', ko: '결론' };
const CARE = { en: 'For this person', ko: '이 사람에게 주의할 점' };
