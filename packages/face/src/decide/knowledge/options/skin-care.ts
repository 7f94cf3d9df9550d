import type { OptionFacts } from './option-facts.ts';

export const SKIN_CARE: OptionFacts = {
  name: { en: 'Skin care', ko: '피부 관리' },
  what: {
    en: 'You use sun cream each day, and creams that renew the skin. Some people add light peels.',
    ko: '매일 자외선 차단제를 바르고, 피부 재생을 돕는 연고나 크림을 씁니다. 가벼운 필링을 더하기도 합니다.',
  },
  target: {
    en: 'It treats the skin itself: fine lines, spots, and rough skin.',
    ko: '피부 표면의 문제인 잔주름, 잡티, 거친 피부결을 다룹니다.',
  },
  effect: {
    text: {
      en: 'Skin can get smoother, and fine lines softer. It does not lift the face. Sun cream also helps to slow new damage.',
      ko: '피부결이 매끄러워지고 잔주름이 옅어질 수 있습니다. 처진 살이 올라가지는 않습니다. 자외선 차단은 새로운 손상을 늦추는 데도 도움이 됩니다.',
    },
    mark: 'recalled',
    source: 'P20',
    range: null,
    unit: null,
  },
  incision: { text: { en: 'There is no cut.', ko: '절개가 없습니다.' }, mark: 'recalled', source: 'P20' },
  anaesthesia: {
    text: { en: 'You need no shots and no sleep drugs.', ko: '마취가 필요 없습니다.' },
    mark: 'recalled',
    source: 'P20',
  },
  operatingTime: {
    text: { en: 'You do it at home, day by day.', ko: '집에서 매일 꾸준히 하는 관리입니다.' },
    mark: 'recalled',
    source: 'P20',
  },
  downtime: {
    text: {
      en: 'You lose no days. The skin may be red and peel at the start.',
      ko: '쉬어야 하는 기간이 없습니다. 처음에는 피부가 붉어지거나 각질이 일 수 있습니다.',
    },
    mark: 'recalled',
    source: 'P20',
  },
  longevity: {
    text: { en: 'It works as long as you keep it up.', ko: '꾸준히 하는 동안 효과가 유지됩니다.' },
    mark: 'recalled',
    source: 'P20',
  },
  redo: {
    text: { en: 'You go on with it each day.', ko: '매일 이어 가는 관리입니다.' },
    mark: 'recalled',
    source: 'P20',
  },
  satisfaction: {
    text: {
      en: 'We have no group figures that can be set beside a lift.',
      ko: '리프팅 시술과 견줄 만한 만족도 자료가 없습니다.',
    },
    mark: 'chosen',
    source: 'P21',
  },
  costRelation: {
    text: {
      en: 'Estimated at 0.05 to 0.2 of a mini lift a year. No source; differs by country.',
      ko: '1년 비용이 미니 거상술의 0.05~0.2배로 추정됩니다. 출처가 없고 나라마다 다릅니다.',
    },
    patientText: {
      en: 'It costs the least of all care, but you pay year after year.',
      ko: '비용이 가장 적게 드는 편이지만 해마다 계속 듭니다.',
    },
    mark: 'uncertain',
    source: 'P20',
  },
  cutSize: 'none',
  downtimeDays: { low: 0, high: 0, mark: 'recalled', source: 'P20' },
  longevityMonths: null,
  relativeCost: { low: 0.05, high: 0.2, mark: 'uncertain', source: 'P20' },
  events: [
    {
      id: 'irritation',
      text: {
        en: 'Red, dry, or itchy skin. It mostly goes when you use less.',
        ko: '피부가 붉어지거나 건조하고 가려울 수 있습니다. 대개 사용 횟수를 줄이면 가라앉습니다.',
      },
      mark: 'recalled',
      source: 'P20',
    },
    {
      id: 'pigment',
      text: {
        en: 'Peels can leave dark or light spots, more so in darker skin.',
        ko: '필링 후 색이 짙어지거나 옅어진 자국이 남을 수 있으며, 피부색이 짙을수록 더 그렇습니다.',
      },
      mark: 'recalled',
      source: 'P20',
    },
    {
      id: 'pregnancyHarm',
      text: {
        en: 'Some creams (retinoids) must not be used when you are or may be with child.',
        ko: '레티노이드(비타민 A 계열) 연고는 임신 중이거나 임신 가능성이 있으면 쓰지 않습니다.',
      },
      mark: 'recalled',
      source: 'P20',
    },
  ],
  wontDo: [
    {
      text: {
        en: 'It does not lift cheeks, jowls, or neck.',
        ko: '볼, 심술보(턱선의 처진 볼살), 목의 처짐은 올라가지 않습니다.',
      },
      mark: 'recalled',
      source: 'P20',
    },
    {
      text: {
        en: 'It does not fill deep folds or hollows.',
        ko: '깊은 팔자주름이나 꺼진 부위를 채우지 못합니다.',
      },
      mark: 'recalled',
      source: 'P20',
    },
  ],
  evidence: [
    {
      text: {
        en: 'Good care can undo part of the ageing of the skin. It does not undo sagging.',
        ko: '관리를 잘하면 피부결과 잔주름은 일부 나아질 수 있습니다. 그러나 처짐을 되돌리지는 못합니다.',
      },
      mark: 'recalled',
      source: 'P20',
    },
    {
      text: {
        en: 'No study gives a lift in mm from creams.',
        ko: '크림으로 얼굴이 몇 mm 올라갔다는 연구는 없습니다.',
      },
      mark: 'recalled',
      source: 'P20',
    },
  ],
};
