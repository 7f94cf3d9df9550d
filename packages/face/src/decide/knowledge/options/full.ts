import type { OptionFacts } from './option-facts.ts';

export const FULL: OptionFacts = {
  name: { en: 'Full face lift', ko: '전체 안면거상술' },
  what: {
    en: 'A long cut runs along the hair and round the ear. The deep layer (the SMAS or below it) is lifted and sewn. Loose skin is cut off.',
    ko: '헤어라인을 따라 귀 앞뒤로 길게 절개해 깊은 층(SMAS, 피부 아래 근막 또는 그 아래)을 들어 올려 고정하고 남는 피부를 잘라 내는 수술입니다.',
  },
  target: {
    en: 'It is meant for the cheek, marked jowls, and a loose neck.',
    ko: '볼과 뚜렷한 심술보(턱선의 처진 볼살), 늘어진 목에 맞는 수술입니다.',
  },
  effect: {
    text: {
      en: 'In 50 people the jowl rose by 6 mm. After 5.5 years about a fifth of that was lost, so 4.7 mm was left. The neck gained 13 degrees and lost 69 in 100 of it.',
      ko: '50명의 연구에서 심술보가 6mm 올라갔습니다. 5.5년 뒤 약 5분의 1이 줄어 4.7mm가 남았습니다. 목 각도는 13도 좋아졌다가 그중 69%가 줄었습니다.',
    },
    mark: 'derived',
    source: 'S48',
    range: [4.7, 6],
    unit: 'mm',
  },
  incision: {
    text: {
      en: 'About 15 to 25 cm on each side, in front of and behind the ear.',
      ko: '한쪽에 약 15~25cm, 귀 앞과 뒤.',
    },
    patientText: {
      en: 'A long cut in front of the ear and behind it, along the hair.',
      ko: '귀 앞에서 귀 뒤까지 헤어라인을 따라 길게 절개합니다.',
    },
    mark: 'recalled',
    source: 'P20',
  },
  anaesthesia: {
    text: {
      en: 'In a registry of 13,346 people, 63 in 100 were put to sleep. The rest had shots and a drug that made them drowsy.',
      ko: '13,346명의 등록 자료에서 100명 중 63명이 전신마취로 받았습니다. 나머지는 국소마취와 수면마취 등으로 받았습니다.',
    },
    mark: 'verified',
    source: 'S54',
  },
  operatingTime: {
    text: {
      en: 'On average 3.8 hours in one large registry, and 4.3 hours in a group of 630. Other work done at the same time is in it.',
      ko: '큰 등록 자료에서 평균 3.8시간, 630명의 연구에서 4.3시간이었습니다. 함께 한 다른 수술 시간을 포함합니다.',
    },
    mark: 'verified',
    source: 'S54',
    moreSources: ['S58'],
  },
  downtime: {
    text: {
      en: 'One surgeon tells people to plan 2 to 3 weeks off. Social life starts from week 3.',
      ko: '한 집도의의 교과서에 따르면 2~3주를 쉬고, 사교 모임은 3주부터 가능합니다.',
    },
    mark: 'verified',
    source: 'S117',
  },
  longevity: {
    text: {
      en: 'At 5.5 years the gain was still seen in 76 of 100 people. In people who came back for a second lift, it was after 11.9 years on average. Those who never came back are not in that figure.',
      ko: '5.5년 뒤에도 100명 중 76명은 수술 전보다 나은 상태였습니다. 다시 수술받으러 온 사람은 평균 11.9년 뒤였습니다. 다시 오지 않은 사람은 이 평균에 들어 있지 않습니다.',
    },
    mark: 'verified',
    source: 'S48',
    moreSources: ['S49'],
  },
  redo: {
    text: {
      en: 'One surgeon saw 634 people. Of these, 7.5 in 100 had a small tuck later. Of those who came for a second lift, 21.4 in 100 did so within 5 years (range 10 to 37).',
      ko: '한 집도의의 634명 중 100명당 7.5명이 나중에 작은 보정 수술을 받았습니다. 두 번째 거상술을 받은 사람 가운데 21.4%(범위 10~37%)는 5년 안에 받았습니다.',
    },
    mark: 'verified',
    source: 'S50',
    moreSources: ['S49', 'S67'],
  },
  satisfaction: {
    text: {
      en: 'On a scale to 100, people gave their face 80.7 and their choice 90.5. The part under the chin got just 67.9. Only 53 of 105 people replied.',
      ko: '100점 만점에 얼굴 전체 80.7점, 수술 결정 90.5점이었습니다. 턱 밑은 67.9점에 그쳤습니다. 105명 중 53명만 응답했습니다.',
    },
    mark: 'verified',
    source: 'S74',
  },
  costRelation: {
    text: {
      en: 'Estimated at 2 to 4 times a mini lift, plus anaesthesia. No source; differs by country.',
      ko: '미니 거상술의 2~4배에 마취 비용이 더해지는 것으로 추정됩니다. 출처가 없고 나라마다 다릅니다.',
    },
    patientText: {
      en: 'It costs the most, and the sleep drugs may cost extra. Ask for the full price.',
      ko: '비용이 가장 많이 들고 마취 비용이 더해질 수 있습니다. 총비용을 확인하십시오.',
    },
    mark: 'uncertain',
    source: 'P20',
  },
  cutSize: 'large',
  downtimeDays: { low: 14, high: 21, mark: 'verified', source: 'S117' },
  longevityMonths: { low: 60, high: 143, mark: 'derived', source: 'S49' },
  relativeCost: { low: 2, high: 4, mark: 'uncertain', source: 'P20' },
  events: [
    {
      id: 'permanentNerveInjury',
      text: {
        en: 'Lasting nerve damage: "rare" in two large reviews, with no gap between techniques; about 0.1 % by common teaching.',
        ko: '영구적인 신경 손상: 두 대규모 분석에서 "드묾", 술기 간 차이 없음. 통상 약 0.1%로 알려짐.',
      },
      patientText: {
        en: 'Lasting nerve damage is rare. Part of the face then moves less for life. Large reviews found no gap between the methods.',
        ko: '영구적인 신경 손상은 드뭅니다. 생기면 얼굴 일부의 움직임이 평생 약해집니다. 대규모 분석에서 수술 방법에 따른 차이는 없었습니다.',
      },
      mark: 'recalled',
      source: 'P20',
      moreSources: ['S51', 'S52'],
    },
    {
      id: 'temporaryNerveWeakness',
      text: {
        en: 'Weak movement for a time: 0.69 to 1.85 in 100 people in a review of 183 studies. In one group of 225 it was 7.6 in 100, at the brow.',
        ko: '일시적인 움직임 약화: 183편의 연구를 모은 분석에서 방법에 따라 100명 중 0.69~1.85명이었습니다. 225명의 한 연구에서는 이마 신경이 100명 중 7.6명이었습니다.',
      },
      mark: 'verified',
      source: 'S51',
      moreSources: ['S67', 'S65'],
    },
    {
      id: 'numbness',
      text: {
        en: 'Numb cheek, neck and ear for 3 to 12 months as a rule; at times it stays.',
        ko: '볼, 목, 귀의 감각 저하가 보통 3~12개월이며 남기도 합니다.',
      },
      patientText: {
        en: 'The cheek, neck, and ear can be numb for months. It may stay in part.',
        ko: '볼, 목, 귀의 감각이 몇 달간 둔할 수 있고 일부 남을 수 있습니다.',
      },
      mark: 'recalled',
      source: 'P20',
    },
    {
      id: 'hematoma',
      text: {
        en: 'Blood can collect under the skin (hematoma). It may have to be let out at once. This was 1.1 to 6.5 in 100, in groups of 229 to 13,346 people.',
        ko: '혈종(피부 아래 피가 고이는 것, 즉시 빼내야 할 수 있음): 229명~13,346명의 여러 연구에서 100명 중 1.1~6.5명이었습니다.',
      },
      mark: 'verified',
      source: 'S53',
      moreSources: ['S54', 'S56', 'S57', 'S51', 'S52'],
    },
    {
      id: 'infection',
      text: {
        en: 'Germs can get in (infection). The rate was 0.3 in 100 in a group of 11,300 people. It was 0.89 in a group of 13,346.',
        ko: '감염: 11,300명에서 100명 중 0.3명, 13,346명에서 0.89명이었습니다.',
      },
      mark: 'verified',
      source: 'S53',
      moreSources: ['S54'],
    },
    {
      id: 'necrosis',
      text: {
        en: 'Skin dies at the edge: 1.57 % with SMAS flaps; 12.5 times as often in smokers (older series, quoted second hand).',
        ko: '피부 괴사: SMAS 피판에서 1.57%. 흡연자에서 12.5배(오래된 연구의 재인용).',
      },
      patientText: {
        en: 'Skin can die at the edge of the cut. With one method it was 1.57 in 100 people. It is far more common in people who smoke.',
        ko: '절개 가장자리 피부가 괴사(피부가 죽는 것)할 수 있습니다. 한 방법에서는 100명 중 1.57명이었습니다. 흡연하시면 훨씬 흔합니다.',
      },
      mark: 'verified',
      source: 'S51',
      moreSources: ['S119'],
    },
    {
      id: 'hairLoss',
      text: {
        en: 'Hair loss near the cut: up to 8.4 in 100 people for a time. It stays in up to 2.8 in 100. Thin hair raises the risk.',
        ko: '절개 부위 탈모: 일시적인 탈모가 100명 중 최대 8.4명, 영구적인 탈모가 최대 2.8명이었습니다. 머리숱이 적으면 위험이 더 큽니다.',
      },
      mark: 'verified',
      source: 'S78',
    },
    {
      id: 'scar',
      text: {
        en: 'A long scar stays for life. In one group of 229, 7.4 in 100 people had a bad scar.',
        ko: '긴 흉터가 평생 남습니다. 229명의 연구에서 100명 중 7.4명이 흉터가 좋지 않았습니다.',
      },
      mark: 'verified',
      source: 'S56',
    },
    {
      id: 'dimpling',
      text: {
        en: 'Dents, an uneven line, or unlike sides can follow. We have no figure.',
        ko: '움푹 패거나 윤곽이 고르지 않거나 좌우가 다를 수 있습니다. 빈도 자료는 없습니다.',
      },
      mark: 'recalled',
      source: 'P20',
    },
    {
      id: 'threadOrSuture',
      text: {
        en: 'You may feel a stitch, or it can work its way out.',
        ko: '봉합실이 만져지거나 밖으로 나올 수 있습니다.',
      },
      mark: 'recalled',
      source: 'P20',
    },
    {
      id: 'clots',
      text: {
        en: 'Blood clots in leg or lung: 2 of 225 people in one group, and 2 of 630 in another. Both of these two had long operations. A clot in the lung can kill.',
        ko: '다리나 폐의 혈전(피떡): 한 연구에서 225명 중 2명, 다른 연구에서 630명 중 2명이었습니다. 뒤의 2명은 모두 5시간이 넘는 복합 수술이었습니다. 폐의 혈전은 생명을 위협할 수 있습니다.',
      },
      mark: 'verified',
      source: 'S67',
      moreSources: ['S58'],
    },
    {
      id: 'major',
      text: {
        en: 'Grave harm that needs a hospital: 1.8 in 100 among 11,300 people. It was 1.5 for a lift alone. With more done at once it was 3.7.',
        ko: '입원이나 재수술이 필요한 심각한 합병증: 11,300명에서 100명 중 1.8명이었습니다. 거상술만 받으면 1.5명, 다른 수술을 함께 받으면 3.7명이었습니다.',
      },
      mark: 'verified',
      source: 'S53',
    },
    {
      id: 'anyAdverse',
      text: {
        en: 'Some side effect of any kind: 5.1 in 100 people, in a group of 13,346.',
        ko: '모든 부작용: 13,346명에서 100명 중 5.1명이었습니다.',
      },
      mark: 'verified',
      source: 'S54',
    },
    {
      id: 'anaesthesia',
      text: {
        en: 'Being put to sleep has its own risks. In the registry, people put to sleep had more side effects than the rest.',
        ko: '전신마취 자체에도 위험이 있습니다. 등록 자료에서 전신마취를 받은 사람은 그렇지 않은 사람보다 부작용이 더 많았습니다.',
      },
      mark: 'verified',
      source: 'S54',
    },
  ],
  wontDo: [
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
        en: 'It does not fill a flat cheek.',
        ko: '꺼진 볼을 채우지 못합니다.',
      },
      mark: 'recalled',
      source: 'P20',
    },
    {
      text: {
        en: 'The neck slackens first: 69 in 100 of its gain was lost after 5.5 years.',
        ko: '목이 가장 먼저 다시 늘어집니다. 5.5년 뒤 목의 호전 가운데 69%가 사라졌습니다.',
      },
      mark: 'verified',
      source: 'S48',
    },
    {
      text: {
        en: 'Perceived age changed by 3.1 years on average (range -4.0 to 9.4) in the stricter study of 49, with no significant gain in attractiveness; 5.7 to 7.2 years in another (60).',
        ko: '49명을 엄격히 본 연구에서 인지 연령 변화는 평균 3.1년(범위 -4.0~9.4)이었고 매력도는 유의하게 높아지지 않았습니다. 다른 연구(60명)에서는 5.7~7.2년이었습니다.',
      },
      patientText: {
        en: 'It may not make you more attractive to others. A strict study of 49 people found no clear gain. Some people did not look any fresher.',
        ko: '남들이 느끼는 매력이 반드시 높아지지는 않습니다. 49명을 엄격히 본 연구에서 뚜렷한 차이가 없었고, 인상이 나아지지 않은 사람도 있었습니다.',
      },
      mark: 'verified',
      source: 'S73',
      moreSources: ['S72'],
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
        en: 'At its best, it is the one way that changes marked jowls and a loose neck for years.',
        ko: '장점은 뚜렷한 심술보와 늘어진 목을 여러 해 동안 바꿀 수 있는 유일한 방법이라는 점입니다.',
      },
      mark: 'recalled',
      source: 'P20',
    },
    {
      text: {
        en: 'Most results come from one skilled surgeon each, often with more done at once.',
        ko: '발표된 결과는 대부분 숙련된 한 집도의의 것이며, 다른 수술을 함께 한 경우가 많습니다.',
      },
      mark: 'verified',
      source: 'S77',
    },
    {
      text: {
        en: 'In 8 pairs of twins, no method of lifting did better than the rest.',
        ko: '쌍둥이 8쌍을 비교한 연구에서 더 우수한 거상 방법은 없었습니다.',
      },
      mark: 'verified',
      source: 'S76',
    },
  ],
};
