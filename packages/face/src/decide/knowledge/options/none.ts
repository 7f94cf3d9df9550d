import type { OptionFacts } from './option-facts.ts';

export const NONE: OptionFacts = {
  name: { en: 'No treatment now', ko: '지금은 치료하지 않기' },
  what: {
    en: 'You do nothing for now. You can come back at any time.',
    ko: '지금은 아무 시술도 하지 않습니다. 언제든 다시 상담하실 수 있습니다.',
  },
  target: {
    en: 'Nothing is treated. It suits you if the sagging is slight or does not bother you much.',
    ko: '치료하는 부위가 없습니다. 처짐이 가볍거나 크게 신경 쓰이지 않는 분께 알맞습니다.',
  },
  effect: {
    text: {
      en: 'Your face stays as it is today. It goes on ageing at its own pace.',
      ko: '얼굴은 지금 모습 그대로이며, 이후의 노화는 자연스러운 속도로 진행됩니다.',
    },
    mark: 'recalled',
    source: 'P20',
    range: null,
    unit: null,
  },
  incision: {
    text: { en: 'There is no cut.', ko: '절개가 없습니다.' },
    mark: 'recalled',
    source: 'P20',
  },
  anaesthesia: {
    text: { en: 'You need no shots and no sleep drugs.', ko: '마취가 필요 없습니다.' },
    mark: 'recalled',
    source: 'P20',
  },
  operatingTime: {
    text: { en: 'It takes no time.', ko: '시술 시간이 없습니다.' },
    mark: 'recalled',
    source: 'P20',
  },
  downtime: {
    text: { en: 'You lose no days.', ko: '쉬어야 하는 기간이 없습니다.' },
    mark: 'recalled',
    source: 'P20',
  },
  longevity: {
    text: {
      en: 'You can think again at any time. No choice is lost.',
      ko: '언제든 다시 생각하실 수 있고, 나중에 선택할 수 있는 방법이 줄지 않습니다.',
    },
    mark: 'recalled',
    source: 'P20',
  },
  redo: {
    text: { en: 'There is nothing to do again.', ko: '다시 받아야 할 시술이 없습니다.' },
    mark: 'recalled',
    source: 'P20',
  },
  satisfaction: {
    text: {
      en: 'We found no study that asked people who chose to wait how they feel about it.',
      ko: '치료하지 않고 지내기로 한 분들의 만족도를 조사한 연구는 찾지 못했습니다.',
    },
    mark: 'chosen',
    source: 'P21',
  },
  costRelation: {
    text: { en: 'It costs nothing.', ko: '비용이 들지 않습니다.' },
    mark: 'recalled',
    source: 'P20',
  },
  cutSize: 'none',
  downtimeDays: { low: 0, high: 0, mark: 'recalled', source: 'P20' },
  longevityMonths: null,
  relativeCost: { low: 0, high: 0, mark: 'recalled', source: 'P20' },
  events: [
    {
      id: 'waiting',
      text: {
        en: 'There is no risk from treatment. What bothers you now may still bother you later.',
        ko: '시술에 따른 위험은 없습니다. 다만 지금 신경 쓰이는 부분은 앞으로도 남을 수 있습니다.',
      },
      mark: 'recalled',
      source: 'P20',
    },
  ],
  wontDo: [
    {
      text: {
        en: 'It does not lift what has come down.',
        ko: '이미 내려온 살이 저절로 올라가지는 않습니다.',
      },
      mark: 'recalled',
      source: 'P20',
    },
  ],
  evidence: [
    {
      text: {
        en: 'We found no study that shows that a lift is better if you have it early. You can take your time.',
        ko: '처짐이 심해지기 전에 미리 수술하는 것이 더 낫다는 연구는 찾지 못했습니다. 서두르지 않으셔도 됩니다.',
      },
      mark: 'chosen',
      source: 'P21',
      moreSources: ['P22'],
    },
    {
      text: {
        en: 'In one strict study of 49 people, a face lift made no clear change in how good looking others found them.',
        ko: '안면거상술을 받은 49명을 엄격하게 평가한 연구에서, 남들이 느끼는 매력은 뚜렷하게 높아지지 않았습니다.',
      },
      mark: 'verified',
      source: 'S73',
    },
  ],
};
