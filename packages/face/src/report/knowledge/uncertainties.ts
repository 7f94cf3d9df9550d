import type { Statement } from '../../plan/index.ts';

/** What is open for everyone. */
export const UNCERTAINTIES: readonly Statement[] = [
  {
    text: {
      en: 'No study looks at just this operation. The nearest followed 61 of 95 people and gave no mm.',
      ko: '바로 이 수술만을 다룬 연구는 없습니다. 가장 가까운 연구는 95명 중 61명을 추적했고 mm 수치는 없습니다.',
    },
    mark: 'verified',
    source: 'S63',
  },
  {
    text: {
      en: 'Techniques were hardly ever compared side by side. In 8 pairs of twins no technique was better.',
      ko: '수술법을 나란히 비교한 연구는 드뭅니다. 쌍둥이 8쌍에서 더 나은 수술법은 없었습니다.',
    },
    mark: 'verified',
    source: 'S76',
  },
  {
    text: {
      en: 'Figures come from groups, often of one expert surgeon, often with more than one operation at once.',
      ko: '수치는 집단에서 나온 것입니다. 숙련된 의사 한 명의 결과이거나 여러 수술을 함께 한 경우가 많습니다.',
    },
    mark: 'verified',
    source: 'S62',
  },
  {
    text: {
      en: 'No one can name the chance for one person. So this paper says lower, average or higher, and why.',
      ko: '한 사람의 확률은 아무도 말할 수 없습니다. 그래서 이 문서는 낮음, 평균, 높음과 그 이유만 적습니다.',
    },
    mark: 'verified',
    source: 'S55',
  },
  {
    text: {
      en: 'Of most sources only the short summary was read.',
      ko: '대부분의 출처는 초록만 읽었습니다.',
    },
    mark: 'derived',
    source: 'P23',
  },
];
