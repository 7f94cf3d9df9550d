import type { Texts } from '../../../case/render-text.ts';
import type { GravityRegion } from './gravity-limits.ts';

export const REGION_NAMES: Record<GravityRegion, Texts> = {
  underEye: { en: 'under the eye', ko: '눈 밑' },
  cheek: { en: 'cheek', ko: '볼' },
  mouth: { en: 'mouth corner', ko: '입가' },
  jaw: { en: 'jaw', ko: '턱선' },
  neck: { en: 'neck', ko: '목' },
};

export const REGION_VERDICTS: Record<'younger' | 'older' | 'mixed' | 'noShift' | 'refused', Texts> = {
  younger: { en: 'looks younger lying down', ko: '누우면 더 젊어 보입니다' },
  older: { en: 'looks older lying down', ko: '누우면 더 나이 들어 보입니다' },
  mixed: { en: 'its measures disagree', ko: '항목마다 방향이 다릅니다' },
  noShift: { en: 'no shift beyond measurement error', ko: '측정 오차를 넘는 변화 없음' },
  refused: { en: 'not compared', ko: '비교하지 않음' },
};

/** `{years}`, `{low}`, `{high}`: the shift as so many years of change in photographs of people ten years apart. */
export const FINDING_TEXTS: Record<'no' | 'little' | 'clearly' | 'unknown', Texts> = {
  clearly: {
    en: 'Cheek and jaw look clearly younger lying down: as much as {years} years of change (95 % interval {low} to {high}).',
    ko: '누우면 볼과 턱선이 뚜렷하게 젊어 보입니다. 약 {years}년의 변화에 해당합니다(95% 구간 {low}~{high}).',
  },
  little: {
    en: 'Cheek and jaw look a little younger lying down: as much as {years} years of change (95 % interval {low} to {high}).',
    ko: '누우면 볼과 턱선이 조금 젊어 보입니다. 약 {years}년의 변화에 해당합니다(95% 구간 {low}~{high}).',
  },
  no: {
    en: 'Cheek and jaw hardly shift lying down: as much as {years} years of change (95 % interval {low} to {high}).',
    ko: '누워도 볼과 턱선이 거의 달라지지 않습니다. 약 {years}년의 변화에 해당합니다(95% 구간 {low}~{high}).',
  },
  unknown: {
    en: 'These photographs cannot tell how far cheek and jaw shift lying down: {years} years of change, but the 95 % interval reaches from {low} to {high}. Repeats on other days narrow it.',
    ko: '이 사진들로는 누웠을 때의 변화를 알 수 없습니다. {years}년의 변화로 읽히지만 95% 구간이 {low}~{high}입니다. 다른 날 반복 촬영하면 구간이 좁아집니다.',
  },
};

export const NOTHING_TO_COMPARE: Texts = {
  en: 'No measure of cheek or jaw could be compared between upright and lying down.',
  ko: '앉은 자세와 누운 자세에서 비교할 수 있는 볼·턱선 항목이 없습니다.',
};
