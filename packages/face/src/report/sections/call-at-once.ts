import {
  callInstruction,
  EMERGENCY_SOURCE,
  WARNING_SIGNS,
  type WarningUrgency,
} from '../../recover/index.ts';
import type { Texts } from '../../case/render-text.ts';
import type { Block, Section } from '../document.ts';
import type { Pen } from '../pen.ts';
import type { ReportInput } from '../report-input.ts';

const GROUPS: readonly { urgencies: readonly WarningUrgency[]; caption: Texts }[] = [
  { urgencies: ['crisis', 'emergency'], caption: { en: 'Call now', ko: '지금 바로 전화' } },
  { urgencies: ['sameDay'], caption: { en: 'The same day', ko: '당일' } },
  { urgencies: ['within24Hours'], caption: { en: 'Within a day', ko: '하루 안에' } },
];

/** What must be reported at once after an operation, with the numbers of the clinic's country. Never reassures. */
export function callAtOnce({ case: kase }: ReportInput, pen: Pen): Section {
  pen.cite(EMERGENCY_SOURCE);
  const { country, phone, name } = kase.clinic ?? {};
  const call = callInstruction(country, 'emergency');
  const crisis = callInstruction(country, 'crisis');
  const blocks: Block[] = [
    {
      kind: 'notice',
      tone: 'urgent',
      title: { en: 'In an emergency', ko: '응급 상황' },
      text: {
        en: `${call.en} For thoughts of ending your life: ${crisis.en}`,
        ko: `${call.ko} 목숨을 끊고 싶은 생각이 들면: ${crisis.ko}`,
      },
    },
    {
      kind: 'terms',
      items: [
        {
          term: { en: 'The clinic, at any hour', ko: '병원, 24시간' },
          text: phone
            ? { en: [name, phone].filter(Boolean).join(', '), ko: [name, phone].filter(Boolean).join(', ') }
            : {
                en: 'Ask for a number with a person behind it, and write it here: ____________',
                ko: '사람이 직접 받는 번호를 물어 여기에 적으십시오: ____________',
              },
        },
      ],
    },
    ...GROUPS.map(({ urgencies, caption }): Block => ({
      kind: 'table',
      caption,
      head: [
        { en: 'Sign', ko: '증상' },
        { en: 'What to do', ko: '할 일' },
      ],
      rows: WARNING_SIGNS.filter((w) => urgencies.includes(w.urgency)).map((w) => [
        w.sign,
        pen.sourced(w.action, w.source, w.mark),
      ]),
    })),
  ];
  return {
    id: 'call-at-once',
    title: { en: 'After an operation: when to call', ko: '수술 뒤 바로 연락해야 할 때' },
    blocks,
  };
}
