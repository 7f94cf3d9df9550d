import type { Language } from '@plica/face/case';

/** YYYY-MM-DD of a moment, where this device is. */
export function dateOf(moment: Date): string {
  const two = (n: number): string => String(n).padStart(2, '0');
  return `${moment.getFullYear()}-${two(moment.getMonth() + 1)}-${two(moment.getDate())}`;
}

// Made once: making one takes longer than all else on a page that is drawn anew.
const WRITTEN: Readonly<Record<Language, Intl.DateTimeFormat>> = {
  ko: new Intl.DateTimeFormat('ko-KR', { dateStyle: 'long' }),
  en: new Intl.DateTimeFormat('en-GB', { dateStyle: 'long' }),
};

/** A date as people write it. */
export function showDate(date: string, language: Language): string {
  const [year, month, day] = date.split('-').map(Number);
  const moment = new Date(year ?? NaN, (month ?? NaN) - 1, day ?? NaN);
  if (Number.isNaN(moment.getTime())) return date;
  return WRITTEN[language].format(moment);
}
