import type { OptionFacts } from './option-facts.ts';

export const DEVICE: OptionFacts = {
  name: { en: 'Ultrasound or radio waves', ko: '초음파·고주파 리프팅' },
  what: {
    en: 'A device heats layers under the skin with sound waves or radio waves. The skin is not cut.',
    ko: '초음파나 고주파로 피부 아래층에 열을 줍니다. 피부를 절개하지 않습니다.',
  },
  target: {
    en: 'It heats the deep skin. Focused sound waves also reach the SMAS, the firm layer below.',
    ko: '진피(피부 속층)를 데웁니다. 집속 초음파는 더 깊은 표재성 근건막층(SMAS, 피부 아래 근막)까지 닿습니다.',
  },
  effect: {
    text: {
      en: 'Focused sound waves raised the brow by 0.47 to 1.7 mm in a review of studies. Doctors saw a better look in 92 in 100 people at 90 days. About half of the people called it mild.',
      ko: '여러 연구를 모은 분석에서 집속 초음파는 눈썹을 0.47~1.7mm 올렸습니다. 90일에 의사는 100명 중 92명이 나아졌다고 보았고, 본인은 절반가량이 "약간"이라고 답했습니다.',
    },
    mark: 'verified',
    source: 'S71',
    range: [0.47, 1.7],
    unit: 'mm',
  },
  incision: {
    text: {
      en: 'There is no cut. Some devices use fine needles.',
      ko: '절개가 없습니다. 일부 장비는 미세한 바늘을 씁니다.',
    },
    mark: 'recalled',
    source: 'P20',
  },
  anaesthesia: {
    text: {
      en: 'Numbing cream or pain pills. You stay awake.',
      ko: '마취 크림이나 먹는 진통제를 씁니다. 깨어 있는 상태에서 받습니다.',
    },
    mark: 'recalled',
    source: 'P20',
  },
  operatingTime: {
    text: {
      en: 'Focused ultrasound 60 to 90 minutes; radio frequency 30 to 60 minutes.',
      ko: '집속 초음파 60~90분, 고주파 30~60분.',
    },
    patientText: {
      en: 'You are done in one short visit.',
      ko: '한 번의 짧은 방문으로 끝납니다.',
    },
    mark: 'recalled',
    source: 'P20',
  },
  downtime: {
    text: {
      en: 'Ultrasound 0 to 3 days; radio frequency with needles 1 to 7 days.',
      ko: '초음파 0~3일, 바늘 고주파 1~7일.',
    },
    patientText: {
      en: 'Most people lose few days or none. The skin may be red, sore, or a bit swollen.',
      ko: '대개 거의 쉬지 않아도 됩니다. 붉은 기, 통증, 가벼운 붓기가 있을 수 있습니다.',
    },
    mark: 'recalled',
    source: 'P20',
  },
  longevity: {
    text: {
      en: 'Studies followed people for up to 1 year. What comes after is not known.',
      ko: '연구는 길어야 1년까지 지켜보았습니다. 그 이후는 알려져 있지 않습니다.',
    },
    mark: 'verified',
    source: 'S71',
  },
  redo: {
    text: {
      en: 'The effect fades, so it is done again about once a year if you want to keep it.',
      ko: '효과가 줄어들기 때문에 유지하려면 대략 해마다 다시 받습니다.',
    },
    patientText: {
      en: 'The effect fades. To keep it, you have it done again and again.',
      ko: '효과가 줄어들기 때문에 유지하려면 거듭 받아야 합니다.',
    },
    mark: 'recalled',
    source: 'P20',
  },
  satisfaction: {
    text: {
      en: 'At first 42, later 53 in 100 people called the gain mild.',
      ko: '본인이 "약간 좋아졌다"고 답한 사람은 100명 중 처음에 42명, 나중에 53명이었습니다.',
    },
    mark: 'verified',
    source: 'S71',
  },
  costRelation: {
    text: {
      en: 'Estimated at 0.2 to 0.6 of a mini lift each time. No source; differs by country.',
      ko: '1회 비용이 미니 거상술의 0.2~0.6배로 추정됩니다. 출처가 없고 나라마다 다릅니다.',
    },
    patientText: {
      en: 'Each time costs less than a mini lift. The sum grows if you repeat it.',
      ko: '한 번 비용은 미니 거상술보다 적습니다. 되풀이하면 총비용이 늘어납니다.',
    },
    mark: 'uncertain',
    source: 'P20',
  },
  cutSize: 'none',
  downtimeDays: { low: 0, high: 7, mark: 'recalled', source: 'P20' },
  longevityMonths: { low: 3, high: 12, mark: 'derived', source: 'S71' },
  relativeCost: { low: 0.2, high: 0.6, mark: 'uncertain', source: 'P20' },
  events: [
    {
      id: 'anyAdverse',
      text: {
        en: 'With focused sound waves, 2 in 100 had a side effect, such as a bruise or odd feelings in the skin.',
        ko: '집속 초음파에서 부작용은 100명 중 2명에서 보고되었습니다. 멍이나 피부 감각 이상 등입니다.',
      },
      mark: 'verified',
      source: 'S71',
    },
    {
      id: 'burn',
      text: {
        en: 'A burn of the skin is rare. It can leave a mark.',
        ko: '드물게 피부 화상이 생기고 자국이 남을 수 있습니다.',
      },
      mark: 'verified',
      source: 'S71',
    },
    {
      id: 'temporaryNerveWeakness',
      text: {
        en: 'A nerve can be stunned by the heat, so part of the face moves less for a time. This is rare.',
        ko: '드물게 열로 신경이 일시적으로 약해져 얼굴 일부의 움직임이 한동안 줄 수 있습니다.',
      },
      mark: 'verified',
      source: 'S71',
    },
    {
      id: 'permanentNerveInjury',
      text: {
        en: 'Lasting harm to a nerve must be named too. We have no figure for it.',
        ko: '영구적인 신경 손상도 알려 드려야 할 위험입니다. 그 빈도에 관한 자료는 없습니다.',
      },
      mark: 'uncertain',
      source: 'P20',
    },
    {
      id: 'fatLoss',
      text: {
        en: 'Heat can shrink fat where you want to keep it. The cheek may look hollow.',
        ko: '필요한 지방까지 줄어 볼이 꺼져 보일 수 있습니다.',
      },
      mark: 'recalled',
      source: 'P20',
    },
    {
      id: 'pigment',
      text: {
        en: 'Dark or light spots can follow, more so in darker skin and with needles.',
        ko: '색이 짙어지거나 옅어진 자국이 생길 수 있으며, 피부색이 짙거나 바늘을 쓰는 경우에 더 그렇습니다.',
      },
      mark: 'recalled',
      source: 'P20',
    },
    {
      id: 'major',
      text: {
        en: 'Harm that needs a hospital is rare.',
        ko: '입원이 필요할 만큼 심각한 부작용은 드뭅니다.',
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
        en: 'It does not replace a lift. The gain is so small that a photo can hardly show it.',
        ko: '거상술을 대신하지 못합니다. 변화가 작아 사진으로는 확인하기 어려운 정도입니다.',
      },
      mark: 'derived',
      source: 'S71',
      moreSources: ['S114'],
    },
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
        en: 'It does little for marked jowls or a loose neck.',
        ko: '뚜렷한 심술보나 늘어진 목에는 효과가 적습니다.',
      },
      mark: 'recalled',
      source: 'P20',
    },
  ],
  evidence: [
    {
      text: {
        en: 'At its best, it gives a slight lift with no cut and few lost days. This fits early sagging and firm skin.',
        ko: '장점은 절개 없이, 거의 쉬지 않고 약간의 리프팅을 얻는다는 점입니다. 처짐이 가볍고 탄력이 남은 분께 맞습니다.',
      },
      mark: 'recalled',
      source: 'P20',
    },
    {
      text: {
        en: 'For radio waves, we have seen only weak proof: a modest gain, graded from photos.',
        ko: '고주파의 근거는 약합니다. 사진 등급으로 보아 변화가 크지 않은 정도입니다.',
      },
      mark: 'uncertain',
      source: 'P20',
    },
  ],
};
