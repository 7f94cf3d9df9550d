import type { Texts } from '../../case/render-text.ts';

/** Names of the measures in words, for tables. */
export const MEASURE_NAMES: Record<string, Texts> = {
  'nasolabial.depth': { en: 'nasolabial fold, depth', ko: '팔자주름 깊이' },
  'marionette.depth': { en: 'marionette line, depth', ko: '마리오네트 주름 깊이' },
  'lidCheek.groove': { en: 'lid-cheek groove', ko: '눈밑 고랑' },
  'mouthCorner.droop': { en: 'mouth corner, droop', ko: '입꼬리 처짐' },
  'mouthCorner.heightRatio': { en: 'mouth corner, height ratio', ko: '입꼬리 높이 비율' },
  'eye.canthalTilt': { en: 'outer eye corner, drop', ko: '눈꼬리 처짐' },
  'eye.fissureHeight': { en: 'eye opening, height', ko: '눈 뜬 높이' },
  'eye.mrd1': { en: 'lid margin to pupil (MRD1)', ko: '윗눈꺼풀-동공 거리(MRD1)' },
  'eye.fissureWidth': { en: 'eye opening, width', ko: '눈 가로 길이' },
  'brow.lidDistance': { en: 'brow to lid', ko: '눈썹-눈꺼풀 거리' },
  'jaw.notch': { en: 'jawline, notch before the jowl', ko: '턱선 앞볼살 패임' },
  'jaw.waviness': { en: 'jawline, waviness', ko: '턱선 굴곡' },
  'jowl.descent': { en: 'jowl, below the straight jawline', ko: '심술보 처짐(곧은 턱선 아래)' },
  'jowl.area': { en: 'jowl, area below the straight jawline', ko: '심술보 면적(곧은 턱선 아래)' },
  'neck.cervicomentalAngle': { en: 'angle between chin and neck', ko: '턱목 각도' },
  'skin.glabellaLines': { en: 'skin, lines between the brows', ko: '피부: 미간 주름' },
  'skin.cheekLines': { en: 'skin, fine lines of the cheek', ko: '피부: 볼 잔주름' },
  'skin.crowsFeet': { en: "skin, crow's feet", ko: '피부: 눈가 주름' },
  'descent.composite': { en: 'descent composite (research)', ko: '처짐 종합값(연구용)' },
  'skin.composite': { en: 'skin composite (research)', ko: '피부 종합값(연구용)' },
};
