import type { Language, Texts } from '@plica/face/case';

/** Why a photograph is taken for a view, or for none, and what to do. */
export const PAIRING_TEXTS = {
  'name.says': { en: 'its name says so', ko: '파일 이름에 적혀 있음' },
  'name.short': { en: 'a short form in its name; check it', ko: '파일 이름의 약자로 추정, 확인 필요' },
  'folder.says': { en: "its folder's name says so", ko: '폴더 이름에 적혀 있음' },
  'list.says': { en: 'your list says so', ko: '목록에 적혀 있음' },
  'name.contradicts': {
    en: 'its name says more than one view: rename it or put it in a list',
    ko: '이름에 촬영 방향이 둘 이상 적혀 있습니다. 이름을 바꾸거나 목록에 적어 주십시오',
  },
  'side.missing': {
    en: 'its name does not say left or right: add it or put it in a list',
    ko: '이름에 왼쪽인지 오른쪽인지 없습니다. 이름에 더하거나 목록에 적어 주십시오',
  },
  'angle.missing': {
    en: 'its name says a side but not oblique or profile: add it or put it in a list',
    ko: '이름에 방향(왼쪽·오른쪽)은 있으나 사면인지 측면인지 없습니다. 이름에 더하거나 목록에 적어 주십시오',
  },
  'name.silent': {
    en: 'neither its name nor its time tells the view: rename it or put it in a list',
    ko: '이름과 촬영 시각으로 촬영 방향을 알 수 없습니다. 이름을 바꾸거나 목록에 적어 주십시오',
  },
  'side.left-over': {
    en: 'the only side still missing in this visit; check it',
    ko: '이 방문에서 남은 한쪽으로 추정, 확인 필요',
  },
  'time.burst': {
    en: 'taken within seconds of a photograph of this view; check it',
    ko: '이 방향의 사진과 몇 초 사이에 촬영됨, 확인 필요',
  },
  'order.as-other-visit': {
    en: 'the same place in the order of photographs as at a named visit; check it',
    ko: '이름이 적힌 다른 방문의 촬영 순서와 같은 자리, 확인 필요',
  },
  'date.from-name': { en: 'date from its name', ko: '날짜는 이름에서 읽음' },
  'date.from-camera': { en: "date from the camera's clock", ko: '날짜는 카메라 시계에서 읽음' },
  'date.differs': {
    en: "the date in its name is not the camera's; the name's is taken",
    ko: '이름의 날짜와 카메라의 날짜가 다릅니다. 이름의 날짜를 씁니다',
  },
} as const satisfies Record<string, Texts>;

export type PairingReason = keyof typeof PAIRING_TEXTS;

export const pairingText = (reason: PairingReason, language: Language): string =>
  PAIRING_TEXTS[reason][language];
