import type { Texts } from '../../case/render-text.ts';
import { FINDINGS, WORTH_BITS } from '../../explain/index.ts';
import { callInstruction, EMERGENCY_SOURCE } from '../../recover/index.ts';
import { OPTION_FACTS, STATUS_NAMES, type Decision, type Status } from '../../decide/index.ts';
import type { Block, Section } from '../document.ts';
import { CANNOT_TELL, CAUSE_TEXTS } from '../../explain/knowledge/cause-texts.ts';
import { joinTexts, signer, type Pen } from '../pen.ts';
import type { Overrule } from '../overruled.ts';
import type { ReportInput } from '../report-input.ts';
import { tellingMeasures } from '../telling-measures.ts';
import { SIDE_NAMES } from '../view-names.ts';

/** The most important on one sheet: who stands behind it, what was seen, what comes next, whom to call. */
export function summary(input: ReportInput, pen: Pen): Section {
  const { explanation, decision, overrules = [] } = input;
  const { mainCause } = explanation;
  const cause = joinTexts([
    CAUSE_TEXTS[mainCause.id],
    ...(mainCause.cannotTell ? [CANNOT_TELL[mainCause.cannotTell]] : []),
  ]);
  const items: Texts[] = [
    ...(pen.statuses ? [cause, ...best(decision), ...judgedOtherwise(overrules)] : []),
    {
      en: 'To do nothing, or to wait, is always among the choices.',
      ko: '아무것도 하지 않거나 기다리는 것도 언제나 선택할 수 있습니다.',
    },
  ];
  return {
    id: 'summary',
    title: { en: 'In short', ko: '요약' },
    blocks: [
      standing(input, pen),
      ...lapsed(input),
      { kind: 'list', items },
      ...seen(input),
      { kind: 'text', text: { en: 'What comes next:', ko: '다음에 할 일:' } },
      { kind: 'list', ordered: true, items: next(input, pen) },
      { kind: 'terms', items: facts(input, pen) },
    ],
  };
}

/** What the last photographs and the hands say, in a few values, each with its error. */
function seen({ case: kase }: ReportInput): Block[] {
  const rows = tellingMeasures(kase).map(({ name, values }) => [
    name,
    joinTexts(
      values.map(({ side, text }) =>
        side === 'both'
          ? text
          : { en: `${SIDE_NAMES[side].en} ${text.en}`, ko: `${SIDE_NAMES[side].ko} ${text.ko}` },
      ),
      '; ',
    ),
  ]);
  if (!rows.length) {
    const text = kase.measurements?.length
      ? { en: 'Nothing on the photographs was clear enough to stand here.', ko: '사진에서 여기에 적을 만큼 뚜렷하게 측정된 것이 없습니다.' } // prettier-ignore
      : { en: 'No photograph was measured.', ko: '측정한 사진이 없습니다.' };
    return [{ kind: 'text', text }];
  }
  return [
    {
      kind: 'table',
      caption: { en: 'What was seen on the photographs', ko: '사진에서 본 것' },
      head: [
        { en: 'Measure', ko: '측정 항목' },
        { en: "Value ± error (patient's sides)", ko: '값 ± 오차(환자 기준 좌우)' },
      ],
      rows,
    },
  ];
}

function next({ signedBy, explanation }: ReportInput, pen: Pen): Texts[] {
  const name = signer(signedBy);
  if (pen.clinical) {
    const most = explanation.nextExaminations.find(({ bits }) => bits >= WORTH_BITS);
    const found = most && FINDINGS.find(({ id }) => id === most.finding)?.name;
    return [
      ...(found ? [{ en: `Look at what would tell most: ${found.en}.`, ko: `가장 도움이 될 것을 확인: ${found.ko}.` }] : []), // prettier-ignore
      name
        ? { en: 'Talk it over with the patient; overrule with a reason where you judge otherwise.', ko: '환자와 상의하십시오. 달리 판단하면 이유를 적으십시오.' } // prettier-ignore
        : { en: 'Sign it with name and reason, or overrule it. Until then the patient sees no status.', ko: '이름과 이유를 적어 서명하거나 달리 정하십시오. 그 전까지 환자에게는 적합 여부가 보이지 않습니다.' }, // prettier-ignore
    ];
  }
  return [
    name
      ? { en: 'Talk with your surgeon about the ways that are open to you.', ko: '나에게 가능한 방법을 담당 의사와 이야기합니다.' } // prettier-ignore
      : { en: 'A surgeon looks at your face and feels it. Then the surgeon signs this paper, or changes it.', ko: '의사가 얼굴을 직접 보고 만져 봅니다. 그런 다음 이 문서에 서명하거나 고칩니다.' }, // prettier-ignore
    { en: 'Ask what you want to know. A list of questions is in the last part.', ko: '궁금한 것을 물어보십시오. 마지막 부분에 물어볼 것이 정리되어 있습니다.' }, // prettier-ignore
    { en: 'Take this paper home and take your time. No answer is due today.', ko: '이 문서를 집에 가져가 천천히 생각하십시오. 오늘 정하지 않아도 됩니다.' }, // prettier-ignore
  ];
}

