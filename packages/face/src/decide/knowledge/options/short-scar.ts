import type { OptionFacts } from './option-facts.ts';

export const SHORT_SCAR: OptionFacts = {
  name: { en: 'Short-scar lift', ko: '짧은 절개 거상술' },
  what: {
    en: 'A cut in front of the ear and up into the temple. The SMAS, the firm layer below the skin, is lifted, and some skin comes off.',
    ko: '귀 앞에서 관자놀이까지 절개해 표재성 근건막층(SMAS, 피부 아래 근막)을 당기고 남는 피부를 일부 잘라 냅니다. MACS, S-리프트가 여기에 속합니다.',
  },
  target: {
    en: 'It is meant for the cheek, the jowls, and a neck that is slightly loose.',
    ko: '볼과 심술보(턱선의 처진 볼살), 약간 늘어진 목에 맞는 수술입니다.',
  },
  effect: {
    text: {
      en: 'In 62 Asian women, three raters scored a lift of this kind. Looseness went from 2.62 to 1.34 points. The fold from nose to mouth went from 2.01 to 0.93.',
      ko: '아시아 여성 62명의 비슷한 거상술을 3명이 눈가림으로 평가했습니다. 처짐 점수는 2.62에서 1.34로, 팔자주름 점수는 2.01에서 0.93으로 줄었습니다.',
    },
    mark: 'verified',
    source: 'S64',
    range: [1.08, 1.28],
    unit: 'grade',
  },
  incision: {
    text: {
      en: 'About 6 to 10 cm on each side, in front of the ear and into the temple.',
      ko: '한쪽에 약 6~10cm, 귀 앞에서 관자놀이까지.',
    },
    patientText: {
      en: 'In front of the ear and up into the temple. It is longer than in a mini lift.',
      ko: '귀 앞에서 관자놀이까지 절개합니다. 미니 거상술보다 깁니다.',
    },
    mark: 'recalled',
    source: 'P20',
  },
  anaesthesia: {
    text: {
      en: 'In one group of 219, 85 in 100 had numbing shots and a drug that made them drowsy. Some were put to sleep.',
      ko: '219명의 연구에서 100명 중 85명은 국소마취와 수면마취로, 나머지 일부는 전신마취로 받았습니다.',
    },
    mark: 'verified',
    source: 'S60',
  },
  operatingTime: {
    text: {
      en: 'MACS alone took 2 hours 5 minutes. With other work it took 2 hours 39 minutes. The full lift took 4 hours 3 minutes there.',
      ko: 'MACS만 하면 2시간 5분, 다른 수술을 함께 하면 평균 2시간 39분이었습니다. 같은 연구에서 전체 거상술은 4시간 3분이었습니다.',
    },
    mark: 'verified',
    source: 'S59',
    moreSources: ['S60'],
  },
  downtime: {
    text: {
      en: 'In two groups, people went back to work after 14 to 16 days.',
      ko: '두 연구에서 14~16일 뒤 직장에 복귀했습니다.',
    },
    mark: 'verified',
    source: 'S60',
    moreSources: ['S59'],
  },
  longevity: {
    text: {
      en: '3 to 8 years are named; not from a sound study.',
      ko: '3~8년으로 알려져 있으나 탄탄한 연구에서 나온 값은 아닙니다.',
    },
    patientText: {
      en: 'It should last for years. We have no sound study that counts them.',
      ko: '여러 해 유지될 것으로 봅니다. 기간을 제대로 잰 연구는 없습니다.',
    },
    mark: 'uncertain',
    source: 'P20',
  },
  redo: {
    text: {
      en: 'In one group, 3 of 80 people were let down by the neck or the skin.',
      ko: '한 연구에서 80명 중 3명이 목이나 피부 결과에 실망했습니다.',
    },
    mark: 'verified',
    source: 'S59',
  },
  satisfaction: {
    text: {
      en: 'It is said to be high. We have no good score for it.',
      ko: '대체로 높다고 하지만 신뢰할 만한 점수 자료는 없습니다.',
    },
    mark: 'uncertain',
    source: 'P20',
  },
  costRelation: {
    text: {
      en: 'Estimated at 1.2 to 2 times a mini lift. No source; differs by country.',
      ko: '미니 거상술의 1.2~2배로 추정됩니다. 출처가 없고 나라마다 다릅니다.',
    },
    patientText: {
      en: 'It mostly costs more than a mini lift, and less than a full lift.',
      ko: '대개 미니 거상술보다 비싸고 전체 거상술보다 저렴합니다.',
    },
    mark: 'uncertain',
    source: 'P20',
  },
  cutSize: 'medium',
  downtimeDays: { low: 14, high: 16, mark: 'verified', source: 'S60' },
  longevityMonths: { low: 36, high: 96, mark: 'uncertain', source: 'P20' },
  relativeCost: { low: 1.2, high: 2, mark: 'uncertain', source: 'P20' },
  events: [
    {
      id: 'permanentNerveInjury',
      text: {
        en: 'Lasting nerve damage is rare. Large reviews of lifts found no gap between the methods. The small groups can not rule it out.',
        ko: '영구적인 신경 손상은 드뭅니다. 거상술을 모아 분석한 연구에서 방법에 따른 차이는 없었습니다. 적은 수의 연구로는 위험이 없다고 할 수 없습니다.',
      },
      mark: 'verified',
      source: 'S52',
      moreSources: ['S51'],
    },
    {
      id: 'temporaryNerveWeakness',
      text: {
        en: 'Weak movement for a time: 1 in 88 people, at the mouth.',
        ko: '일시적인 움직임 약화: 88명 중 1명(입 주위)이었습니다.',
      },
      mark: 'verified',
      source: 'S59',
    },
    {
      id: 'numbness',
      text: {
        en: 'The cheek, ear, and temple can be numb for a time. It may stay in part.',
        ko: '볼, 귀, 관자놀이 감각이 한동안 둔할 수 있고 일부 남을 수 있습니다.',
      },
      mark: 'recalled',
      source: 'P20',
    },
    {
      id: 'hematoma',
      text: {
        en: 'Blood under the skin (hematoma) that had to be let out: 3 of 80 people (3.75 in 100; range 0.8 to 10.6).',
        ko: '혈종(피부 아래 피가 고이는 것): 80명 중 3명이 피를 빼내야 했습니다(100명 중 3.75명, 범위 0.8~10.6명).',
      },
      mark: 'derived',
      source: 'S59',
    },
    {
      id: 'infection',
      text: {
        en: 'Infection: no rate for this lift alone. After full lifts it was 0.3 to 0.89 in 100 people.',
        ko: '감염: 이 수술만의 자료는 없습니다. 전체 거상술에서는 100명 중 0.3~0.89명이었습니다.',
      },
      mark: 'verified',
      source: 'S53',
      moreSources: ['S54'],
    },
    {
      id: 'hairLoss',
      text: {
        en: 'Hair loss near the cut: no rate for this lift alone. After full lifts it was up to 8.4 in 100 people for a time. It stayed in up to 2.8 in 100.',
        ko: '절개 부위 탈모: 이 수술만의 자료는 없습니다. 전체 거상술에서는 일시적인 탈모가 100명 중 최대 8.4명, 영구적인 탈모가 최대 2.8명이었습니다.',
      },
      mark: 'verified',
      source: 'S78',
    },
    {
      id: 'scar',
      text: {
        en: 'A scar stays for life, in part in front of the ear. In one group of 229 full lifts, 7.4 in 100 had a bad scar.',
        ko: '흉터가 평생 남고 일부는 귀 앞에 있습니다. 전체 거상술 229명에서는 100명 중 7.4명이 흉터가 좋지 않았습니다.',
      },
      mark: 'verified',
      source: 'S56',
    },
    {
      id: 'necrosis',
      text: {
        en: 'Skin can die at the edge. The risk is low, and higher in people who smoke. We have no figure.',
        ko: '절개 가장자리 피부가 괴사할 수 있습니다. 위험은 낮지만 흡연하시면 높아집니다. 빈도 자료는 없습니다.',
      },
      mark: 'recalled',
      source: 'P20',
    },
    {
      id: 'dimpling',
      text: {
        en: 'Skin can bunch at the sideburn or below the ear. Both sides may not match.',
        ko: '구레나룻이나 귀 아래 피부가 뭉칠 수 있고 좌우가 다를 수 있습니다.',
      },
      mark: 'recalled',
      source: 'P20',
    },
    {
      id: 'threadOrSuture',
      text: {
        en: 'You may feel a knot. A stitch can work its way out.',
        ko: '봉합 매듭이 만져지거나 실이 밖으로 나올 수 있습니다.',
      },
      mark: 'recalled',
      source: 'P20',
    },
    {
      id: 'major',
      text: {
        en: 'Grave harm that needs a hospital: 1.8 in 100 among 11,300 face lifts of all kinds. It was 1.5 for a lift alone.',
        ko: '입원이나 재수술이 필요한 심각한 합병증: 여러 안면거상술 11,300명에서 100명 중 1.8명이었고, 거상술만 받으면 1.5명이었습니다.',
      },
      mark: 'verified',
      source: 'S53',
    },
    {
      id: 'anyAdverse',
      text: {
        en: 'Some side effect of any kind: 5.1 in 100 people, in 13,346 face lifts of all types.',
        ko: '모든 부작용: 여러 안면거상술 13,346명에서 100명 중 5.1명이었습니다.',
      },
      mark: 'verified',
      source: 'S54',
    },
    {
      id: 'anaesthesia',
      text: {
        en: 'The drugs that numb you or make you sleep can harm. This is rare.',
        ko: '드물게 국소마취, 수면마취, 전신마취에 따른 위험이 있습니다.',
      },
      mark: 'recalled',
      source: 'P20',
    },
    {
      id: 'clots',
      text: {
        en: 'Blood clots in leg or lung are rare. They can kill. The risk grows with a long operation.',
        ko: '다리나 폐의 혈전(피떡)은 드뭅니다. 생기면 생명이 위험할 수 있고, 수술이 길수록 위험이 커집니다.',
      },
      mark: 'recalled',
      source: 'P20',
    },
  ],
  wontDo: [
    {
      text: {
        en: 'A neck that is very loose stays loose. It needs the full cut behind the ear.',
        ko: '많이 늘어진 목은 그대로 남습니다. 귀 뒤까지 이어지는 절개가 필요합니다.',
      },
      mark: 'verified',
      source: 'S116',
    },
    {
      text: {
        en: 'It does not change the skin itself: fine lines, spots, or rough skin.',
        ko: '잔주름, 잡티, 피부결은 달라지지 않습니다.',
      },
      mark: 'recalled',
      source: 'P20',
    },
    {
      text: {
        en: 'It does not fill a flat cheek. Fat is often added for that.',
        ko: '꺼진 볼을 채우지 못합니다. 그래서 지방이식을 함께 하는 경우가 많습니다.',
      },
      mark: 'verified',
      source: 'S62',
    },
    {
      text: { en: 'It does not stop ageing.', ko: '노화를 멈추지 못합니다.' },
      mark: 'recalled',
      source: 'P20',
    },
  ],
  evidence: [
    {
      text: {
        en: 'In a new group of 380, 98.9 in 100 had more done at the same time. So the lift alone is hard to judge.',
        ko: '최근 380명의 연구에서 100명 중 98.9명이 다른 시술을 함께 받아, 거상술만의 효과를 가려내기 어렵습니다.',
      },
      mark: 'verified',
      source: 'S62',
    },
    {
      text: {
        en: 'Few studies set one way of lifting beside another.',
        ko: '거상 방법을 서로 제대로 비교한 연구는 드뭅니다.',
      },
      mark: 'verified',
      source: 'S77',
    },
  ],
};
