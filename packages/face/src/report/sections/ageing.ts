import { AGEING_STAGES } from '../../explain/index.ts';
import { MEASURE_NAMES } from '../../measure/index.ts';
import type { Block, Section } from '../document.ts';
import type { Pen } from '../pen.ts';
import type { ReportInput } from '../report-input.ts';

const COMPARED = {
  less: {
    en: 'The cheek sags less than is usual at this age.',
    ko: '볼의 처짐이 이 나이에 흔한 정도보다 적습니다.',
  },
  usual: {
    en: 'The cheek sags about as is usual at this age.',
    ko: '볼의 처짐이 이 나이에 흔한 정도입니다.',
  },
  more: {
    en: 'The cheek sags more than is usual at this age.',
    ko: '볼의 처짐이 이 나이에 흔한 정도보다 많습니다.',
  },
  unknown: {
    en: 'Nobody has graded the sagging yet. So it is not compared with others of this age.',
    ko: '처짐의 등급이 아직 기록되지 않아 같은 나이와 비교하지 않습니다.',
  },
} as const;

/** Where the person stands in the course of ageing: words for all, percentiles with their population for clinicians. */
export function ageing({ explanation: { ageing: place, ageYears } }: ReportInput, pen: Pen): Section {
  const stage = AGEING_STAGES.find(({ id }) => id === place.stage)!;
  const blocks: Block[] = [
    {
      kind: 'text',
      text: { en: `Age on the day: ${ageYears}.`, ko: `상담일 나이: 만 ${ageYears}세.` },
    },
    { kind: 'text', text: pen.sourced(stage.texts, stage.source, stage.mark) },
    { kind: 'text', text: COMPARED[place.comparedWithStage] },
    {
      kind: 'notice',
      tone: 'info',
      text: pen.sourced(
        {
          en: 'People age at their own pace. Grades of sagging rose with age in 155 women who were studied. Sun, weight and build all play a part.',
          ko: '나이 드는 속도는 사람마다 다릅니다. 여성 155명을 조사한 연구에서 처짐의 등급은 나이와 함께 올랐습니다. 햇빛, 체중, 체형도 영향을 줍니다.',
        },
        'S96',
        'verified',
      ),
    },
  ];
  if (pen.clinical && place.percentiles.length) {
    pen.cite('P10');
    blocks.push({
      kind: 'table',
      caption: { en: 'Percentiles, with their population', ko: '백분위와 그 집단' },
      head: [
        { en: 'Measure', ko: '측정 항목' },
        { en: 'Percentile (± 1 SD of the value)', ko: '백분위(값 ± 1 표준편차)' },
        { en: 'Population (not the people of this clinic)', ko: '집단(이 병원의 사람들이 아님)' },
      ],
      rows: place.percentiles.map(({ measure, percentile, low, high, population }) => {
        const range = `${percentile.toFixed(0)} (${low.toFixed(0)}–${high.toFixed(0)})`;
        return [
          MEASURE_NAMES[measure] ?? { en: measure, ko: measure },
          { en: range, ko: range },
          { en: population, ko: population },
        ];
      }),
    });
  }
  return {
    id: 'ageing',
    title: { en: 'Where the face stands in ageing', ko: '노화의 어느 시점인가' },
    blocks,
  };
}
