import { useTranslation } from 'react-i18next';
import type { Language } from '@plica/face/case';
import { MEASURE_WORDS, type MeasureWords } from './measure-words.ts';
import type { MeasureId } from '../state/measure-groups.ts';

/** The words of the page's language. */
export function useWords() {
  const { t, i18n } = useTranslation();
  const language: Language = i18n.language === 'ko' ? 'ko' : 'en';
  const measure = (id: MeasureId): MeasureWords => MEASURE_WORDS[language][id];
  return { t, language, measure };
}
