import type { Texts } from '../case/render-text.ts';

export const VIEW_NAMES: Readonly<Record<string, Texts>> = {
  front: { en: 'front', ko: '정면' },
  obliqueLeft: { en: 'oblique left', ko: '왼쪽 반측면' },
  obliqueRight: { en: 'oblique right', ko: '오른쪽 반측면' },
  profileLeft: { en: 'profile left', ko: '왼쪽 측면' },
  profileRight: { en: 'profile right', ko: '오른쪽 측면' },
  chinDown: { en: 'chin down', ko: '턱 내린 자세' },
};
export const POSTURE_NAMES: Readonly<Record<string, Texts>> = {
  upright: { en: 'upright', ko: '앉거나 선 자세' },
  supine: { en: 'lying down', ko: '누운 자세' },
};
export const SIDE_NAMES = { left: { en: 'left', ko: '왼쪽' }, right: { en: 'right', ko: '오른쪽' } } as const;
