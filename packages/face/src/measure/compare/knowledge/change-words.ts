import type { Texts } from '../../../case/render-text.ts';

/** What a higher and a lower value mean on the face, in words. They say what is seen, not whether it is good. */
export const CHANGE_WORDS: Record<string, { higher: Texts; lower: Texts }> = {
  'nasolabial.depth': {
    higher: { en: 'the fold beside the nose is deeper', ko: '팔자주름이 더 깊습니다' },
    lower: { en: 'the fold beside the nose is shallower', ko: '팔자주름이 더 얕습니다' },
  },
  'marionette.depth': {
    higher: { en: 'the fold below the mouth corner is deeper', ko: '마리오네트 주름이 더 깊습니다' },
    lower: { en: 'the fold below the mouth corner is shallower', ko: '마리오네트 주름이 더 얕습니다' },
  },
  'lidCheek.groove': {
    higher: { en: 'the groove under the eye is darker', ko: '눈밑 고랑이 더 어둡습니다' },
    lower: { en: 'the groove under the eye is lighter', ko: '눈밑 고랑이 더 밝습니다' },
  },
  'mouthCorner.droop': {
    higher: { en: 'the mouth corner is lower', ko: '입꼬리가 더 내려갔습니다' },
    lower: { en: 'the mouth corner is higher', ko: '입꼬리가 더 올라갔습니다' },
  },
  'mouthCorner.heightRatio': {
    higher: {
      en: 'the mouth corner is lower between nose and chin',
      ko: '코와 턱 사이에서 입꼬리가 더 아래에 있습니다',
    },
    lower: {
      en: 'the mouth corner is higher between nose and chin',
      ko: '코와 턱 사이에서 입꼬리가 더 위에 있습니다',
    },
  },
  'eye.canthalTilt': {
    higher: { en: 'the outer eye corner is lower', ko: '눈꼬리가 더 내려갔습니다' },
    lower: { en: 'the outer eye corner is higher', ko: '눈꼬리가 더 올라갔습니다' },
  },
  'eye.fissureHeight': {
    higher: { en: 'the eye is wider open', ko: '눈이 더 크게 떠졌습니다' },
    lower: { en: 'the eye is less open', ko: '눈이 덜 떠졌습니다' },
  },
  'eye.mrd1': {
    higher: { en: 'the upper lid is higher', ko: '윗눈꺼풀이 더 올라갔습니다' },
    lower: { en: 'the upper lid is lower', ko: '윗눈꺼풀이 더 내려왔습니다' },
  },
  'eye.fissureWidth': {
    higher: { en: 'the eye is wider from corner to corner', ko: '눈의 가로 길이가 더 깁니다' },
    lower: { en: 'the eye is narrower from corner to corner', ko: '눈의 가로 길이가 더 짧습니다' },
  },
  'brow.lidDistance': {
    higher: { en: 'the brow stands higher over the lid', ko: '눈썹과 눈꺼풀 사이가 더 멉니다' },
    lower: { en: 'the brow stands lower over the lid', ko: '눈썹과 눈꺼풀 사이가 더 가깝습니다' },
  },
  'jaw.notch': {
    higher: { en: 'the dent before the jowl is deeper', ko: '앞볼살 앞 턱선 패임이 더 깊습니다' },
    lower: { en: 'the dent before the jowl is shallower', ko: '앞볼살 앞 턱선 패임이 더 얕습니다' },
  },
  'jaw.waviness': {
    higher: { en: 'the jawline is more wavy', ko: '턱선의 굴곡이 더 큽니다' },
    lower: { en: 'the jawline is smoother', ko: '턱선이 더 매끈합니다' },
  },
  'jowl.descent': {
    higher: { en: 'the jowl hangs lower', ko: '심술보가 더 처졌습니다' },
    lower: { en: 'the jowl hangs less low', ko: '심술보가 덜 처졌습니다' },
  },
  'jowl.area': {
    higher: { en: 'more of the jowl hangs below the jawline', ko: '턱선 아래로 처진 부분이 더 넓습니다' },
    lower: { en: 'less of the jowl hangs below the jawline', ko: '턱선 아래로 처진 부분이 더 좁습니다' },
  },
  'neck.cervicomentalAngle': {
    higher: { en: 'the angle between chin and neck is wider', ko: '턱과 목 사이 각도가 더 큽니다' },
    lower: { en: 'the angle between chin and neck is sharper', ko: '턱과 목 사이 각도가 더 작습니다' },
  },
  'skin.glabellaLines': {
    higher: { en: 'the lines between the brows are stronger', ko: '미간 주름이 더 뚜렷합니다' },
    lower: { en: 'the lines between the brows are fainter', ko: '미간 주름이 더 옅습니다' },
  },
  'skin.cheekLines': {
    higher: { en: 'the fine lines of the cheek are stronger', ko: '볼 잔주름이 더 뚜렷합니다' },
    lower: { en: 'the fine lines of the cheek are fainter', ko: '볼 잔주름이 더 옅습니다' },
  },
  'skin.crowsFeet': {
    higher: { en: "crow's feet are stronger", ko: '눈가 주름이 더 뚜렷합니다' },
    lower: { en: "crow's feet are fainter", ko: '눈가 주름이 더 옅습니다' },
  },
  'descent.composite': {
    higher: { en: 'the descent score is higher (research)', ko: '처짐 종합 점수가 더 높습니다(연구용)' },
    lower: { en: 'the descent score is lower (research)', ko: '처짐 종합 점수가 더 낮습니다(연구용)' },
  },
  'skin.composite': {
    higher: { en: 'the skin score is higher (research)', ko: '피부 종합 점수가 더 높습니다(연구용)' },
    lower: { en: 'the skin score is lower (research)', ko: '피부 종합 점수가 더 낮습니다(연구용)' },
  },
};

/** For a measure without words of its own. */
export const OTHER_CHANGE: { higher: Texts; lower: Texts } = {
  higher: { en: 'the value is higher', ko: '값이 더 큽니다' },
  lower: { en: 'the value is lower', ko: '값이 더 작습니다' },
};

export const VERDICT_TEXTS: Record<'changed' | 'noChange' | 'refused', Texts> = {
  changed: {
    en: '{meaning}: {change}, more than measurement error ({mdc})',
    ko: '{meaning}: {change}, 측정 오차({mdc})보다 큰 변화',
  },
  noChange: {
    en: 'no change beyond measurement error ({mdc})',
    ko: '측정 오차({mdc})를 넘는 변화 없음',
  },
  refused: { en: 'not compared', ko: '비교하지 않음' },
};
