import type { Language } from '@plica/face/case';
import type { MeasureId } from '../state/measure-groups.ts';
import { MEASURES_EN } from './measures-en.ts';
import { MEASURES_KO } from './measures-ko.ts';

/** What one measure is, for the person who reads the table. */
export interface MeasureWords {
  name: string;
  /** What it is. */
  what: string;
  /** How it is read from the picture. */
  how: string;
  /** What else changes it, apart from the face itself. */
  moves: string;
}

export const MEASURE_WORDS: Record<Language, Record<MeasureId, MeasureWords>> = {
  en: MEASURES_EN,
  ko: MEASURES_KO,
};
