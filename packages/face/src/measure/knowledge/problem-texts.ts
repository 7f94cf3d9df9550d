import type { View } from '../../case/photo.ts';
import type { Texts } from '../../case/render-text.ts';

/** What each finding means and what to do, for the person at the camera. */
export const PROBLEM_TEXTS: Record<string, Texts> = {
  'pose.yaw': {
    en: 'The head is turned {value}° to the side (limit {limit}°). Look straight into the lens and take it again.',
    ko: '고개가 옆으로 {value}° 돌아가 있습니다(한도 {limit}°). 렌즈를 똑바로 보고 다시 촬영해 주십시오.',
  },
  'pose.pitch': {
    en: 'The chin is up or down by {value}° (limit {limit}°). Keep the eyes level with the lens and take it again.',
    ko: '턱이 위나 아래로 {value}° 기울어 있습니다(한도 {limit}°). 눈높이를 렌즈에 맞추고 다시 촬영해 주십시오.',
  },
  'pose.roll': {
    en: 'The head leans {value}° to one shoulder (limit {limit}°). Hold it upright and take it again.',
    ko: '머리가 어깨 쪽으로 {value}° 기울어 있습니다(한도 {limit}°). 머리를 바로 세우고 다시 촬영해 주십시오.',
  },
  'expression.smile': {
    en: 'The face smiles (score {value}, limit {limit}). A smile lifts the mouth corners by about 4 mm and deepens the folds. Relax the mouth and take it again.',
    ko: '웃는 표정입니다(점수 {value}, 한도 {limit}). 웃으면 입꼬리가 약 4mm 올라가고 주름이 깊어집니다. 입의 힘을 빼고 다시 촬영해 주십시오.',
  },
  'expression.mouthOpen': {
    en: 'The lips are {value} mm apart (limit {limit}; taking the eyes as 63 mm apart). Let the lips touch, teeth lightly together, and take it again.',
    ko: '입술이 {value}mm 벌어져 있습니다(한도 {limit}mm, 두 눈 사이를 63mm로 볼 때). 입술을 가볍게 다물고 다시 촬영해 주십시오.',
  },
  'expression.blink': {
    en: 'The lids of the {side} eye are almost closed (height over width {value}, limit {limit}). Open both eyes in a relaxed way and take it again.',
    ko: '{side} 눈이 거의 감겨 있습니다(높이/폭 {value}, 한도 {limit}). 두 눈을 편하게 뜨고 다시 촬영해 주십시오.',
  },
  'image.blur': {
    en: 'The picture is soft: edges take {value} mm (limit {limit}). Hold still, focus on the eyes, add light, and take it again.',
    ko: '사진이 흐립니다. 경계가 {value}mm에 걸쳐 번져 있습니다(한도 {limit}mm). 움직이지 말고 눈에 초점을 맞춘 뒤 밝은 곳에서 다시 촬영해 주십시오.',
  },
  'image.overexposed': {
    en: 'Parts of the face are burnt out to white (share {value}, limit {limit}). Reduce the light or the exposure.',
    ko: '얼굴 일부가 하얗게 날아갔습니다(비율 {value}, 한도 {limit}). 조명이나 노출을 줄여 주십시오.',
  },
  'image.underexposed': {
    en: 'Parts of the face are too dark to read (share {value}, limit {limit}). Add even light from both sides.',
    ko: '얼굴 일부가 너무 어둡습니다(비율 {value}, 한도 {limit}). 양쪽에서 고르게 빛을 비춰 주십시오.',
  },
  'image.resolution': {
    en: 'The eyes are only {value} px apart (at least {limit}). Use the original file or fill more of the frame from the same distance.',
    ko: '두 눈 사이가 {value}px에 불과합니다(최소 {limit}px). 원본 파일을 쓰거나 같은 거리에서 얼굴을 더 크게 담아 주십시오.',
  },
  'camera.distance': {
    en: 'The camera was about {value} mm away (at least {limit}; 1500 is best). Near lenses stretch the middle of the face. Step back and zoom in.',
    ko: '카메라가 약 {value}mm 거리에 있었습니다(최소 {limit}mm, 1500mm 권장). 가까우면 얼굴 가운데가 늘어나 보입니다. 뒤로 물러나 확대해서 촬영해 주십시오.',
  },
  'camera.perspective': {
    en: 'The face looks narrow ({value} mm with the eyes 63 mm apart; limit {limit}), as when photographed from very near. If this is a selfie, take it again from 1.5 m.',
    ko: '얼굴 폭이 좁게 보입니다(두 눈 사이를 63mm로 볼 때 {value}mm, 한도 {limit}mm). 아주 가까이에서 찍으면 이렇게 보입니다. 셀카라면 1.5m 거리에서 다시 촬영해 주십시오.',
  },
  'face.doubtful': {
    en: 'The program is not sure that this is a face it can read (confidence {value}, limit {limit}). Uncover the face and use even light.',
    ko: '읽을 수 있는 얼굴인지 확실하지 않습니다(신뢰도 {value}, 한도 {limit}). 얼굴을 가리지 말고 고른 빛에서 촬영해 주십시오.',
  },
  'occlusion.beard': {
    en: 'A beard covers the lower face, so the jawline and the marionette line cannot be read (score {value}, limit {limit}).',
    ko: '수염이 얼굴 아래쪽을 덮어 턱선과 마리오네트 주름을 읽을 수 없습니다(점수 {value}, 한도 {limit}).',
  },
  'occlusion.hair': {
    en: 'Hair lies over the jawline on the {side} (score {value}, limit {limit}). Tie it back and take it again.',
    ko: '머리카락이 {side} 턱선을 가립니다(점수 {value}, 한도 {limit}). 뒤로 묶고 다시 촬영해 주십시오.',
  },
  'occlusion.collar': {
    en: 'Clothing touches or hides the jawline (score {value}, limit {limit}). Open the collar and take it again.',
    ko: '옷이 턱선에 닿거나 턱선을 가립니다(점수 {value}, 한도 {limit}). 옷깃을 열고 다시 촬영해 주십시오.',
  },
  'occlusion.earring': {
    en: 'Jewellery hangs at the jaw on the {side} (score {value}, limit {limit}). Take it off and take the picture again.',
    ko: '{side} 턱 옆에 장신구가 있습니다(점수 {value}, 한도 {limit}). 빼고 다시 촬영해 주십시오.',
  },
  'occlusion.glasses': {
    en: 'Glasses cover the lids (score {value}, limit {limit}). Take them off and take the picture again.',
    ko: '안경이 눈꺼풀을 가립니다(점수 {value}, 한도 {limit}). 벗고 다시 촬영해 주십시오.',
  },
  'fold.faint': {
    en: 'On the {side} no {fold} stands out from plain cheek (depth {value}, floor {limit}): read the value as "no visible fold".',
    ko: '{side}에서 평평한 볼과 구별되는 {fold}이 없습니다(깊이 {value}, 바닥값 {limit}). "보이는 주름 없음"으로 읽어 주십시오.',
  },
  'scale.none': {
    en: 'There is no scale, so lengths are in pixels and shares of the eye distance. Add a marker of known size, or a scale measured before.',
    ko: '축척이 없어 길이는 픽셀과 두 눈 사이 거리의 비율로만 나타냅니다. 크기를 아는 표식이나 이전에 잰 축척을 넣어 주십시오.',
  },
  'scale.irisUnreadable': {
    en: 'The irises are too small or too unlike ({value}, limit {limit}) to serve as a ruler. Add a marker of known size.',
    ko: '홍채가 너무 작거나 양쪽이 달라({value}, 한도 {limit}) 자로 쓸 수 없습니다. 크기를 아는 표식을 넣어 주십시오.',
  },
  'view.declared': {
    en: 'This does not look like the declared view ({view}): the head is turned {value}° (limit {limit}°). Declare the view it is, or take it again.',
    ko: '지정한 촬영 방향({view})과 다릅니다. 고개가 {value}° 돌아가 있습니다(한도 {limit}°). 실제 방향을 지정하거나 다시 촬영해 주십시오.',
  },
  'view.faceMissing': {
    en: 'No face was found, and a photograph declared as {view} needs one. Show the whole face in even light, or declare the view it is.',
    ko: '얼굴을 찾지 못했습니다. {view} 사진에는 얼굴이 필요합니다. 고른 빛에서 얼굴 전체를 담거나 실제 촬영 방향을 지정해 주십시오.',
  },
  'view.otherSide': {
    en: "The face looks to the other side than declared ({view}). Left and right are the patient's: declare the side that faces the camera.",
    ko: '얼굴이 지정한 쪽({view})과 반대쪽을 보고 있습니다. 왼쪽과 오른쪽은 환자 기준입니다. 카메라를 향한 쪽을 지정해 주십시오.',
  },
  'view.turnUncertain': {
    en: 'The head seems turned {value}°; beyond about {limit}° the program cannot tell a half profile from more. Check that the far eye is still seen.',
    ko: '고개가 {value}° 돌아간 것으로 보입니다. 약 {limit}°를 넘으면 프로그램이 더 돌아간 것을 구별하지 못합니다. 반대쪽 눈이 보이는지 확인해 주십시오.',
  },
  'view.faceInProfile': {
    en: 'A face turned only {value}° was found (limit {limit}°), so this is no profile. Turn until the far eye and brow are hidden, or declare an oblique view.',
    ko: '{value}°만 돌아간 얼굴이 보여(한도 {limit}°) 옆모습이 아닙니다. 반대쪽 눈과 눈썹이 보이지 않을 때까지 돌리거나 반측면으로 지정해 주십시오.',
  },
  'view.chinNotDown': {
    en: 'The chin is lowered by {value}° only (at least {limit}°). Lower it towards the chest and take it again, or declare the front view.',
    ko: '턱이 {value}°만 내려가 있습니다(최소 {limit}°). 턱을 가슴 쪽으로 더 내려 다시 촬영하거나 정면으로 지정해 주십시오.',
  },
  'view.chinDownNotMeasured': {
    en: 'Nothing is measured on a chin-down photograph: it is kept for the eye, with neck bands marked by a person.',
    ko: '턱을 내린 사진에서는 수치를 재지 않습니다. 눈으로 비교하고 목 주름띠를 직접 표시하는 데 씁니다.',
  },
  'view.renderedErrorOnly': {
    en: 'The error of this view comes from computer-drawn heads of known shape, not from repeats of people: take it as the least it can be, until this person has three photographs.',
    ko: '이 촬영 방향의 오차는 실제 사람의 반복 촬영이 아니라 형태를 아는 컴퓨터 머리 모형에서 구했습니다. 본인 사진이 세 장 모일 때까지 최소한의 오차로 보십시오.',
  },
  'view.supine': {
    en: 'Taken lying down: compare it with other photographs taken lying down, or read it against an upright one as the gravity test.',
    ko: '누워서 찍은 사진입니다. 누워서 찍은 다른 사진과 비교하거나, 앉은 사진과 견주어 중력 검사로 읽어 주십시오.',
  },
  'silhouette.background': {
    en: 'The background is not plain (spread {value}, limit {limit}), so the outline may be wrong. Use a plain wall, or place the three points of the neck angle yourself.',
    ko: '배경이 고르지 않아(편차 {value}, 한도 {limit}) 윤곽이 틀릴 수 있습니다. 무늬 없는 벽 앞에서 찍거나 목 각도의 세 점을 직접 놓아 주십시오.',
  },
  'silhouette.contrast': {
    en: 'The person hardly stands out from the background (difference {value}, at least {limit}). Use a background unlike skin, or place the three points of the neck angle yourself.',
    ko: '사람과 배경이 잘 구별되지 않습니다(차이 {value}, 최소 {limit}). 피부색과 다른 배경을 쓰거나 목 각도의 세 점을 직접 놓아 주십시오.',
  },
  'silhouette.notFound': {
    en: 'No chin and neck could be made out in the outline. Show the head down to the collarbones against a plain wall with hair and collar away from the neck, or place the three points of the neck angle yourself.',
    ko: '윤곽에서 턱과 목을 구별할 수 없습니다. 무늬 없는 벽 앞에서 머리카락과 옷깃을 치우고 쇄골까지 나오게 찍거나 목 각도의 세 점을 직접 놓아 주십시오.',
  },
  'silhouette.misfit': {
    en: "Chin and neck are far from straight lines ({value} % of the head's depth, limit {limit} %): clothing, hair or a very round neck. Check the three points.",
    ko: '턱 밑과 목선이 곧지 않습니다(머리 깊이의 {value}%, 한도 {limit}%). 옷이나 머리카락 또는 매우 둥근 목 때문일 수 있습니다. 세 점을 확인해 주십시오.',
  },
  'occlusion.outline': {
    en: 'Hair, a beard, clothing or jewellery covers the edge of the jaw or the front of the neck: it would be measured in its place. Clear it away and take the photograph again.',
    ko: '머리카락, 수염, 옷이나 장신구가 턱선이나 목 앞을 가려 그것을 대신 재게 됩니다. 치우고 다시 촬영해 주십시오.',
  },
  'silhouette.twoCorners': {
    en: 'The outline under the chin bends in two places that describe it equally well; the angle would differ by {value} degrees (limit {limit}). Place the three points of the neck angle yourself.',
    ko: '턱 밑 윤곽이 두 곳에서 비슷하게 꺾여, 어느 쪽을 택하느냐에 따라 각도가 {value}도 달라집니다(한도 {limit}도). 목 각도의 세 점을 직접 놓아 주십시오.',
  },
  'jaw.light': {
    en: 'The border of the jaw is found by its shade, so light shifts it: two lamps at 45 degrees to both sides, about 30 degrees above the face, suit it best. Much lower lamps are refused, much higher ones mostly; higher, softer or turned ones shift the value by 1 to 3 mm, which the error shown counts. Photograph every visit in the same light.',
    ko: '아래턱 경계는 그늘로 찾으므로 조명에 따라 달라집니다. 양쪽 45도, 얼굴보다 약 30도 높은 두 조명이 가장 알맞습니다. 훨씬 낮은 조명의 사진은 재지 않고 훨씬 높은 조명도 대부분 재지 않으며, 더 높거나 부드럽거나 방향이 다른 조명에서는 값이 1~3 mm 달라지고 이 차이는 표시된 오차에 들어 있습니다. 방문마다 같은 조명에서 촬영해 주십시오.',
  },
  'jaw.lightHigh': {
    en: 'The light comes from too high or is too hard: the border of the jaw lies in full shade ({value} % of the light on the cheekbone, needs {limit} %). Lower the lamps to about 30 degrees above the face or add soft light, or place the jawline yourself.',
    ko: '조명이 너무 높거나 강하여 아래턱 경계가 완전히 그늘에 있습니다(광대 밝기의 {value} %, {limit} % 필요). 조명을 얼굴보다 약 30도 높이로 낮추거나 부드러운 빛을 더하거나, 턱선을 직접 놓아 주십시오.',
  },
  'jaw.lightLow': {
    en: 'The light comes from too low or from the camera: the border of the jaw is hardly in shade ({value} % of the light on the cheekbone, at most {limit} %). Use two lamps about 30 degrees above the face and no flash on the camera, or place the jawline yourself.',
    ko: '조명이 너무 낮거나 카메라 쪽에서 비추어 아래턱 경계에 그늘이 거의 없습니다(광대 밝기의 {value} %, 최대 {limit} %). 카메라 플래시 없이 얼굴보다 약 30도 높은 두 조명을 쓰거나, 턱선을 직접 놓아 주십시오.',
  },
  'jaw.noBorder': {
    en: 'The lower border of the jaw is seen over only {value} % of the way (needs {limit} %); elsewhere the jaw runs into the neck without an edge. Light both sides from a little above the face, or place the jawline and its two ends yourself.',
    ko: '아래턱 경계가 전체의 {value} %에서만 보입니다({limit} % 필요). 나머지에서는 턱이 경계 없이 목으로 이어집니다. 얼굴보다 약간 위에서 양쪽을 비추거나, 턱선과 그 양 끝을 직접 놓아 주십시오.',
  },
  'scale.irisTurned': {
    en: 'On a turned head the iris is no ruler, so lengths are in pixels. Add a marker of known size, or the scale locked on the front photograph.',
    ko: '고개를 돌린 사진에서는 홍채를 자로 쓸 수 없어 길이는 픽셀로 나타냅니다. 크기를 아는 표식이나 정면 사진에서 고정한 축척을 넣어 주십시오.',
  },
};

