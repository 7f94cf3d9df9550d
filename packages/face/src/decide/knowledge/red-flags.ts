import type { Mark } from '../../case/constant.ts';
import type { Sign } from '../../case/schema/signs.ts';

export interface RedFlag {
  id: Sign;
  urgency: 'emergency' | 'sameDay' | 'soon';
  source: string;
  mark: Mark;
  /** `{call}` is the emergency call of the clinic's country, `{crisis}` the line for thoughts of suicide. */
  en: string;
  ko: string;
}

/** In the order they are shown: thoughts of suicide first of all. Nothing is scored while one of them stands. */
export const RED_FLAGS: readonly RedFlag[] = [
  {
    id: 'suicidalThoughts',
    urgency: 'emergency',
    source: 'P24',
    mark: 'recalled',
    en: 'Thoughts of ending life: nobody should be alone with them. Call {crisis}; in danger call {call} now.',
    ko: '삶을 끝내고 싶은 생각은 혼자 견딜 일이 아닙니다. 곁에 사람이 있어야 합니다. {crisis} 전화하고, 위험하면 지금 바로 {call} 전화하십시오.',
  },
  {
    id: 'breathingOrThroatSwelling',
    urgency: 'emergency',
    source: 'S117',
    mark: 'recalled',
    en: 'Swelling of the neck, a changed voice, or trouble breathing or swallowing: call {call} now.',
    ko: '목이 붓거나 목소리가 변하거나 숨쉬기·삼키기가 어려우면 지금 바로 {call} 전화하십시오.',
  },
  {
    id: 'chestPainOrCollapse',
    urgency: 'emergency',
    source: 'P20',
    mark: 'recalled',
    en: 'Chest pain, short breath or collapse: call {call} now.',
    ko: '가슴 통증, 호흡곤란, 실신이 있으면 지금 바로 {call} 전화하십시오.',
  },
  {
    id: 'strokeSigns',
    urgency: 'emergency',
    source: 'P20',
    mark: 'recalled',
    en: 'Weak arm or leg, or trouble speaking: call {call} now.',
    ko: '팔다리에 힘이 빠지거나 말이 어눌하면 지금 바로 {call} 전화하십시오.',
  },
  {
    id: 'visionLoss',
    urgency: 'emergency',
    source: 'P20',
    mark: 'recalled',
    en: 'Loss of vision or severe eye pain: call {call} now.',
    ko: '시력이 갑자기 떨어지거나 눈이 심하게 아프면 지금 바로 {call} 전화하십시오.',
  },
  {
    id: 'expandingSwelling',
    urgency: 'emergency',
    source: 'S117',
    mark: 'verified',
    en: 'One side grows tense, firm and painful after a treatment: call the surgeon now, or {call}. Do not wait and do not mask the pain.',
    ko: '시술 후 한쪽이 점점 팽팽하고 단단해지며 아프면 지금 바로 수술 의사나 {call} 전화하십시오. 기다리거나 진통제로 참지 마십시오.',
  },
  {
    id: 'suddenFacialDroop',
    urgency: 'emergency',
    source: 'P20',
    mark: 'recalled',
    en: 'A face that droops or moves unevenly all of a sudden may be a stroke: call {call} now.',
    ko: '갑자기 얼굴 한쪽이 처지거나 비대칭으로 움직이면 뇌졸중일 수 있습니다. 지금 바로 {call} 전화하십시오.',
  },
  {
    id: 'templeHeadacheWithJawOrVision',
    urgency: 'sameDay',
    source: 'P20',
    mark: 'recalled',
    en: 'A new headache at one temple with jaw pain or changed sight, above all after 50, can cost the sight: to a doctor today. If the sight fails, call {call}.',
    ko: '새로 생긴 한쪽 관자놀이 두통에 턱 통증이나 시야 변화가 있으면(특히 50세 이후) 시력을 잃을 수 있습니다. 오늘 진료를 받으십시오. 시력이 떨어지면 {call} 전화하십시오.',
  },
  {
    id: 'doubleVision',
    urgency: 'sameDay',
    source: 'P20',
    mark: 'recalled',
    en: 'Double vision: to a doctor today. If it came on suddenly, call {call}.',
    ko: '물체가 둘로 보이면 오늘 진료를 받으십시오. 갑자기 생겼다면 {call} 전화하십시오.',
  },
  {
    id: 'pulsatingTempleLump',
    urgency: 'sameDay',
    source: 'P20',
    mark: 'recalled',
    en: 'A lump at the temple that beats or grows may be a vessel: to a doctor today. Do not press or puncture it.',
    ko: '관자놀이에 맥박이 뛰거나 커지는 혹은 혈관일 수 있습니다. 오늘 진료를 받으십시오. 누르거나 찌르지 마십시오.',
  },
  {
    id: 'duskySkin',
    urgency: 'sameDay',
    source: 'P20',
    mark: 'recalled',
    en: 'Skin that turns dusky, white or black, or blisters: to the surgeon today, within hours.',
    ko: '피부가 검푸르거나 하얗거나 검게 변하고 물집이 생기면 오늘 몇 시간 안에 수술 의사에게 가십시오.',
  },
  {
    id: 'spreadingInfection',
    urgency: 'sameDay',
    source: 'P20',
    mark: 'recalled',
    en: 'Fever over 38 degrees, spreading redness, pus or rising pain: to the surgeon today.',
    ko: '38도가 넘는 열, 번지는 붉은 기, 고름, 심해지는 통증이 있으면 오늘 수술 의사에게 가십시오.',
  },
  {
    id: 'newWeaknessAfterProcedure',
    urgency: 'sameDay',
    source: 'P20',
    mark: 'recalled',
    en: 'A brow that does not lift, an eye that does not close or a crooked mouth after a treatment: to the surgeon today. Protect an eye that does not close at once.',
    ko: '시술 후 눈썹이 올라가지 않거나 눈이 감기지 않거나 입이 비뚤어지면 오늘 수술 의사에게 가십시오. 감기지 않는 눈은 바로 보호하십시오.',
  },
  {
    id: 'calfPainAndSwelling',
    urgency: 'emergency',
    source: 'P20',
    mark: 'recalled',
    en: 'One calf swollen and painful may be a clot: call {call}.',
    ko: '한쪽 종아리가 붓고 아프면 혈전일 수 있습니다. {call} 전화하십시오.',
  },
  {
    id: 'growingOrBleedingLesion',
    urgency: 'soon',
    source: 'P20',
    mark: 'recalled',
    en: 'A spot on the skin that grows fast or bleeds must be seen by a skin doctor before anything else.',
    ko: '빨리 자라거나 피가 나는 피부 병변은 무엇보다 먼저 피부과 진료를 받아야 합니다.',
  },
  {
    id: 'parotidLump',
    urgency: 'soon',
    source: 'P20',
    mark: 'recalled',
    en: 'A lump in front of or below the ear must be examined before anything else.',
    ko: '귀 앞이나 아래의 혹은 무엇보다 먼저 검사해야 합니다.',
  },
  {
    id: 'unexplainedWeightLoss',
    urgency: 'soon',
    source: 'P20',
    mark: 'recalled',
    en: 'A face that thins with weight lost for no known reason: a doctor looks for the cause first.',
    ko: '이유 없이 체중이 줄며 얼굴이 야위었다면 먼저 원인을 찾는 진료가 필요합니다.',
  },
  {
    id: 'severeDepressionOrSelfHarm',
    urgency: 'sameDay',
    source: 'P24',
    mark: 'recalled',
    en: 'Severe low mood or self-harm: a talk with a doctor today. Help by telephone: {crisis}. In danger call {call} now.',
    ko: '심한 우울이나 자해가 있으면 오늘 의사와 이야기하십시오. 전화 도움: {crisis}. 위험하면 지금 바로 {call} 전화하십시오.',
  },
  {
    id: 'obsessionOthersCannotSee',
    urgency: 'soon',
    source: 'S86',
    mark: 'recalled',
    en: 'The look of something others hardly see fills the days. A talk with the doctor, and with a specialist, comes first.',
    ko: '다른 사람은 거의 알아보지 못하는 외모 문제로 하루를 보내고 계십니다. 의사, 그리고 전문의와의 상담이 먼저입니다.',
  },
];

