import type { Variation } from './variation.ts';

export const CLOSE_VARIATIONS: readonly Variation[] = [
  {
    id: 'close.male',
    step: 'close',
    when: ({ person }) => person.sex === 'male',
    finding: { en: 'Male', ko: '남성' },
    change: {
      text: {
        en: 'Men bled under the skin 3.9 times as often in a large group. Blood pressure is watched with care.',
        ko: '대규모 집단에서 남성은 피부 아래 피고임이 3.9배 잦았습니다. 혈압을 세심히 살핍니다.',
      },
      mark: 'verified',
      source: 'S53',
    },
  },
  {
    id: 'close.bloodPressure',
    step: 'close',
    when: ({ illness, history }) =>
      ['controlled', 'uncontrolled'].includes(illness.hypertension ?? '') ||
      (typeof history.bloodPressureToday?.systolic === 'number' && history.bloodPressureToday.systolic > 140),
    finding: { en: 'High blood pressure', ko: '높은 혈압' },
    change: {
      text: {
        en: 'Over 160 before surgery, more people bled. The cut is closed only once the pressure is calm.',
        ko: '수술 전 혈압이 160을 넘으면 피고임이 더 많았습니다. 혈압이 안정된 뒤에 닫습니다.',
      },
      mark: 'verified',
      source: 'S56',
    },
  },
  {
    id: 'close.scarring',
    step: 'close',
    when: ({ illness }) => ['raised', 'keloid'].includes(illness.scarring ?? ''),
    finding: { en: 'Earlier wounds healed raised', ko: '이전 상처가 튀어나오게 아묾' },
    change: {
      text: {
        en: 'The scar may rise here too. Closing without pull and an early scar check matter more.',
        ko: '이번 흉터도 튀어나올 수 있습니다. 당김 없는 봉합과 이른 흉터 점검이 더 중요합니다.',
      },
      mark: 'recalled',
      source: 'P20',
    },
  },
  {
    id: 'close.pigment',
    step: 'close',
    when: ({ person }) => ['IV', 'V', 'VI'].includes(person.phototype ?? ''),
    finding: { en: 'Skin that tans deeply', ko: '햇볕에 짙게 타는 피부' },
    change: {
      text: {
        en: 'The scar and bruises can stay darker for long. Sun is kept off.',
        ko: '흉터와 멍 자국이 오래 짙게 남을 수 있습니다. 햇볕을 피합니다.',
      },
      mark: 'recalled',
      source: 'P20',
    },
  },
  {
    id: 'close.healing',
    step: 'close',
    when: ({ illness, medicines }) =>
      ['controlled', 'poorlyControlled'].includes(illness.diabetes ?? '') ||
      ['lowDose', 'highDose'].includes(medicines.steroid ?? '') ||
      medicines.immunosuppressant === true ||
      medicines.isotretinoin === 'now' ||
      ['quiet', 'active'].includes(illness.autoimmune ?? ''),
    finding: { en: 'An illness or medicine that slows healing', ko: '상처 회복을 늦추는 질환이나 약' },
    change: {
      text: {
        en: 'Wounds close more slowly and get infected more easily. Stitches stay longer.',
        ko: '상처가 더디게 아물고 감염이 더 쉽습니다. 실을 더 오래 둡니다.',
      },
      mark: 'verified',
      source: 'S118',
    },
  },
  {
    id: 'close.looseSkin',
    step: 'close',
    when: ({ exam, sagging }) => sagging >= 3 || ['moderate', 'severe'].includes(exam.neck?.laxity ?? ''),
    finding: { en: 'Some skin to spare', ko: '남는 피부가 있음' },
    change: {
      text: {
        en: 'A small pleat can form at the sideburn. Most settle; some need a longer cut.',
        ko: '구레나룻에 작은 주름이 잡힐 수 있습니다. 대부분 가라앉지만 더 긴 절개가 필요할 때도 있습니다.',
      },
      mark: 'recalled',
      source: 'P20',
    },
  },
];
