import { renderText, type Language, type Problem, type Texts } from '@plica/face/case';

/** What can be wrong with a file or with the faces in it, and what to do, for the person at the camera. */
export const CAPTURE_PROBLEM_TEXTS = {
  'file.empty': {
    en: 'The file is empty. Copy it again from the camera or phone.',
    ko: '파일이 비어 있습니다. 카메라나 휴대전화에서 다시 복사해 주십시오.',
  },
  'file.truncated': {
    en: 'The file breaks off before the end of the picture. Copy or send the original again.',
    ko: '파일이 사진 끝까지 저장되지 않았습니다. 원본을 다시 복사하거나 전송해 주십시오.',
  },
  'file.unreadable': {
    en: 'The picture data is damaged and cannot be read. Use the original, or open it in a picture program and save it as JPEG.',
    ko: '사진 데이터가 손상되어 읽을 수 없습니다. 원본을 쓰거나 사진 프로그램에서 열어 JPEG로 저장해 주십시오.',
  },
  'file.unsupported': {
    en: 'Unsupported format: this is not a JPEG, PNG, WebP or HEIC picture. Save or export it as JPEG and choose it again (TIFF, GIF, AVIF or PDF: export as JPEG).',
    ko: '지원하지 않는 형식입니다. JPEG, PNG, WebP, HEIC 사진이 아닙니다. JPEG로 저장하거나 내보낸 뒤 다시 선택해 주십시오(TIFF, GIF, AVIF, PDF: JPEG로 내보내기).',
  },
  'file.noDecoder': {
    en: 'This is a HEIC picture, and the part of the program that reads HEIC could not be loaded. Reload the page or install again; or save the picture as JPEG (iPhone: Settings, Camera, Formats, Most Compatible; Mac: Preview, Export, JPEG).',
    ko: 'HEIC 사진인데 HEIC를 읽는 프로그램 부분을 불러오지 못했습니다. 화면을 새로 고치거나 다시 설치해 주십시오. 또는 JPEG로 저장해 주십시오(아이폰: 설정, 카메라, 포맷, 높은 호환성; Mac: 미리보기, 내보내기, JPEG).',
  },
  'file.tooLarge': {
    en: 'The picture has {value} megapixels (limit {limit} for a file of this kind). Save it smaller; 12 megapixels are plenty.',
    ko: '사진이 {value}메가픽셀입니다(이 종류의 파일은 {limit}메가픽셀까지). 더 작게 저장해 주십시오. 12메가픽셀이면 충분합니다.',
  },
  'file.tooLong': {
    en: 'The picture is {value} times as long as it is wide (limit {limit}). Use the original, or crop it to head and shoulders.',
    ko: '사진의 긴 변이 짧은 변의 {value}배입니다(한도 {limit}배). 원본을 쓰거나 머리와 어깨가 나오게 잘라 주십시오.',
  },
  'file.tooSmall': {
    en: 'The picture is only {value} px on its short side (at least {limit}). Use the original, not a preview.',
    ko: '사진의 짧은 변이 {value}px에 불과합니다(최소 {limit}px). 미리보기가 아닌 원본을 사용해 주십시오.',
  },
  'file.animated': {
    en: 'The file is animated ({value} frames); only the first frame was read.',
    ko: '움직이는 사진입니다({value}프레임). 첫 프레임만 읽었습니다.',
  },
  'face.none': {
    en: 'No face was found. Use a photograph from the front with the whole face in even light, nothing covering it.',
    ko: '얼굴을 찾지 못했습니다. 얼굴 전체가 가려지지 않고 고르게 밝은 정면 사진을 사용해 주십시오.',
  },
  'face.small': {
    en: 'The eyes are only {value} px apart (at least {limit} to measure anything). Use the original file, or fill more of the frame from the same distance by zooming in.',
    ko: '두 눈 사이가 {value}px에 불과합니다(측정하려면 최소 {limit}px). 원본 파일을 쓰거나 같은 거리에서 확대하여 얼굴을 더 크게 담아 주십시오.',
  },
  'face.several': {
    en: 'There are {value} faces in the picture; the largest near the middle was measured. Crop the picture if another is meant.',
    ko: '사진에 얼굴이 {value}개 있습니다. 가운데에 가까운 가장 큰 얼굴을 측정했습니다. 다른 사람을 재려면 사진을 잘라 주십시오.',
  },
} as const satisfies Record<string, Texts>;

export type CaptureProblemCode = keyof typeof CAPTURE_PROBLEM_TEXTS;

/** The words of a capture problem in a language; its own message when the code is not of this package. */
export function captureProblemText(problem: Problem, language: Language): string {
  const texts: Record<string, Texts> = CAPTURE_PROBLEM_TEXTS;
  const found = texts[problem.code];
  return found
    ? renderText(found, language, { value: problem.value, limit: problem.limit })
    : problem.message;
}