export interface EmergencyNumbers {
  call: string;
  crisis: string;
  mark: Mark;
  source: string;
}

/** By ISO 3166 country. */
export const EMERGENCY_NUMBERS: Readonly<Record<string, EmergencyNumbers>> = {
  KR: { call: '119', crisis: '109', mark: 'recalled', source: 'P24' },
  US: { call: '911', crisis: '988', mark: 'recalled', source: 'P24' },
};

const EUROPEAN_UNION =
  'AT BE BG HR CY CZ DK EE FI FR DE GR HU IE IT LV LT LU MT NL PL PT RO SK SI ES SE'.split(' ');

/** The words that fill `{call}` and `{crisis}`; every known number while the country is not known. */
export function emergencyWords(
  country: string | undefined,
): Record<'en' | 'ko', { call: string; crisis: string }> {
  const numbers = country ? EMERGENCY_NUMBERS[country] : undefined;
  if (numbers) {
    return {
      en: { call: numbers.call, crisis: numbers.crisis },
      ko: { call: `${numbers.call}에`, crisis: `${numbers.crisis}에` },
    };
  }
  if (country && EUROPEAN_UNION.includes(country))
    return { en: { call: '112', crisis: '112' }, ko: { call: '112에', crisis: '112에' } };
  return {
    en: {
      call: 'the emergency number (119 in Korea, 112 in the EU, 911 in the US)',
      crisis: 'the crisis line (109 in Korea, 988 in the US)',
    },
    ko: {
      call: '응급 전화(한국 119, 유럽연합 112, 미국 911)에',
      crisis: '자살예방 상담전화(한국 109, 미국 988)에',
    },
  };
}
