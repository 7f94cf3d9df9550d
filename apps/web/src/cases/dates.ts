import type { Language } from '@plica/face/case';

/** YYYY-MM-DD of a moment, where this device is. */
export function dateOf(moment: Date): string {
  const two = (n: number): string => String(n).padStart(2, '0');
  return `${moment.getFullYear()}-${two(moment.getMonth() + 1)}-${two(moment.getDate())}`;
}

/** A date as people write it. */
export function showDate(date: string, language: Language): string {
  const [year, month, day] = date.split('-').map(Number);
  const moment = new Date(year ?? NaN, (month ?? NaN) - 1, day ?? NaN);
  if (Number.isNaN(moment.getTime())) return date;
  return moment.toLocaleDateString(language === 'ko' ? 'ko-KR' : 'en-GB', { dateStyle: 'long' });
}
