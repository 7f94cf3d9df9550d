import type { Case } from '../../case/index.ts';
import type { Texts } from '../../case/render-text.ts';
import type { Statement } from '../../plan/index.ts';

/** Something added to recovery: what it is said to do, what was shown, and what follows. */
export interface Adjunct {
  id: 'led' | 'hairInjections' | 'minoxidil';
  title: Texts;
  saidTo: Texts;
  evidence: readonly Statement[];
  verdict: Statement;
  cautions: readonly {
    id: string;
    when: (kase: Case) => boolean;
    statement: Statement;
  }[];
}

export const ADJUNCTS: readonly Adjunct[] = [
  {
    id: 'led',
    title: { en: '830 nm light (LED)', ko: '830nm 발광다이오드(LED) 빛' },
    saidTo: {
      en: 'Said to calm swelling and help healing.',
      ko: '붓기를 가라앉히고 회복을 돕는다고 합니다.',
    },
    evidence: [
      {
        text: {
          en: 'Neck scar after thyroid surgery: a blinded trial in 43 people found less pain and better scar scores.',
          ko: '갑상선 수술 뒤 목 흉터: 43명의 눈가림 시험에서 통증이 적고 흉터 점수가 나았습니다.',
        },
        mark: 'verified',
        source: 'S81',
      },
      {
        text: {
          en: 'Neck scar, Healite device: colour and scar score were better at 3 months. People were not blinded.',
          ko: '목 흉터, 힐라이트 기기: 3개월째 색과 흉터 점수가 나았습니다. 눈가림은 없었습니다.',
        },
        mark: 'verified',
        source: 'S82',
      },
      {
        text: {
          en: 'After nose surgery, a mix of red and near-red light left fewer bruises in 60 people.',
          ko: '코 수술 뒤 붉은빛과 근적외선을 함께 쓴 60명 시험에서 멍이 적었습니다.',
        },
        mark: 'verified',
        source: 'S84',
      },
      {
        text: {
          en: 'A tiny trial of 633 nm light after eyelid surgery (10 people, not blinded) reports faster healing.',
          ko: '눈꺼풀 수술 뒤 633nm 빛의 아주 작은 시험(10명, 눈가림 없음)은 더 빠른 회복을 보고합니다.',
        },
        mark: 'verified',
        source: 'S83',
      },
      {
        text: {
          en: 'Swelling after a facelift: no controlled trial was found.',
          ko: '안면거상 뒤의 붓기: 대조 시험을 찾지 못했습니다.',
        },
        mark: 'uncertain',
        source: 'P21',
      },
    ],
    verdict: {
      text: {
        en: 'It may help comfort and scar colour. Proof for swelling after a facelift is missing.',
        ko: '불편감과 흉터 색에는 도움이 될 수 있습니다. 안면거상 뒤 붓기에 대한 근거는 없습니다.',
      },
      mark: 'uncertain',
      source: 'S81',
    },
    cautions: [
      {
        id: 'led.lightSensitive',
        when: (kase) =>
          kase.history?.illness?.lupusOrLightSensitive === true ||
          kase.history?.medicines?.lightSensitising === true,
        statement: {
          text: {
            en: 'Light sensitivity, or a medicine that causes it, was recorded. Do not use the light before the doctor agrees.',
            ko: '빛에 민감하거나 그런 약을 쓰는 것으로 기록되어 있습니다. 의사가 동의하기 전에는 빛을 쓰지 마십시오.',
          },
          mark: 'recalled',
          source: 'P20',
        },
      },
      {
        id: 'led.cancer',
        when: (kase) => ['suspected', 'treated'].includes(kase.history?.illness?.cancerAtSite ?? ''),
        statement: {
          text: {
            en: 'A growth at the site was recorded. No light there before it is cleared up.',
            ko: '해당 부위의 종양이 기록되어 있습니다. 확인될 때까지 그곳에 빛을 쓰지 않습니다.',
          },
          mark: 'recalled',
          source: 'P20',
        },
      },
    ],
  },
  {
    id: 'hairInjections',
    title: { en: 'Injections for hair', ko: '모발 회복 주사' },
    saidTo: {
      en: 'Said to bring back hair lost near the cut.',
      ko: '절개 부위에서 빠진 머리카락을 되돌린다고 합니다.',
    },
    evidence: [
      {
        text: {
          en: 'No trial was found for hair lost after a facelift.',
          ko: '안면거상 뒤 빠진 머리카락에 대한 시험을 찾지 못했습니다.',
        },
        mark: 'uncertain',
        source: 'P21',
      },
      {
        text: {
          en: 'Blood-plasma injections were tried for inherited hair loss. In one trial of 30 people they added nothing to needling.',
          ko: '혈장(PRP) 주사는 유전성 탈모에서 시험되었습니다. 30명의 한 시험에서 미세바늘 치료에 더해 준 것이 없었습니다.',
        },
        mark: 'verified',
        source: 'S80',
      },
      {
        text: {
          en: 'In a studied case after a facelift, the hair came back within a year with no treatment.',
          ko: '안면거상 뒤 탈모를 연구한 한 사례에서 치료 없이 1년 안에 머리카락이 다시 자랐습니다.',
        },
        mark: 'verified',
        source: 'S78',
      },
    ],
    verdict: {
      text: {
        en: 'Very little evidence here. Watching is a fair choice: most shed hair grows back. Wait 6-12 months; for lasting loss a hair transplant or scar revision is the proven route.',
        ko: '근거가 매우 적습니다. 지켜보는 것도 타당합니다. 빠진 머리카락은 대부분 다시 자랍니다. 6~12개월 기다리고, 남는 탈모에는 모발 이식이나 흉터 교정이 입증된 방법입니다.',
      },
      patientText: {
        en: 'There is very little proof here. To watch and wait is a fair choice. Most shed hair grows back.',
        ko: '근거가 매우 적습니다. 지켜보는 것도 타당한 선택입니다. 빠진 머리카락은 대부분 다시 자랍니다.',
      },
      mark: 'recalled',
      source: 'P20',
    },
    cautions: [],
  },
  {
    id: 'minoxidil',
    title: { en: 'Minoxidil on the scalp', ko: '두피에 바르는 미녹시딜' },
    saidTo: {
      en: 'Used on the scalp around surgery, so that less hair is lost.',
      ko: '수술 전후에 두피에 발라 탈모를 줄이려는 약입니다.',
    },
    evidence: [
      {
        text: {
          en: 'In one series, 1 of 60 people lost hair for a time (exact interval 0.04-8.9 %). There was no group without it.',
          ko: '한 연구에서 60명 중 1명이 일시적으로 머리카락이 빠졌습니다(정확 구간 0.04~8.9%). 비교할 대조군이 없었습니다.',
        },
        patientText: {
          en: 'In one series, 1 of 60 people lost hair for a time. There was no group without it to compare.',
          ko: '한 연구에서 60명 중 1명이 일시적으로 머리카락이 빠졌습니다. 비교할 대조군이 없었습니다.',
        },
        mark: 'verified',
        source: 'S79',
      },
    ],
    verdict: {
      text: {
        en: 'This result would also fit no effect at all.',
        ko: '이 결과는 효과가 전혀 없다고 해도 설명됩니다.',
      },
      mark: 'derived',
      source: 'S79',
    },
    cautions: [
      {
        id: 'minoxidil.pregnancy',
        when: ({ person }) => person.pregnant === true || person.breastfeeding === true,
        statement: {
          text: {
            en: 'Not while pregnant or breastfeeding.',
            ko: '임신 중이거나 수유 중에는 쓰지 않습니다.',
          },
          mark: 'recalled',
          source: 'P20',
        },
      },
    ],
  },
];
