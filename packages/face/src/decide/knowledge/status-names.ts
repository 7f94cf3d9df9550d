import type { Texts } from '../../case/render-text.ts';
import type { Status } from '../decision.ts';

export const STATUS_NAMES: Readonly<Record<Status, Texts>> = {
  suited: { en: 'Suited', ko: '알맞음' },
  possible: { en: 'Possible', ko: '가능함' },
  needsExamination: { en: 'Needs examination', ko: '진찰이 더 필요함' },
  unlikely: { en: 'Unlikely to fit', ko: '맞지 않을 가능성이 큼' },
  notNow: { en: 'Not now', ko: '지금은 아님' },
  contraindicated: { en: 'Must not be done', ko: '하면 안 됨' },
};
