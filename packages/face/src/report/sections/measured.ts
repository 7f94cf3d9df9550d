import type { Case, Texts } from '../../case/index.ts';
import { MEASURE_NAMES, type Measure } from '../../measure/index.ts';
import type { Block, Section } from '../document.ts';
import { beginUpper } from '../begin-upper.ts';
import { problemWords } from '../problem-words.ts';
import { joinTexts, type Pen } from '../pen.ts';
import type { ReportInput } from '../report-input.ts';
import { POSTURE_NAMES, SIDE_NAMES, VIEW_NAMES } from '../view-names.ts';
import { valueWithError } from '../value-with-error.ts';

type Photo = NonNullable<Case['measurements']>[number];

const SIDES: Readonly<Record<Measure['side'], Texts>> = {
  left: { en: "patient's left", ko: '환자의 왼쪽' },
  right: { en: "patient's right", ko: '환자의 오른쪽' },
  both: { en: 'both sides', ko: '양쪽' },
};
const BASES: Readonly<Record<Measure['sdBasis'], Texts>> = {
  'pooled-between-session': { en: 'photographs of other people', ko: '다른 사람들의 사진' },
  'own-repeats': { en: 'own repeated photographs', ko: '본인의 반복 사진' },
  'rendered-heads': { en: 'computer-drawn heads of known shape', ko: '형태를 아는 컴퓨터 머리 모형' },
};
const QUALITY: Readonly<Record<Measure['quality'], Texts>> = {
  good: { en: 'good', ko: '좋음' },
  fair: { en: 'fair', ko: '보통' },
  poor: { en: 'poor', ko: '낮음' },
  blocked: { en: 'blocked', ko: '측정 불가' },
};
/** What the photographs gave: every value with its error, unit and basis, and what could not be measured with its reason. */
export function measured({ case: kase }: ReportInput, pen: Pen): Section {
  const photos = kase.measurements ?? [];
  const title = { en: 'What was measured', ko: '측정한 것' };
  if (!photos.length)
    return {
      id: 'measured',
      title,
      blocks: [
        {
          kind: 'text',
          text: { en: 'No photograph was measured.', ko: '측정한 사진이 없습니다.' },
        },
      ],
    };
  if (photos.some((p) => p.measures.some((m) => m.sdBasis === 'pooled-between-session'))) pen.cite('P05');
  const blocks: Block[] = [
    {
      kind: 'text',
      text: {
        en: 'No value stands without its error. The number after ± says how far off it may be. A change between two visits counts only when it is about three times that.',
        ko: '오차 없이 적은 값은 없습니다. ± 뒤의 수는 값이 얼마나 어긋날 수 있는지를 뜻합니다. 두 번의 방문 사이 차이는 그 세 배쯤 되어야 변화로 봅니다.',
      },
    },
    ...photos.flatMap((photo, i) => photoBlocks(photo, i, photos.length, pen)),
  ];
  if (photos.some((p) => p.measures.some((m) => m.unit === 'log' && m.value !== null)))
    blocks.push({
      kind: 'text',
      text: {
        en: 'A shade is read as "log": 0.1 is about 10 % darker than the skin beside it.',
        ko: '음영은 "log"로 나타냅니다. 0.1은 옆 피부보다 약 10% 어둡다는 뜻입니다.',
      },
    });
  return { id: 'measured', title, blocks };
}