/** How a detector that is not sure asks a person; the answer goes in by the same code. */
export const PROBLEM_QUESTIONS: Record<string, Texts> = {
  'expression.blink': {
    en: 'Was the {side} eye blinking or squinting when the picture was taken?',
    ko: '촬영할 때 {side} 눈을 깜박이거나 찡그리고 있었습니까?',
  },
  'occlusion.beard': {
    en: 'Does a beard cover the jaw or the chin?',
    ko: '수염이 턱이나 턱선을 덮고 있습니까?',
  },
  'occlusion.hair': {
    en: 'Does hair lie over the jawline on the {side}?',
    ko: '머리카락이 {side} 턱선을 가립니까?',
  },
  'occlusion.collar': {
    en: 'Does clothing touch or hide the chin or the jawline?',
    ko: '옷이 턱이나 턱선에 닿거나 가립니까?',
  },
  'occlusion.earring': {
    en: 'Does jewellery hang at the jaw on the {side}?',
    ko: '{side} 턱 옆에 장신구가 있습니까?',
  },
  'occlusion.outline': {
    en: 'Does hair, a beard, clothing or jewellery cover the edge of the jaw or the front of the neck?',
    ko: '머리카락, 수염, 옷이나 장신구가 턱선이나 목 앞을 가립니까?',
  },
  'occlusion.glasses': { en: 'Are there glasses on the face?', ko: '안경을 쓰고 있습니까?' },
};

export const FOLD_WORDS: Record<'nasolabial' | 'marionette', Texts> = {
  nasolabial: { en: 'nasolabial fold', ko: '팔자주름' },
  marionette: { en: 'marionette line', ko: '마리오네트 주름' },
};

export const SIDE_WORDS: Record<'left' | 'right', Texts> = {
  left: { en: "patient's left", ko: '환자의 왼쪽' },
  right: { en: "patient's right", ko: '환자의 오른쪽' },
};

export const VIEW_WORDS: Record<View, Texts> = {
  front: { en: 'front', ko: '정면' },
  obliqueLeft: { en: "oblique, patient's left", ko: '왼쪽 반측면' },
  obliqueRight: { en: "oblique, patient's right", ko: '오른쪽 반측면' },
  profileLeft: { en: "profile, patient's left", ko: '왼쪽 옆모습' },
  profileRight: { en: "profile, patient's right", ko: '오른쪽 옆모습' },
  chinDown: { en: 'chin down', ko: '턱 내린 정면' },
};
