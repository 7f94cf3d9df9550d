import { renderText, type Language } from '../../case/index.ts';
import type { Change } from './comparison.ts';
import { CHANGE_WORDS, OTHER_CHANGE, VERDICT_TEXTS } from './knowledge/change-words.ts';

const UNITS: Record<Change['unit'], Record<Language, string>> = {
  mm: { en: ' mm', ko: 'mm' },
  mm2: { en: ' mm²', ko: 'mm²' },
  deg: { en: '°', ko: '°' },
  log: { en: ' log', ko: ' 로그' },
  ratio: { en: '', ko: '' },
  z: { en: ' z', ko: ' z' },
  eyeDistance: { en: ' % of the eye distance', ko: '%(두 눈 사이 거리 대비)' },
  eyeDistance2: { en: ' % of the eye distance squared', ko: '%(두 눈 사이 거리 제곱 대비)' },
};

/** A value at the precision its error can carry, with its unit. */
export function inWords(value: number, error: number, unit: Change['unit'], language: Language): string {
  const times = unit.startsWith('eyeDistance') ? 100 : 1;
  const digits = Math.min(6, Math.max(0, 1 - Math.floor(Math.log10(error * times))));
  const shown = (value * times).toFixed(digits).replace(/^-(0(\.0*)?)$/, '$1');
  return `${shown}${UNITS[unit][language]}`;
}

/** The verdict as one sentence. */
export function changeMessage(change: Omit<Change, 'message'>, language: Language): string {
  const { id, verdict, unit, mdc95, reasons } = change;
  if (verdict === 'refused' || mdc95 === null || change.change === null)
    return [VERDICT_TEXTS.refused[language], ...reasons.slice(0, 1).map((r) => r.message)].join(': ');
  const mdc = inWords(mdc95, mdc95, unit, language);
  if (verdict === 'noChange') return renderText(VERDICT_TEXTS.noChange, language, { mdc });
  return renderText(VERDICT_TEXTS.changed, language, {
    meaning: (CHANGE_WORDS[id] ?? OTHER_CHANGE)[verdict][language],
    change: `${change.change > 0 ? '+' : '−'}${inWords(Math.abs(change.change), mdc95, unit, language)}`,
    mdc,
  });
}
