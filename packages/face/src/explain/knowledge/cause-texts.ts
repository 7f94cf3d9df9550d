import type { Texts } from '../../case/render-text.ts';
import type { Explanation, Line } from '../explanation.ts';

type MainCause = Explanation['mainCause']['id'];

export const CAUSE_NAMES: Readonly<Record<MainCause, Texts>> = {
  none: { en: 'no sagging to speak of', ko: '두드러진 처짐 없음' },
  skin: { en: 'the skin', ko: '피부' },
  support: { en: 'the support', ko: '지지층' },
  volume: { en: 'lost volume', ko: '볼륨 감소' },
  mixed: { en: 'several causes alike', ko: '여러 원인이 비슷하게' },
  unknown: { en: 'not known yet', ko: '아직 알 수 없음' },
};

export const CAUSE_TEXTS: Readonly<Record<MainCause, Texts>> = {
  none: {
    en: 'What was found points to no real sagging.',
    ko: '소견으로는 뚜렷한 처짐이 없습니다.',
  },
  skin: {
    en: 'What was found points mostly to the skin. It has lost some of its spring.',
    ko: '소견은 주로 피부를 가리킵니다. 피부의 탄력이 줄었습니다.',
  },
  support: {
    en: 'What was found points mostly to the support. The layer below the skin that holds the cheek has come down.',
    ko: '소견은 주로 지지층을 가리킵니다. 볼을 받치는 피부 아래 층이 내려와 있습니다.',
  },
  volume: {
    en: 'What was found points mostly to lost volume. There is less fat or bone to fill the face.',
    ko: '소견은 주로 볼륨 감소를 가리킵니다. 얼굴을 채우던 지방이나 뼈가 줄었습니다.',
  },
  mixed: {
    en: 'What was found points to several causes in like measure.',
    ko: '소견은 여러 원인을 비슷하게 가리킵니다.',
  },
  unknown: {
    en: 'What was found does not tell yet why the face sags.',
    ko: '지금까지의 소견으로는 처지는 원인을 아직 알 수 없습니다.',
  },
};

export const CANNOT_TELL: Readonly<Record<'photographsAlone' | 'tooClose', Texts>> = {
  photographsAlone: {
    en: 'Photographs and answers alone cannot tell. A doctor must see and feel the face.',
    ko: '사진과 답변만으로는 알 수 없습니다. 의사가 직접 보고 만져 보아야 합니다.',
  },
  tooClose: {
    en: 'The causes lie too close together to name one.',
    ko: '원인들이 서로 비슷하여 하나를 고를 수 없습니다.',
  },
};

export const ROBUST: Texts = {
  en: 'This answer is firm. It stayed the same when the uncertain figures behind it were moved.',
  ko: '이 답은 견고합니다. 바탕이 되는 불확실한 수치를 바꾸어도 그대로였습니다.',
};
export const FRAGILE: Texts = {
  en: 'This answer is fragile. It can change when the uncertain figures behind it are moved.',
  ko: '이 답은 흔들릴 수 있습니다. 바탕이 되는 불확실한 수치를 바꾸면 달라질 수 있습니다.',
};

export const LINE_NAMES: Readonly<Record<Line, Texts>> = {
  skin: { en: 'Skin', ko: '피부' },
  support: { en: 'Support', ko: '지지층' },
  volume: { en: 'Volume', ko: '볼륨' },
};

export const LINE_MEANINGS: Readonly<Record<Line, Texts>> = {
  skin: {
    en: 'How thin the skin is and how well it springs back.',
    ko: '피부가 얼마나 얇은지, 얼마나 잘 되돌아오는지입니다.',
  },
  support: {
    en: 'How the SMAS, a sheet below skin and fat, and its ligaments hold the cheek.',
    ko: '표재성 근건막층(SMAS, 피부와 지방 아래의 근막)과 유지인대(피부를 깊은 층에 묶는 섬유)가 볼을 받치는 정도입니다.',
  },
  volume: {
    en: 'How well fat and bone fill the face.',
    ko: '지방과 뼈가 얼굴을 채우는 정도입니다.',
  },
};

export const LEVEL_NAMES: readonly Texts[] = [
  { en: 'as in youth', ko: '젊을 때와 같음' },
  { en: 'slight', ko: '약간' },
  { en: 'clear', ko: '중간 정도' },
  { en: 'marked', ko: '뚜렷함' },
];
