import type { Variation } from './variation.ts';

export const CUT_VARIATIONS: readonly Variation[] = [
  {
    id: 'cut.minor',
    step: 'cut',
    when: ({ ageYears }) => ageYears < 18,
    finding: { en: 'Under eighteen', ko: '18세 미만' },
    change: {
      text: {
        en: 'This operation is not done before the age of 18. The steps are shown for learning only.',
        ko: '이 수술은 18세 전에는 하지 않습니다. 아래 단계는 이해를 돕기 위한 설명일 뿐입니다.',
      },
      mark: 'recalled',
      source: 'P20',
    },
  },
  {
    id: 'cut.thinHair',
    step: 'cut',
    when: ({ person, illness }) =>
      person.templeHair === 'thinning' ||
      ['pattern', 'traction', 'scarring', 'other'].includes(illness.hairLoss ?? ''),
    finding: { en: 'Thin or thinning hair', ko: '숱이 적거나 줄어드는 머리카락' },
    change: {
      text: {
        en: 'Thin hair is lost more easily near a cut, and hides a scar less. The place of the cut must be chosen anew.',
        ko: '숱이 적으면 절개 부위의 머리카락이 더 쉽게 빠지고 흉터가 덜 가려집니다. 절개 위치를 다시 정해야 합니다.',
      },
      mark: 'verified',
      source: 'S78',
    },
  },
  {
    id: 'cut.bald',
    step: 'cut',
    when: ({ person }) => person.templeHair === 'bald',
    finding: { en: 'No hair at the temple', ko: '관자놀이에 머리카락이 없음' },
    change: {
      text: {
        en: 'Every scar would show. Another place for the cut, or no cut, has to be planned.',
        ko: '어떤 흉터도 드러납니다. 다른 절개 위치나 절개하지 않는 방법을 계획해야 합니다.',
      },
      mark: 'recalled',
      source: 'P20',
    },
  },
  {
    id: 'cut.sideburn',
    step: 'cut',
    when: ({ person }) => ['high', 'low', 'short'].includes(person.sideburn ?? ''),
    finding: { en: 'Sideburn high, low or short', ko: '구레나룻이 높거나 낮거나 짧음' },
    change: {
      text: {
        en: 'The cut follows the hair, so its place and slant change. A short or high sideburn hides less.',
        ko: '절개는 머리카락을 따라가므로 위치와 기울기가 달라집니다. 짧거나 높은 구레나룻은 덜 가려 줍니다.',
      },
      mark: 'recalled',
      source: 'P20',
    },
  },
  {
    id: 'cut.male',
    step: 'cut',
    when: ({ person }) => person.sex === 'male',
    finding: { en: 'Male', ko: '남성' },
    change: {
      text: {
        en: 'Short hairline, thicker skin with more vessels: plan the scar with the haircut he wears.',
        ko: '헤어라인이 짧고 피부가 두꺼우며 혈관이 많습니다. 평소 머리 모양에 맞추어 흉터를 계획합니다.',
      },
      mark: 'recalled',
      source: 'P20',
    },
  },
  {
    id: 'cut.templeScar',
    step: 'cut',
    when: ({ illness, had }) => illness.templeScar === true || had('lift', 'eyeSurgery'),
    finding: { en: 'Earlier cuts near the temple or eye', ko: '관자놀이나 눈 주위의 이전 절개' },
    change: {
      text: {
        en: 'Old scars change the blood supply and the layers. The old cut is used again where it can be.',
        ko: '오래된 흉터는 피의 흐름과 층을 바꿉니다. 가능하면 예전 절개선을 다시 씁니다.',
      },
      mark: 'recalled',
      source: 'P20',
    },
  },
  {
    id: 'cut.skinAtSite',
    step: 'cut',
    when: ({ illness }) =>
      ['dermatitis', 'psoriasis', 'acne', 'folliculitis', 'infection'].includes(illness.skinAtSite ?? '') ||
      illness.herpes === 'activeAtSite',
    finding: { en: 'Skin trouble where the cut would lie', ko: '절개할 자리의 피부 질환' },
    change: {
      text: {
        en: 'The skin has to heal first. A cut through it can get infected and scar.',
        ko: '피부가 먼저 나아야 합니다. 그 위를 절개하면 감염되거나 흉터가 남을 수 있습니다.',
      },
      mark: 'recalled',
      source: 'P20',
    },
  },
  {
    id: 'cut.nicotine',
    step: 'cut',
    when: ({ person }) =>
      (typeof person.smoking?.perDay === 'number' && person.smoking.perDay > 0) ||
      person.smoking?.otherNicotine === true,
    finding: { en: 'Nicotine', ko: '니코틴' },
    change: {
      text: {
        en: 'Nicotine starves the skin edge of blood. Stop 4 weeks before and after (second-hand source).',
        ko: '니코틴은 절개 가장자리의 혈류를 줄입니다. 수술 전후 4주간 끊습니다(2차 출처).',
      },
      patientText: {
        en: 'Nicotine starves the skin edge of blood. It must stop some weeks before and after.',
        ko: '니코틴은 절개 가장자리의 혈류를 줄입니다. 수술 전후 몇 주 동안 끊어야 합니다.',
      },
      mark: 'verified',
      source: 'S119',
    },
  },
  {
    id: 'cut.bleedingMedicines',
    step: 'cut',
    when: ({ medicines, illness }) =>
      ['canBeStopped', 'cannotBeStopped'].includes(medicines.anticoagulant ?? '') ||
      ['canBeStopped', 'cannotBeStopped'].includes(medicines.antiplatelet ?? '') ||
      medicines.bleedingSupplements === true ||
      ['clearedByHaematology', 'notWorkedUp'].includes(illness.bleedingDisorder ?? ''),
    finding: { en: 'Bleeds more easily', ko: '피가 더 쉽게 남' },
    change: {
      text: {
        en: 'The doctor who gave the medicine decides if it can pause. Never stop it on your own.',
        ko: '약을 처방한 의사가 잠시 중단해도 되는지 정합니다. 절대 스스로 끊지 마십시오.',
      },
      mark: 'verified',
      source: 'S58',
    },
  },
  {
    id: 'cut.irradiated',
    step: 'cut',
    when: ({ illness }) => illness.radiotherapyHeadNeck === true,
    finding: { en: 'Earlier radiotherapy of head or neck', ko: '머리나 목의 방사선 치료 이력' },
    change: {
      text: {
        en: 'Treated skin has less blood and heals slowly. The cut may not be safe there.',
        ko: '치료받은 피부는 혈류가 적고 더디게 아뭅니다. 그곳의 절개는 안전하지 않을 수 있습니다.',
      },
      mark: 'recalled',
      source: 'P20',
    },
  },
  {
    id: 'cut.manySkin',
    step: 'cut',
    when: ({ exam, sagging }) =>
      sagging >= 4 ||
      exam.baker === 'IV' ||
      exam.neck?.belowCricoid === true ||
      exam.neck?.laxity === 'severe',
    finding: { en: 'Much loose skin', ko: '늘어진 피부가 많음' },
    change: {
      text: {
        en: 'A cut of 2 cm removes almost no skin. Loose skin would bunch at the sideburn.',
        ko: '2cm 절개로는 피부를 거의 떼어 내지 못합니다. 남는 피부가 구레나룻에서 뭉칠 수 있습니다.',
      },
      mark: 'verified',
      source: 'S121',
    },
  },
];
