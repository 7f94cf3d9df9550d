import { RED_FLAGS } from '../../decide/knowledge/red-flags.ts';
import type { Block, Section } from '../document.ts';
import { SURGEON_ONLY_FLAGS } from '../knowledge/surgeon-only.ts';
import type { Pen } from '../pen.ts';
import type { ReportInput } from '../report-input.ts';

const URGENCY = {
  emergency: { en: 'Call now', ko: '지금 바로 전화하십시오' },
  sameDay: { en: 'Today', ko: '오늘 안에' },
  soon: { en: 'Soon', ko: '가까운 시일 안에' },
} as const;

/** What must be acted on before anything else, thoughts of suicide first of all. Null when there is nothing. */
export function redFlags({ case: kase, decision, edition }: ReportInput, pen: Pen): Section | null {
  const flags = decision.redFlags.filter(
    ({ id }) => edition === 'clinical' || !SURGEON_ONLY_FLAGS.includes(id),
  );
  if (!flags.length) return null;
  pen.cite(...RED_FLAGS.filter(({ id }) => flags.some((f) => f.id === id)).map(({ source }) => source));
  const blocks: Block[] = flags.map(({ action, urgency }) => ({
    kind: 'notice',
    tone: 'urgent',
    title: URGENCY[urgency],
    text: action,
  }));
  const phone = kase.clinic?.phone;
  if (phone) blocks.push({ kind: 'text', text: { en: `Clinic: ${phone}`, ko: `병원 전화: ${phone}` } });
  blocks.push({
    kind: 'text',
    text: {
      en: 'This comes before all else in this paper.',
      ko: '이 안내가 이 문서의 다른 모든 내용보다 먼저입니다.',
    },
  });
  return { id: 'red-flags', title: { en: 'First of all', ko: '가장 먼저' }, blocks };
}
