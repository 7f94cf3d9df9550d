import { OPERATIONS, THROUGH_SKIN, type RuleRow } from './rule-row.ts';

/** What moves the risk above or below the average of the published groups, beside the rows of the other tables. */
export const RISK_ROWS: readonly RuleRow[] = [
  {
    id: 'risk.male',
    when: { fact: 'sex', is: 'male' },
    raisesRisk: OPERATIONS,
    mustDiscuss: ['bloodPressurePlan'],
    source: 'S53',
    mark: 'verified',
    en: 'In men, bleeding under the skin was clearly more frequent.',
    ko: '남성에서는 피부 아래 출혈이 뚜렷하게 더 많았습니다.',
  },
  {
    id: 'risk.bmi',
    when: { fact: 'bmi', atLeast: 25 },
    raisesRisk: OPERATIONS,
    source: 'S53',
    mark: 'verified',
    en: 'With a BMI of 25 or more, infection was more frequent.',
    ko: '체질량지수가 25 이상이면 감염이 더 많았습니다.',
  },
  {
    id: 'risk.everSmoked',
    when: { fact: 'everSmoked', is: true },
    raisesRisk: OPERATIONS,
    source: 'S54',
    mark: 'verified',
    en: 'In people who smoke or smoked, problems were more frequent.',
    ko: '흡연 중이거나 흡연한 적이 있으면 문제가 더 많았습니다.',
  },
  {
    id: 'risk.threadOver50',
    when: { fact: 'age', above: 50 },
    raisesRisk: ['thread'],
    source: 'S68',
    mark: 'verified',
    en: 'After 50, dimples after thread lifts were more frequent.',
    ko: '50세가 넘으면 실 리프팅 뒤 함몰이 더 많았습니다.',
  },
];

/** When all of this is known, the risk is lower than the average of the groups. */
export const LOWER_RISK = {
  id: 'risk.lower',
  options: THROUGH_SKIN,
  when: {
    all: [
      { fact: 'age', below: 45 },
      { fact: 'sex', is: 'female' },
      { fact: 'bmi', below: 25 },
      { fact: 'everSmoked', is: false },
      { fact: 'hypertension', is: 'none' },
      { fact: 'diabetes', is: 'none' },
      { fact: 'heart', is: 'none' },
      { fact: 'lung', is: 'none' },
      { fact: 'anticoagulant', is: 'none' },
      { fact: 'antiplatelet', is: 'none' },
    ],
  },
  source: 'S55',
  mark: 'verified',
  en: 'Under 45, slim, healthy and never smoked: the published score counts none of its points. It separates people only weakly.',
  ko: '45세 미만, 정상 체중, 건강, 비흡연: 발표된 위험 점수에 해당하는 항목이 없습니다. 다만 이 점수의 구별력은 약합니다.',
} as const;