/** The clinic, who examined, and whom to call. */
function facts({ case: kase }: ReportInput, pen: Pen): { term: Texts; text: Texts }[] {
  const { name, phone, country } = kase.clinic ?? {};
  const { rater, examinedOn } = kase.examination ?? {};
  const call = callInstruction(country, 'emergency');
  const crisis = callInstruction(country, 'crisis');
  const byHand = [...(pen.clinical && rater ? [rater] : []), ...(examinedOn ? [examinedOn] : [])].join(', ');
  pen.cite(EMERGENCY_SOURCE);
  return [
    {
      term: { en: 'Whom to call', ko: '연락할 곳' },
      text: {
        en: `${[name, phone].filter(Boolean).join(', ') || 'The clinic: ____________'}. In an emergency: ${call.en} For thoughts of ending your life: ${crisis.en}`,
        ko: `${[name, phone].filter(Boolean).join(', ') || '병원: ____________'}. 응급 상황: ${call.ko} 목숨을 끊고 싶은 생각이 들면: ${crisis.ko}`,
      },
    },
    {
      term: { en: 'Examined by hand', ko: '손으로 한 진찰' },
      text: kase.examination
        ? { en: byHand || 'yes; the day was not recorded', ko: byHand || '했음(날짜 기록 없음)' }
        : { en: 'not yet', ko: '아직 하지 않음' },
    },
  ];
}

/** A signature that no longer holds is named, with what that means. */
function lapsed({ lapsed: former, signedBy }: ReportInput): Block[] {
  if (!former || signer(signedBy)) return [];
  const { by, on } = former;
  return [
    {
      kind: 'notice',
      tone: 'caution',
      text: {
        en: `${by} signed an earlier state on ${on.slice(0, 10)}. What was found has changed since, so that signature no longer holds.`,
        ko: `${by} 의사가 ${on.slice(0, 10)}에 이전 내용에 서명했습니다. 그 뒤 내용이 바뀌어 그 서명은 더 이상 유효하지 않습니다.`,
      },
    },
  ];
}

/** The options on which a surgeon overruled the program; both judgements stand under each. */
function judgedOtherwise(overrules: readonly Overrule[]): Texts[] {
  const options = [...new Set(overrules.map(({ option }) => option))];
  if (!options.length) return [];
  const names = joinTexts(
    options.map((id) => OPTION_FACTS[id].name),
    ', ',
  );
  return [
    {
      en: `A surgeon judged otherwise than the program on: ${names.en}.`,
      ko: `의사가 프로그램과 달리 판단한 방법: ${names.ko}.`,
    },
  ];
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
function standing({ signedBy, signedOn }: ReportInput, pen: Pen): Block {
  const name = signer(signedBy);
  const day = signedOn
    ? { en: ` on ${signedOn.slice(0, 10)}`, ko: `(${signedOn.slice(0, 10)})` }
    : { en: '', ko: '' };
  if (pen.clinical)
    return {
      kind: 'notice',
      tone: 'caution',
      text: name
        ? {
            en: `A suggestion, signed by ${name}${day.en}. It can be overruled with a reason.`,
            ko: `${name} 의사가 서명한 제안입니다${day.ko}. 이유를 적고 달리 정할 수 있습니다.`,
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
          en: `The surgeon ${name} has looked at this and signed it${day.en}. You decide, in your own time.`,
          ko: `${name} 의사가 확인하고 서명했습니다${day.ko}. 결정은 본인이, 충분한 시간을 두고 합니다.`,
        }
      : {
          en: 'No surgeon has signed this yet. So it shows what was measured, teaching, and questions to ask. It does not say which way fits.',
          ko: '아직 의사가 서명하지 않았습니다. 그래서 측정 결과와 설명, 물어볼 것만 담았습니다. 어떤 방법이 맞는지는 적지 않았습니다.',
        },
  };
}
