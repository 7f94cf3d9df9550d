import type { Mark } from '../../case/constant.ts';
import type { Texts } from '../../case/render-text.ts';

export type WarningUrgency = 'emergency' | 'crisis' | 'sameDay' | 'within24Hours';

/** What must be reported after the operation. The text never reassures and names no chance. */
export interface WarningSign {
  id: string;
  urgency: WarningUrgency;
  sign: Texts;
  action: Texts;
  mark: Mark;
  source: string;
}

const CALL: Texts = {
  en: 'Call the emergency number now. Then call the clinic.',
  ko: '지금 바로 응급 번호로 전화하십시오. 그다음 병원에 전화하십시오.',
};
const TODAY: Texts = {
  en: 'Call the clinic today, at any hour.',
  ko: '시간에 상관없이 오늘 병원에 전화하십시오.',
};

export const WARNING_SIGNS: readonly WarningSign[] = [
  {
    id: 'suicidalThoughts',
    urgency: 'crisis',
    sign: { en: 'Thoughts of ending your life', ko: '스스로 목숨을 끊고 싶은 생각' },
    action: {
      en: 'Call now. Do not stay alone. Help is there day and night.',
      ko: '지금 바로 전화하십시오. 혼자 있지 마십시오. 밤낮으로 도움을 받을 수 있습니다.',
    },
    mark: 'recalled',
    source: 'P24',
  },
  {
    id: 'airway',
    urgency: 'emergency',
    sign: {
      en: 'The neck swells, the voice changes, or it is hard to breathe or swallow',
      ko: '목이 붓거나, 목소리가 변하거나, 숨쉬기나 삼키기가 힘듦',
    },
    action: CALL,
    mark: 'verified',
    source: 'S117',
  },
  {
    id: 'expandingSwelling',
    urgency: 'emergency',
    sign: {
      en: 'One side turns tense, hard and more painful, and grows',
      ko: '한쪽이 팽팽하고 단단해지며 더 아프고 점점 커짐',
    },
    action: {
      en: 'Call the clinic now. If no one answers at once, call the emergency number. Do not cover it with painkillers.',
      ko: '지금 바로 병원에 전화하십시오. 곧바로 받지 않으면 응급 번호로 전화하십시오. 진통제로 참지 마십시오.',
    },
    mark: 'verified',
    source: 'S117',
  },
  {
    id: 'chestOrCalf',
    urgency: 'emergency',
    sign: {
      en: 'Chest pain, short breath, fainting, or one swollen, sore calf',
      ko: '가슴 통증, 숨참, 실신, 한쪽 종아리가 붓고 아픔',
    },
    action: CALL,
    mark: 'recalled',
    source: 'P20',
  },
  {
    id: 'vision',
    urgency: 'emergency',
    sign: {
      en: 'Loss of sight, double vision, or strong eye pain',
      ko: '시력 저하, 겹쳐 보임, 심한 눈 통증',
    },
    action: CALL,
    mark: 'recalled',
    source: 'P20',
  },
  {
    id: 'stroke',
    urgency: 'emergency',
    sign: { en: 'A weak arm or leg, or trouble speaking', ko: '팔다리 힘 빠짐, 말이 어눌함' },
    action: CALL,
    mark: 'recalled',
    source: 'P20',
  },
  {
    id: 'newWeakness',
    urgency: 'sameDay',
    sign: {
      en: 'A brow will not lift, an eye will not close, or the mouth is crooked',
      ko: '눈썹이 올라가지 않거나, 눈이 감기지 않거나, 입이 비뚤어짐',
    },
    action: {
      en: 'Call the clinic today, at any hour. An eye that does not close must be kept moist at once.',
      ko: '시간에 상관없이 오늘 병원에 전화하십시오. 감기지 않는 눈은 바로 마르지 않게 보호해야 합니다.',
    },
    mark: 'recalled',
    source: 'P20',
  },
  {
    id: 'duskySkin',
    urgency: 'sameDay',
    sign: {
      en: 'Skin turns dusky, blue, white or black at the edge, or blisters',
      ko: '피부가 검붉거나 파랗거나 하얗게 변하거나, 가장자리가 검거나, 물집이 생김',
    },
    action: TODAY,
    mark: 'recalled',
    source: 'P20',
  },
  {
    id: 'infection',
    urgency: 'sameDay',
    sign: {
      en: 'Fever over 38 °C, spreading redness, pus, bad smell, or more pain after day 3',
      ko: '38°C가 넘는 열, 번지는 붉은 기, 고름, 나쁜 냄새, 3일째 이후 심해지는 통증',
    },
    action: TODAY,
    mark: 'recalled',
    source: 'P20',
  },
  {
    id: 'pressure',
    urgency: 'sameDay',
    sign: { en: 'Blood pressure over 160 with headache', ko: '두통과 함께 혈압이 160을 넘음' },
    action: TODAY,
    mark: 'derived',
    source: 'S56',
  },
  {
    id: 'pulsatingLump',
    urgency: 'sameDay',
    sign: { en: 'A lump that beats like a pulse', ko: '맥박처럼 뛰는 혹' },
    action: TODAY,
    mark: 'recalled',
    source: 'P20',
  },
  {
    id: 'openWound',
    urgency: 'within24Hours',
    sign: {
      en: 'The wound opens, a stitch shows, or clear fluid runs when you eat',
      ko: '상처가 벌어지거나, 실이 보이거나, 먹을 때 맑은 물이 흐름',
    },
    action: { en: 'Call the clinic within a day.', ko: '하루 안에 병원에 전화하십시오.' },
    mark: 'recalled',
    source: 'P20',
  },
  {
    id: 'lowMood',
    urgency: 'within24Hours',
    sign: { en: 'Low mood or regret that does not lift', ko: '가시지 않는 우울한 기분이나 후회' },
    action: {
      en: 'Tell the clinic or your doctor. You need not wait for the next visit.',
      ko: '병원이나 담당 의사에게 말씀하십시오. 다음 방문까지 기다리지 않아도 됩니다.',
    },
    mark: 'recalled',
    source: 'P20',
  },
];
