import type { OptionFacts } from './option-facts.ts';

export const THREAD: OptionFacts = {
  name: { en: 'Thread lift', ko: '실 리프팅' },
  what: {
    en: 'Threads with small barbs go in through tiny holes. They pull the tissue up.',
    ko: '작은 돌기가 있는 실을 바늘구멍으로 넣어 처진 조직을 당겨 올립니다.',
  },
  target: {
    en: 'The threads hold the fat under the skin, and at times the SMAS, the firm layer below.',
    ko: '피부 아래 지방, 경우에 따라 표재성 근건막층(SMAS, 피부 아래 근막)을 걸어 올립니다.',
  },
  effect: {
    text: {
      en: 'You can see the lift at once. In a study of 160 thread lifts it had faded by 6 months. It was gone at 1 year. No lift in mm was given.',
      ko: '시술 직후부터 효과가 보입니다. 160건의 녹는 실(PDO) 연구에서 6개월까지 효과가 줄었고 1년에는 남지 않았습니다. mm로 잰 자료는 없습니다.',
    },
    mark: 'verified',
    source: 'S70',
    range: null,
    unit: null,
  },
  incision: {
    text: {
      en: '1 to 3 punctures on each side.',
      ko: '한쪽에 바늘구멍 1~3개.',
    },
    patientText: {
      en: 'There is no cut, just a few tiny holes on each side.',
      ko: '절개 없이 한쪽에 바늘구멍 몇 개를 냅니다.',
    },
    mark: 'recalled',
    source: 'P20',
  },
  anaesthesia: {
    text: {
      en: 'The skin is numbed with shots. You stay awake.',
      ko: '국소마취(주사로 그 부위만 마취)로 합니다. 깨어 있는 상태에서 받습니다.',
    },
    mark: 'recalled',
    source: 'P20',
  },
  operatingTime: {
    text: { en: '30 to 60 minutes.', ko: '30~60분.' },
    patientText: { en: 'You are done in one short visit.', ko: '한 번의 짧은 방문으로 끝납니다.' },
    mark: 'recalled',
    source: 'P20',
  },
  downtime: {
    text: { en: '2 to 7 days.', ko: '2~7일.' },
    patientText: {
      en: 'Plan some days of swelling and bruises. Chewing may hurt at first.',
      ko: '며칠간 붓기와 멍이 있습니다. 처음에는 씹을 때 아플 수 있습니다.',
    },
    mark: 'recalled',
    source: 'P20',
  },
  longevity: {
    text: {
      en: 'With threads that dissolve, the lift was gone at 1 year in a study of 160.',
      ko: '녹는 실 160건의 연구에서 1년이 지나자 효과가 남지 않았습니다.',
    },
    mark: 'verified',
    source: 'S70',
  },
  redo: {
    text: {
      en: 'Repeats in 50 % or more are not unusual.',
      ko: '절반(50%) 이상이 다시 받는 일도 드물지 않습니다.',
    },
    patientText: {
      en: 'Many people have it done again, as the lift fades.',
      ko: '효과가 줄어 다시 받는 분이 많습니다.',
    },
    mark: 'uncertain',
    source: 'P20',
  },
  satisfaction: {
    text: {
      en: 'At first 98 in 100 people were pleased, and 88 in 100 at 6 months.',
      ko: '만족한 사람은 시술 직후 100명 중 98명, 6개월에는 88명이었습니다.',
    },
    mark: 'verified',
    source: 'S68',
  },
  costRelation: {
    text: {
      en: 'Estimated at 0.3 to 0.8 of a mini lift each time. No source; differs by country.',
      ko: '1회 비용이 미니 거상술의 0.3~0.8배로 추정됩니다. 출처가 없고 나라마다 다릅니다.',
    },
    patientText: {
      en: 'Each time costs less than a mini lift. The sum grows if you repeat it.',
      ko: '한 번 비용은 미니 거상술보다 적습니다. 되풀이하면 총비용이 늘어납니다.',
    },
    mark: 'uncertain',
    source: 'P20',
  },
  cutSize: 'punctures',
  downtimeDays: { low: 2, high: 7, mark: 'recalled', source: 'P20' },
  longevityMonths: { low: 6, high: 12, mark: 'derived', source: 'S70' },
  relativeCost: { low: 0.3, high: 0.8, mark: 'uncertain', source: 'P20' },
  events: [
    {
      id: 'anyAdverse',
      text: {
        en: 'Some early side effect was seen in 34 in 100. The study had 160 thread lifts.',
        ko: '160건의 연구에서 100명 중 34명에게 초기 부작용이 있었습니다.',
      },
      mark: 'verified',
      source: 'S70',
    },
    {
      id: 'dimpling',
      text: {
        en: 'Dents in the skin: 10 in 100 people; 5.6 in 100 up to age 50, and 16 in 100 above it.',
        ko: '피부가 움푹 팬 자국: 100명 중 10명. 50세 이하에서는 5.6명, 50세가 넘으면 16명이었습니다.',
      },
      mark: 'verified',
      source: 'S68',
    },
    {
      id: 'threadOrSuture',
      text: {
        en: 'The thread can be seen or felt in 4 to 6 in 100 people. It comes out in 2 to 5 in 100.',
        ko: '실이 비치거나 만져지는 경우가 100명 중 4~6명, 실이 밖으로 나오는 경우가 2~5명입니다.',
      },
      mark: 'verified',
      source: 'S69',
      moreSources: ['S68'],
    },
    {
      id: 'numbness',
      text: {
        en: 'Numb or tingling skin in 6 to 10 in 100 people. This is feeling, not movement.',
        ko: '감각이 둔하거나 저린 증상이 100명 중 6~10명입니다. 움직임이 아니라 감각의 문제입니다.',
      },
      mark: 'verified',
      source: 'S68',
      moreSources: ['S69'],
    },
    {
      id: 'infection',
      text: {
        en: 'Germs get in (infection) in 2 in 100 people. The thread may have to come out.',
        ko: '감염은 100명 중 2명입니다. 실을 빼야 할 수도 있습니다.',
      },
      mark: 'verified',
      source: 'S68',
      moreSources: ['S69'],
    },
    {
      id: 'hematoma',
      text: {
        en: 'Blood can collect under the skin. We have no figure for it.',
        ko: '혈종(피부 아래 피가 고이는 것)이 생길 수 있습니다. 빈도 자료는 없습니다.',
      },
      mark: 'recalled',
      source: 'P20',
    },
    {
      id: 'temporaryNerveWeakness',
      text: {
        en: 'Part of the face may move less for a time. This is rare.',
        ko: '드물게 얼굴 일부의 움직임이 한동안 약해질 수 있습니다.',
      },
      mark: 'recalled',
      source: 'P20',
    },
    {
      id: 'permanentNerveInjury',
      text: {
        en: 'Lasting harm to a nerve, a gland, or a vessel is rare, but it can happen. We have no figure for it.',
        ko: '신경, 침샘, 혈관이 영구적으로 손상되는 일은 드물지만 있을 수 있습니다. 빈도 자료는 없습니다.',
      },
      mark: 'recalled',
      source: 'P20',
    },
    {
      id: 'clots',
      text: {
        en: 'Blood clots in leg or lung are not expected.',
        ko: '다리나 폐의 혈전(피떡)은 생기지 않을 것으로 봅니다.',
      },
      mark: 'recalled',
      source: 'P20',
    },
  ],
  wontDo: [
    {
      text: {
        en: 'It does not take away loose skin.',
        ko: '늘어진 피부를 없애지 못합니다.',
      },
      mark: 'recalled',
      source: 'P20',
    },
    {
      text: {
        en: 'It does not hold a heavy face, large jowls, or a loose neck for long.',
        ko: '얼굴 살이 무겁거나 심술보가 크거나 목이 늘어진 경우 오래 버티지 못합니다.',
      },
      mark: 'recalled',
      source: 'P20',
    },
    {
      text: {
        en: 'It does not last years. Threads that dissolve were no longer seen to lift at 1 year.',
        ko: '효과가 여러 해 가지 않습니다. 녹는 실은 1년이 지나면 리프팅 효과가 보이지 않았습니다.',
      },
      mark: 'verified',
      source: 'S70',
    },
  ],
  evidence: [
    {
      text: {
        en: 'At its best, it lifts at once with no cut, and most people are pleased for some months.',
        ko: '장점은 절개 없이 바로 올라간 모습이 보이고, 몇 달 동안은 대부분 만족한다는 점입니다.',
      },
      mark: 'verified',
      source: 'S68',
    },
    {
      text: {
        en: 'Old threads can make a later lift harder. Tell each doctor about them.',
        ko: '남아 있는 실은 나중의 수술을 어렵게 할 수 있습니다. 진료 때마다 꼭 알려 주십시오.',
      },
      mark: 'recalled',
      source: 'P20',
    },
  ],
};
