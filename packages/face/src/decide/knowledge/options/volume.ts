import type { OptionFacts } from './option-facts.ts';

export const VOLUME: OptionFacts = {
  name: { en: 'Filler or your own fat', ko: '볼륨 보충(필러·지방이식)' },
  what: {
    en: 'A gel (filler) or your own fat is put in with a needle or a thin tube. It fills what has gone flat.',
    ko: '필러나 자가지방을 바늘 또는 가는 관으로 넣어 꺼진 부위를 채웁니다.',
  },
  target: {
    en: 'It treats lost fullness: flat cheeks, hollow temples, deep folds.',
    ko: '꺼진 볼, 관자놀이, 깊은 팔자주름처럼 볼륨이 줄어든 부위를 다룹니다.',
  },
  effect: {
    text: {
      en: 'It fills hollows and can soften a fold. With a lift and fat in 9 people, the cheeks gained 1.4 mL and the folds got 1.0 mL less full. Fat alone was not measured.',
      ko: '꺼진 곳을 채우고 팔자주름을 완화할 수 있습니다. 거상술과 지방이식을 함께 받은 9명에서 볼은 1.4mL 늘고 팔자 부위는 1.0mL 줄었습니다. 지방이식만 따로 잰 자료는 아닙니다.',
    },
    mark: 'verified',
    source: 'S75',
    range: null,
    unit: null,
  },
  incision: {
    text: {
      en: 'There is no cut, just needle holes. Fat is taken through a tiny hole in belly or thigh.',
      ko: '절개 없이 바늘구멍만 냅니다. 지방이식은 배나 허벅지의 작은 구멍으로 지방을 얻습니다.',
    },
    mark: 'recalled',
    source: 'P20',
  },
  anaesthesia: {
    text: {
      en: 'Numbing cream or shots. For fat, some people get a drug that makes them drowsy.',
      ko: '마취 크림이나 국소마취로 합니다. 지방이식은 수면마취를 하기도 합니다.',
    },
    mark: 'recalled',
    source: 'P20',
  },
  operatingTime: {
    text: { en: 'Filler 15 to 45 minutes; fat 1 to 2 hours.', ko: '필러 15~45분, 지방이식 1~2시간.' },
    patientText: {
      en: 'Filler is quick. Fat takes longer.',
      ko: '필러는 짧게 끝나고, 지방이식은 더 오래 걸립니다.',
    },
    mark: 'recalled',
    source: 'P20',
  },
  downtime: {
    text: { en: 'Filler 0 to 3 days; fat 7 to 14 days.', ko: '필러 0~3일, 지방이식 7~14일.' },
    patientText: {
      en: 'After filler you lose few days or none. Fat brings more swelling and bruises.',
      ko: '필러는 거의 쉬지 않아도 됩니다. 지방이식은 붓기와 멍이 더 오래갑니다.',
    },
    mark: 'recalled',
    source: 'P20',
  },
  longevity: {
    text: {
      en: 'Hyaluronic filler about 6 to 18 months; part of the fat stays for years, how much cannot be foretold.',
      ko: '히알루론산 필러는 약 6~18개월입니다. 지방은 일부가 여러 해 남지만 얼마나 남을지 예측하기 어렵습니다.',
    },
    patientText: {
      en: 'Gel is slowly taken up by the body. Part of the fat can stay for years. No one can say how much.',
      ko: '필러는 서서히 흡수됩니다. 지방은 일부가 여러 해 남을 수 있지만 얼마나 남을지는 알 수 없습니다.',
    },
    mark: 'recalled',
    source: 'P20',
  },
  redo: {
    text: {
      en: 'Filler is topped up to keep it. Fat may need more than one round.',
      ko: '필러는 유지하려면 보충합니다. 지방이식은 여러 차례 필요할 수 있습니다.',
    },
    mark: 'recalled',
    source: 'P20',
  },
  satisfaction: {
    text: {
      en: 'We have no figure that can be set beside a lift.',
      ko: '거상술과 견줄 만한 만족도 자료가 없습니다.',
    },
    mark: 'chosen',
    source: 'P21',
  },
  costRelation: {
    text: {
      en: 'The cost rests on how much is used. Ask for the price with top-ups.',
      ko: '쓰는 양에 따라 비용이 달라집니다. 보충 비용까지 함께 물어보십시오.',
    },
    mark: 'recalled',
    source: 'P20',
  },
  cutSize: 'punctures',
  downtimeDays: { low: 0, high: 14, mark: 'recalled', source: 'P20' },
  longevityMonths: { low: 6, high: 24, mark: 'recalled', source: 'P20' },
  relativeCost: null,
  events: [
    {
      id: 'visionLoss',
      text: {
        en: 'If filler or fat gets into a blood vessel, it can make you blind. This is very rare and lasts.',
        ko: '필러나 지방이 혈관으로 들어가면 실명할 수 있습니다. 매우 드물지만 회복되지 않을 수 있습니다.',
      },
      mark: 'recalled',
      source: 'P20',
    },
    {
      id: 'vesselBlockage',
      text: {
        en: 'It can block a vessel to the skin, or very rarely to the brain (stroke). Pain and white or blue skin need help at once.',
        ko: '피부로 가는 혈관이 막힐 수 있고, 매우 드물게 뇌졸중이 생깁니다. 심한 통증이나 피부가 하얗게 또는 푸르게 변하면 즉시 알려야 합니다.',
      },
      mark: 'recalled',
      source: 'P20',
    },
    {
      id: 'necrosis',
      text: {
        en: 'Skin can die when its blood is cut off. It leaves a scar.',
        ko: '혈액 공급이 끊기면 피부 괴사(피부가 죽는 것)가 생기고 흉터가 남습니다.',
      },
      mark: 'recalled',
      source: 'P20',
    },
    {
      id: 'infection',
      text: {
        en: 'Germs can get in (infection), at times late.',
        ko: '감염이 생길 수 있으며, 늦게 나타나기도 합니다.',
      },
      mark: 'recalled',
      source: 'P20',
    },
    {
      id: 'lumps',
      text: {
        en: 'Lumps, unlike sides, or too full a look. Gel can move to another place.',
        ko: '멍울, 좌우 차이, 지나치게 부푼 모습이 생길 수 있고, 필러가 다른 곳으로 이동하기도 합니다.',
      },
      mark: 'recalled',
      source: 'P20',
    },
    {
      id: 'hematoma',
      text: {
        en: 'Bruises are common. Blood that collects under the skin is rare.',
        ko: '멍은 흔합니다. 혈종(피부 아래 피가 고이는 것)은 드뭅니다.',
      },
      mark: 'recalled',
      source: 'P20',
    },
    {
      id: 'clots',
      text: {
        en: 'With fat, a bit of it can reach the lung. This is very rare, but grave.',
        ko: '지방이식에서는 매우 드물게 지방이 폐혈관을 막을 수 있으며, 위중할 수 있습니다.',
      },
      mark: 'recalled',
      source: 'P20',
    },
  ],
  wontDo: [
    {
      text: {
        en: 'It does not lift sagging tissue. Much filler in a heavy face can look heavier.',
        ko: '처진 살을 끌어 올리지 못합니다. 무거운 얼굴에 많이 넣으면 더 무거워 보일 수 있습니다.',
      },
      mark: 'recalled',
      source: 'P20',
    },
    {
      text: {
        en: 'It does not treat a loose neck.',
        ko: '늘어진 목에는 효과가 없습니다.',
      },
      mark: 'recalled',
      source: 'P20',
    },
  ],
  evidence: [
    {
      text: {
        en: 'At its best, it treats what a lift cannot: a flat cheek or a deep fold in a firm face.',
        ko: '장점은 거상술로 해결되지 않는 문제, 곧 꺼진 볼이나 탄력 있는 얼굴의 깊은 팔자주름에 맞는다는 점입니다.',
      },
      mark: 'uncertain',
      source: 'P20',
    },
    {
      text: {
        en: 'Lost fullness and sagging often come side by side. A doctor must tell them apart by hand.',
        ko: '볼륨 감소와 처짐은 함께 있는 경우가 많아, 의사가 직접 만져 보고 구분해야 합니다.',
      },
      mark: 'verified',
      source: 'S42',
    },
  ],
};