function photoBlocks(photo: Photo, index: number, count: number, pen: Pen): Block[] {
  const { view, posture, file } = photo.photo;
  const name = (language: 'en' | 'ko'): string => {
    const number = count > 1 ? ` ${index + 1}` : '';
    const parts = [VIEW_NAMES[view]![language], POSTURE_NAMES[posture]![language], photo.takenOn].filter(
      Boolean,
    );
    const label = language === 'en' ? `Photograph${number}` : `사진${number}`;
    return `${label}: ${parts.join(', ')}${pen.clinical ? ` (${file})` : ''}`;
  };
  const caption = { en: name('en'), ko: name('ko') };
  // Composites are one number out of many, for research and clinicians; patients never see one alone.
  const shown = photo.measures.filter((m) => pen.clinical || m.unit !== 'z');
  const values = shown.filter((m) => m.value !== null && m.sd !== null);
  const blocks: Block[] = [];
  if (values.length)
    blocks.push({
      kind: 'table',
      caption,
      head: [
        { en: 'Measure', ko: '측정 항목' },
        { en: "Value ± error (patient's sides)", ko: '값 ± 오차(환자 기준 좌우)' },
        { en: 'Error known from', ko: '오차의 근거' },
        ...(pen.clinical ? [{ en: 'Quality', ko: '품질' }] : []),
      ],
      rows: sidesTogether(values).map((sides) => [
        beginUpper(measureName(sides[0]!.id)),
        joinTexts(sides.map(sidedValue), '; '),
        joinTexts(unique(sides.map((m) => BASES[m.sdBasis])), '; '),
        ...(pen.clinical ? [joinTexts(unique(sides.map((m) => QUALITY[m.quality])), '; ')] : []),
      ]),
    });
  else
    blocks.push({
      kind: 'notice',
      tone: 'info',
      title: caption,
      text: { en: 'Nothing could be measured on it.', ko: '이 사진에서는 측정하지 못했습니다.' },
    });
  const missing = shown.filter((m) => m.quality === 'blocked' || m.value === null);
  if (missing.length)
    blocks.push({
      kind: 'terms',
      items: reasonsOf(photo, missing).map(({ names, reasons }) => ({
        term: {
          en: `Not measured: ${names.map((n) => n.en).join(', ')}`,
          ko: `측정 불가: ${names.map((n) => n.ko).join(', ')}`,
        },
        text: reasons,
      })),
    });
  return blocks;
}

const SIDE_ORDER: readonly Measure['side'][] = ['right', 'left', 'both'];

/** The sides of one measure in one row, the patient's right first, as one who faces them sees it. */
function sidesTogether(values: readonly Measure[]): Measure[][] {
  const rows = new Map<string, Measure[]>();
  for (const m of values) rows.set(m.id, [...(rows.get(m.id) ?? []), m]);
  return [...rows.values()].map((sides) =>
    sides.sort((a, b) => SIDE_ORDER.indexOf(a.side) - SIDE_ORDER.indexOf(b.side)),
  );
}

function sidedValue(m: Measure): Texts {
  const value = valueWithError(m);
  if (m.side === 'both') return value;
  const side = SIDE_NAMES[m.side];
  return { en: `${side.en} ${value.en}`, ko: `${side.ko} ${value.ko}` };
}

const unique = (texts: readonly Texts[]): Texts[] => [...new Set(texts)];

/** The blocked measures, those with the same reasons together. */
function reasonsOf(photo: Photo, missing: readonly Measure[]): { names: Texts[]; reasons: Texts }[] {
  const groups = new Map<string, { names: Texts[]; reasons: Texts }>();
  for (const { id, side } of missing) {
    const problems = photo.problems.filter(
      (p) =>
        p.severity === 'block' && p.blocks.includes(id) && (!p.side || side === 'both' || p.side === side),
    );
    const texts = problems.length
      ? problems.map(problemWords)
      : [{ en: 'The reason was not recorded.', ko: '사유가 기록되지 않았습니다.' }];
    const reasons = {
      en: [...new Set(texts.map((t) => t.en))].join(' '),
      ko: [...new Set(texts.map((t) => t.ko))].join(' '),
    };
    const group = groups.get(reasons.en) ?? { names: [], reasons };
    const name = measureName(id);
    const sided = {
      en: side === 'both' ? name.en : `${name.en} (${SIDES[side].en})`,
      ko: side === 'both' ? name.ko : `${name.ko} (${SIDES[side].ko})`,
    };
    group.names.push(sided);
    groups.set(reasons.en, group);
  }
  return [...groups.values()];
}

const measureName = (id: string): Texts => MEASURE_NAMES[id] ?? { en: id, ko: id };
