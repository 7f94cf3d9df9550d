import type { Texts } from '../../../case/render-text.ts';

/** Why two visits cannot be compared, or only with care, and what to do. `{value}` is the difference between them. */
export const MATCH_TEXTS: Record<string, Texts> = {
  'match.pitch': {
    en: 'The chin was held {value}° differently at the two visits (limit {limit}°). Repeat with the eyes level with the lens.',
    ko: '두 촬영에서 턱의 상하 기울기가 {value}° 다릅니다(한도 {limit}°). 눈높이를 렌즈에 맞추고 다시 촬영해 주십시오.',
  },
  'match.yaw': {
    en: 'The head was turned {value}° differently at the two visits (limit {limit}°). Repeat in the same position.',
    ko: '두 촬영에서 고개의 좌우 회전이 {value}° 다릅니다(한도 {limit}°). 같은 자세로 다시 촬영해 주십시오.',
  },
  'match.smile': {
    en: 'The face smiles more at one visit than at the other (scores differ by {value}, limit {limit}). Repeat with the mouth relaxed.',
    ko: '두 촬영에서 웃는 정도가 다릅니다(점수 차이 {value}, 한도 {limit}). 입의 힘을 빼고 다시 촬영해 주십시오.',
  },
  'match.mouthOpen': {
    en: 'The lips were {value} mm further apart at one visit (limit {limit}; taking the eyes as 63 mm apart). Repeat with the lips touching.',
    ko: '두 촬영에서 입술이 벌어진 정도가 {value}mm 다릅니다(한도 {limit}mm, 두 눈 사이를 63mm로 볼 때). 입술을 가볍게 다물고 다시 촬영해 주십시오.',
  },
  'match.sideLight': {
    en: 'The light falls from another side (cheeks differ by {value} log units, limit {limit}). Repeat with even light from both sides.',
    ko: '두 촬영에서 빛의 좌우 방향이 다릅니다(차이 {value} 로그 단위, 한도 {limit}). 양쪽에서 고르게 빛을 비추고 다시 촬영해 주십시오.',
  },
  'match.heightLight': {
    en: 'The light falls from another height (forehead over cheeks differs by {value} log units, limit {limit}). Repeat with the same lamps.',
    ko: '두 촬영에서 빛의 상하 방향이 다릅니다(차이 {value} 로그 단위, 한도 {limit}). 같은 조명으로 다시 촬영해 주십시오.',
  },
  'match.distance': {
    en: 'The camera stood at another distance: the cheeks are drawn {value} differently (share, limit {limit}). Repeat from the same distance, 1.5 m or more.',
    ko: '카메라 거리가 다릅니다. 볼의 크기가 {value}만큼 다르게 찍혔습니다(비율, 한도 {limit}). 같은 거리(1.5m 이상)에서 다시 촬영해 주십시오.',
  },
  'match.faceWidth': {
    en: 'The face looks {value} mm wider at one visit (limit {limit}; eyes as 63 mm apart): perhaps another camera distance, or a change of weight.',
    ko: '두 촬영에서 얼굴 폭이 {value}mm 다릅니다(한도 {limit}mm, 두 눈 사이를 63mm로 볼 때). 카메라 거리나 체중이 달라졌을 수 있습니다.',
  },
  'match.resolution': {
    en: 'One picture is much larger than the other (log ratio {value}, limit {limit}). Fine lines cannot be compared; use files of like size.',
    ko: '두 사진의 크기가 많이 다릅니다(로그비 {value}, 한도 {limit}). 잔주름은 비교할 수 없습니다. 크기가 비슷한 파일을 쓰십시오.',
  },
  'match.sharpness': {
    en: 'One picture is softer than the other (log ratio of edge widths {value}, limit {limit}). Fine lines cannot be compared.',
    ko: '두 사진의 선명도가 다릅니다(경계 폭 로그비 {value}, 한도 {limit}). 잔주름은 비교할 수 없습니다.',
  },
  'match.grey': {
    en: 'One picture is grey and the other in colour: shading is less comparable.',
    ko: '한 사진은 흑백이고 다른 사진은 컬러라 음영 비교의 신뢰도가 낮습니다.',
  },
  'match.unchecked': {
    en: 'The records say nothing about the light: whether it was the same could not be checked. Measure the photographs again with this version.',
    ko: '기록에 조명 정보가 없어 같은 조명인지 확인하지 못했습니다. 이 버전으로 사진을 다시 측정해 주십시오.',
  },
  'match.distanceUnchecked': {
    en: 'The files do not say how far the camera stood: whether the distance was the same could not be checked.',
    ko: '파일에 카메라 거리 정보가 없어 같은 거리인지 확인하지 못했습니다.',
  },
  'match.poseUnchecked': {
    en: 'How the head was held could not be read in this view: take care that it was the same at both visits.',
    ko: '이 방향에서는 머리 자세를 읽을 수 없습니다. 두 촬영의 자세가 같은지 직접 확인해 주십시오.',
  },
  'error.rendered': {
    en: 'The error of this measure comes from drawn heads, not from people photographed twice: real sessions may differ more. Take three photographs on different days to learn this person’s own.',
    ko: '이 항목의 오차는 실제 반복 촬영이 아니라 컴퓨터 머리 모형에서 구한 것이어서 실제로는 더 클 수 있습니다. 다른 날 세 번 이상 촬영하면 본인의 오차를 알 수 있습니다.',
  },
  'match.samePhotograph': {
    en: 'The same photograph stands in both sets.',
    ko: '같은 사진이 두 묶음에 모두 들어 있습니다.',
  },
  'visit.viewMissing': {
    en: 'This view was photographed at one visit only, so there is nothing to compare it with.',
    ko: '이 방향은 한 번만 촬영되어 비교할 대상이 없습니다.',
  },
  'visit.refused': {
    en: 'Nothing could be measured on one of the photographs: {file}.',
    ko: '측정할 수 없는 사진이 있습니다: {file}.',
  },
  'visit.posture': {
    en: 'One photograph is upright and the other lying down. Compare upright with upright; for the gravity test say so (--gravity).',
    ko: '한 사진은 앉은 자세, 다른 사진은 누운 자세입니다. 같은 자세끼리 비교하거나 중력 검사(--gravity)로 지정해 주십시오.',
  },
  'measure.missing': {
    en: 'It was read at one visit only.',
    ko: '한 번의 촬영에서만 측정되었습니다.',
  },
  'scale.none': {
    en: 'No scale at either visit: lengths are given as shares of the eye distance, not in millimetres.',
    ko: '축척이 없어 길이를 mm가 아니라 두 눈 사이 거리의 비율로 표시합니다.',
  },
  'scale.unlike': {
    en: 'The scales of the two visits disagree by {value} (share, limit {limit}). Lengths are given as shares of the eye distance. Check the marker or lock one scale for this person.',
    ko: '두 촬영의 축척이 {value}만큼 다릅니다(비율, 한도 {limit}). 길이를 두 눈 사이 거리의 비율로 표시합니다. 표식을 확인하거나 이 사람의 축척을 고정해 주십시오.',
  },
  'scale.iris': {
    en: 'Millimetres come from the iris (error about {value} %): one scale for both visits, so the change itself is hardly touched.',
    ko: 'mm는 홍채로 구했습니다(오차 약 {value}%). 두 촬영에 같은 축척을 쓰므로 변화량에는 거의 영향이 없습니다.',
  },
  'scale.notCommon': {
    en: 'This view shows no eye distance and the two visits have no scale in common. Place a marker of known size in the plane of the face.',
    ko: '이 방향에서는 두 눈 사이 거리를 알 수 없고 두 촬영에 공통된 축척도 없습니다. 크기를 아는 표식을 얼굴 면에 두고 촬영해 주십시오.',
  },
};
