import type { Posture } from '@plica/face/case';

/** What one word of a file name can say. */
export type Meaning =
  | { kind: 'front' | 'oblique' | 'profile' | 'chinDown' }
  | { side: 'left' | 'right' }
  | { posture: Posture }
  | { stage: 'before' | 'after' };

/** Words that say it outright, in the ways clinics write them. Left and right are the patient's: the side that is seen. */
const SURE: readonly [Meaning, string][] = [
  [{ kind: 'front' }, 'front frontal anterior 정면 전면 앞모습'],
  [{ kind: 'oblique' }, 'oblique obl threequarter 사면 사측 반측면 사선 경사면'],
  [{ kind: 'profile' }, 'profile lateral 측면 옆면 옆모습 프로필'],
  [{ kind: 'chinDown' }, 'chindown 고개숙임 고개숙인 숙임 턱숙임 턱당김 턱내림'],
  [{ side: 'left' }, 'left 좌측 왼쪽 왼편'],
  [{ side: 'right' }, 'right 우측 오른쪽 오른편'],
  [{ posture: 'supine' }, 'supine lying 누움 누운 누워 누워서 앙와위 와위'],
  [{ posture: 'upright' }, 'upright sitting standing 앉음 앉은 앉아서 서서 좌위 입위'],
  [{ stage: 'before' }, 'before preop 술전 수술전 시술전'],
  [{ stage: 'after' }, 'after postop 술후 수술후 시술후'],
];
/** Short forms, which could also stand for something else. */
const SHORT: readonly [Meaning, string][] = [
  [{ kind: 'front' }, 'f fr ap 앞'],
  [{ kind: 'oblique' }, 'ob quarter'],
  [{ kind: 'profile' }, 'lat side prof 옆'],
  [{ kind: 'chinDown' }, 'down'],
  [{ side: 'left' }, 'l lt 좌 왼'],
  [{ side: 'right' }, 'r rt 우 오른'],
  [{ stage: 'before' }, 'pre 전'],
  [{ stage: 'after' }, 'post 후'],
];
/** Words that mean nothing here but may be written together with the others. */
const FILLERS = 'view photo face deg degree degrees 도 사진 얼굴 촬영 방향 상태';

export interface NameWord {
  meaning: Meaning | null;
  isShort: boolean;
}

const listed = (entries: readonly [Meaning, string][], isShort: boolean): [string, NameWord][] =>
  entries.flatMap(([meaning, words]) =>
    words.split(' ').map((word): [string, NameWord] => [word, { meaning, isShort }]),
  );

export const NAME_WORDS: ReadonlyMap<string, NameWord> = new Map<string, NameWord>([
  ...FILLERS.split(' ').map((word): [string, NameWord] => [word, { meaning: null, isShort: false }]),
  ...listed(SHORT, true),
  ...listed(SURE, false),
]);

/** Camera angles written as numbers: they count only beside a side or a degree sign. */
export const ANGLES: Readonly<Record<string, 'front' | 'oblique' | 'profile'>> = {
  '0': 'front',
  '40': 'oblique',
  '45': 'oblique',
  '90': 'profile',
};
