import type { OptionFacts } from './option-facts.ts';

export const REFER: OptionFacts = {
  name: { en: 'See another doctor first', ko: '다른 진료를 먼저 받기' },
  what: {
    en: 'You see a doctor of another field first. What is found there may change the plan.',
    ko: '먼저 다른 과의 진료를 받습니다. 그 결과에 따라 계획이 달라질 수 있습니다.',
  },
  target: {
    en: 'It is for signs or illness that must be looked at before any care for looks.',
    ko: '미용 시술보다 먼저 확인해야 하는 증상이나 질환이 있을 때 권합니다.',
  },
  effect: {
    text: {
      en: 'It does not change your face. It makes sure that nothing grave is missed.',
      ko: '얼굴이 달라지지는 않습니다. 중요한 질환을 놓치지 않도록 합니다.',
    },
    mark: 'recalled',
    source: 'P20',
    range: null,
    unit: null,
  },
  incision: {
    text: { en: 'There is no cut here.', ko: '이 단계에서는 절개가 없습니다.' },
    mark: 'recalled',
    source: 'P20',
  },
  anaesthesia: {
    text: { en: 'You need none for this.', ko: '마취가 필요 없습니다.' },
    mark: 'recalled',
    source: 'P20',
  },
  operatingTime: {
    text: { en: 'It takes a visit, at times more.', ko: '한 번 또는 여러 번의 진료가 필요합니다.' },
    mark: 'recalled',
    source: 'P20',
  },
  downtime: {
    text: { en: 'You lose no days to heal.', ko: '회복 기간이 따로 없습니다.' },
    mark: 'recalled',
    source: 'P20',
  },
  longevity: {
    text: {
      en: 'The plan is looked at again when the answer is there.',
      ko: '결과가 나오면 계획을 다시 상의합니다.',
    },
    mark: 'recalled',
    source: 'P20',
  },
  redo: {
    text: { en: 'You come back here when you have the answer.', ko: '결과를 가지고 다시 내원하시면 됩니다.' },
    mark: 'recalled',
    source: 'P20',
  },
  satisfaction: {
    text: {
      en: 'We have no figures for this.',
      ko: '만족도에 관한 자료는 없습니다.',
    },
    mark: 'chosen',
    source: 'P21',
  },
  costRelation: {
    text: {
      en: 'It costs what that visit costs. Your health plan may pay.',
      ko: '해당 진료비가 듭니다. 건강보험이 적용될 수 있습니다.',
    },
    mark: 'recalled',
    source: 'P20',
  },
  cutSize: 'none',
  downtimeDays: null,
  longevityMonths: null,
  relativeCost: null,
  events: [
    {
      id: 'waiting',
      text: {
        en: 'Care for looks has to wait. Some signs, if left, can do harm that lasts.',
        ko: '미용 시술은 미루게 됩니다. 반대로 증상을 그대로 두면 회복되지 않는 손상이 생길 수 있습니다.',
      },
      mark: 'recalled',
      source: 'P20',
    },
  ],
  wontDo: [
    {
      text: { en: 'It does not treat sagging.', ko: '처짐을 치료하는 것은 아닙니다.' },
      mark: 'recalled',
      source: 'P20',
    },
  ],
  evidence: [
    {
      text: {
        en: 'This is not a no to a lift. It is a question of what comes first.',
        ko: '거상술이 안 된다는 뜻이 아닙니다. 무엇을 먼저 해야 하는지의 문제입니다.',
      },
      mark: 'recalled',
      source: 'P20',
    },
  ],
};
