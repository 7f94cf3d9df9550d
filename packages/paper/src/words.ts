import type { Texts } from '@plica/face/case';

/** The words of the sheet around the document. */
export const WORDS = {
  whose: { en: 'Paper of', ko: '이름' },
  nobody: { en: 'not named', ko: '이름 없음' },
  date: { en: 'Consultation', ko: '상담일' },
  edition: { en: 'Edition', ko: '대상' },
  patient: { en: 'for the patient', ko: '환자용' },
  clinical: { en: 'for clinicians', ko: '의료진용' },
  signed: { en: 'Signed by', ko: '서명 의사' },
  unsigned: { en: 'no surgeon yet', ko: '아직 없음' },
  contents: { en: 'In this paper', ko: '차례' },
  footer: {
    en: 'Written by Plica from the findings of this consultation. It supports talks with a doctor. It is not a diagnosis.',
    ko: '이번 상담의 소견으로 Plica가 작성했습니다. 의사와의 상담을 돕기 위한 것이며 진단이 아닙니다.',
  },
} as const satisfies Record<string, Texts>;
