import { MEASURE_NAMES } from '@plica/face/measure';
import { useWords } from '../i18n/use-words.ts';
import { isKnownMeasure } from '../state/measure-groups.ts';

/** The name of any measure in the page's language; one without a name keeps its id. */
export function useChangeName(): (id: string) => string {
  const { language, measure } = useWords();
  const names: Record<string, { en: string; ko: string } | undefined> = MEASURE_NAMES;
  return (id) => (isKnownMeasure(id) ? measure(id).name : (names[id]?.[language] ?? id));
}
