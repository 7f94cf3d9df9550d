import type { Mark } from '../../case/constant.ts';
import type { Texts } from '../../case/render-text.ts';

export const MARK_NAMES: Readonly<Record<Mark, Texts>> = {
  verified: { en: 'verified', ko: '확인' },
  recalled: { en: 'recalled', ko: '기억' },
  uncertain: { en: 'uncertain', ko: '불확실' },
  derived: { en: 'derived', ko: '계산' },
  chosen: { en: 'chosen', ko: '설정' },
};

export const MARK_MEANINGS: Readonly<Record<Mark, Texts>> = {
  verified: {
    en: 'The statement was read in the source named, almost always in its abstract.',
    ko: '해당 출처에서, 거의 언제나 초록에서 읽어 확인했습니다.',
  },
  recalled: {
    en: 'Well-known teaching from memory. Not checked against a paper.',
    ko: '널리 알려진 내용을 기억으로 적었습니다. 논문과 대조하지 않았습니다.',
  },
  uncertain: {
    en: 'Contested or weakly supported.',
    ko: '논란이 있거나 근거가 약합니다.',
  },
  derived: {
    en: 'Computed from other figures.',
    ko: '다른 수치에서 계산했습니다.',
  },
  chosen: {
    en: 'Set by this project because no figure was found.',
    ko: '수치를 찾지 못해 이 프로젝트가 정했습니다.',
  },
};
