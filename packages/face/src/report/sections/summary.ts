import type { Texts } from '../../case/render-text.ts';
import { OPTION_FACTS, STATUS_NAMES, type Decision, type Status } from '../../decide/index.ts';
import type { Block, Section } from '../document.ts';
import { CANNOT_TELL, CAUSE_TEXTS } from '../../explain/knowledge/cause-texts.ts';
import { joinTexts, signer, type Pen } from '../pen.ts';
import type { ReportInput } from '../report-input.ts';

/** The whole paper in a few lines. */
export function summary(input: ReportInput, pen: Pen): Section {
  const { explanation, decision, case: kase } = input;
  const { mainCause } = explanation;
  const { rater, examinedOn } = kase.examination ?? {};
  const cause = joinTexts([
    CAUSE_TEXTS[mainCause.id],
    ...(mainCause.cannotTell ? [CANNOT_TELL[mainCause.cannotTell]] : []),
  ]);
  const items: Texts[] = [
    ...(pen.statuses ? [cause, ...best(decision)] : []),
    {
      en: 'To do nothing, or to wait, is always among the choices.',
      ko: '아무것도 하지 않거나 기다리는 것도 언제나 선택할 수 있습니다.',
    },
  ];
  const blocks: Block[] = [{ kind: 'list', items }, standing(input, pen)];
  const facts = [
    ...(kase.clinic?.name
      ? [{ term: { en: 'Clinic', ko: '병원' }, text: { en: kase.clinic.name, ko: kase.clinic.name } }]
      : []),
    ...(pen.clinical && kase.examination
      ? [
          {
            term: { en: 'Examined by', ko: '진찰한 사람' },
            text: {
              en: [rater, examinedOn].filter(Boolean).join(', ') || 'not recorded',
              ko: [rater, examinedOn].filter(Boolean).join(', ') || '기록 없음',
            },
          },
        ]
      : []),
  ];
  if (facts.length) blocks.push({ kind: 'terms', items: facts });
  return { id: 'summary', title: { en: 'In short', ko: '요약' }, blocks };
}

const SHOWN: readonly Status[] = ['suited', 'possible'];

/** The options that stand best, by name; none is a recommendation. */
function best({ options }: Decision): Texts[] {
  return SHOWN.flatMap((status) => {
    const names = options.filter((o) => o.status === status).map((o) => OPTION_FACTS[o.id].name);
    if (!names.length) return [];
    const list = joinTexts(names, ', ');
    return [
      {
        en: `${STATUS_NAMES[status].en}: ${list.en}.`,
        ko: `${STATUS_NAMES[status].ko}: ${list.ko}.`,
      },
    ];
  });
}

/** What the paper is, and who stands behind it. */
function standing({ signedBy }: ReportInput, pen: Pen): Block {
  const name = signer(signedBy);
  if (pen.clinical)
    return {
      kind: 'notice',
      tone: 'caution',
      text: name
        ? {
            en: `A suggestion, signed by ${name}. It can be overruled with a reason.`,
            ko: `${name} 의사가 서명한 제안입니다. 이유를 적고 달리 정할 수 있습니다.`,
          }
        : {
            en: 'A suggestion that no surgeon has signed. Not for patients or coordinators: no status may be shown to them yet.',
            ko: '아직 의사가 서명하지 않은 제안입니다. 환자와 상담 실장에게 적합 여부를 보여 줄 수 없습니다.',
          },
    };
  return {
    kind: 'notice',
    tone: 'info',
    text: name
      ? {
          en: `The surgeon ${name} has looked at this and signed it. You decide, in your own time.`,
          ko: `${name} 의사가 확인하고 서명했습니다. 결정은 본인이, 충분한 시간을 두고 합니다.`,
        }
      : {
          en: 'No surgeon has signed this yet. So it shows what was measured, teaching, and questions to ask. It does not say which way fits.',
          ko: '아직 의사가 서명하지 않았습니다. 그래서 측정 결과와 설명, 물어볼 것만 담았습니다. 어떤 방법이 맞는지는 적지 않았습니다.',
        },
  };
}
