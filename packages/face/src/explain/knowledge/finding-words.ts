import type { Texts } from '../../case/render-text.ts';

/** Words for what was found; grades and numbers stand as they are. */
export const CATEGORY_NAMES: Readonly<Record<string, Texts>> = {
  quick: { en: 'quick', ko: '빠름' },
  slow: { en: 'slow', ko: '느림' },
  verySlow: { en: 'very slow', ko: '매우 느림' },
  none: { en: 'none', ko: '없음' },
  some: { en: 'some', ko: '약간' },
  marked: { en: 'marked', ko: '뚜렷함' },
  thick: { en: 'thick', ko: '두꺼움' },
  usual: { en: 'usual', ko: '보통' },
  thin: { en: 'thin', ko: '얇음' },
  high: { en: 'high', ko: '높음' },
  low: { en: 'low', ko: '낮음' },
  veryLow: { en: 'very low', ko: '매우 낮음' },
  few: { en: 'few', ko: '적음' },
  more: { en: 'more', ko: '더 많음' },
  many: { en: 'many', ko: '많음' },
  much: { en: 'much', ko: '많음' },
  little: { en: 'little', ko: '조금' },
  moderate: { en: 'moderate', ko: '중간' },
  heavy: { en: 'heavy', ko: '많음·무거움' },
  light: { en: 'light', ko: '가벼움' },
  mild: { en: 'mild', ko: '가벼움' },
  severe: { en: 'severe', ko: '심함' },
  no: { en: 'no', ko: '아니요' },
  yes: { en: 'yes', ko: '예' },
  clearly: { en: 'clearly', ko: '뚜렷이' },
  fixed: { en: 'fixed', ko: '고정됨' },
  partly: { en: 'partly', ko: '일부' },
  mobile: { en: 'mobile', ko: '움직임' },
  onEffort: { en: 'on effort', ko: '힘줄 때' },
  atRest: { en: 'at rest', ko: '가만히 있을 때' },
  full: { en: 'full', ko: '풍만함' },
  flat: { en: 'flat', ko: '납작함' },
  hollow: { en: 'hollow', ko: '꺼짐' },
  under5: { en: 'under 5 kg', ko: '5kg 미만' },
  from5: { en: '5 kg or more', ko: '5kg 이상' },
  from10: { en: '10 kg or more', ko: '10kg 이상' },
  'under18.5': { en: 'under 18.5', ko: '18.5 미만' },
  under25: { en: 'under 25', ko: '25 미만' },
  under30: { en: 'under 30', ko: '30 미만' },
  from30: { en: '30 or more', ko: '30 이상' },
  under8: { en: 'under 8 mm', ko: '8mm 미만' },
  under15: { en: 'under 15 mm', ko: '15mm 미만' },
  from15: { en: '15 mm or more', ko: '15mm 이상' },
};

export const categoryName = (category: string): Texts =>
  CATEGORY_NAMES[category] ?? { en: category, ko: category };

const REASONS: Readonly<Record<string, Texts>> = {
  noNormForMethodSiteAndSex: {
    en: 'no norm for this method, site and sex',
    ko: '이 방법·부위·성별의 기준값이 없음',
  },
  otherProbePressureOrSite: {
    en: 'another probe, pressure or site than the published ones',
    ko: '발표된 것과 다른 탐침·압력·부위',
  },
  doesNotGoWithAge: { en: 'does not go with age', ko: '나이와 관련이 없음' },
  gradesCandidacyNotCause: { en: 'grades candidacy, not cause', ko: '원인이 아니라 수술 적합도를 나눔' },
};

/** Why a recorded finding was not counted. */
export function reasonName(reason: string): Texts {
  const [kind, of] = reason.split(':');
  if (kind === 'tellsTheSameAs' && of)
    return { en: `tells the same as ${of}`, ko: `${of} 소견과 같은 것을 말함` };
  return REASONS[reason] ?? { en: reason, ko: reason };
}
