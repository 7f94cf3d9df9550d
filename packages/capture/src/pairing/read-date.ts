const PATTERNS = [
  /(?<!\d)(?<y>(?:19|20)\d\d)\s?[-._년 ]\s?(?<m>\d{1,2})\s?[-._월 ]\s?(?<d>\d{1,2})(?!\d)/,
  /(?<!\d)(?<y>(?:19|20)\d\d)(?<m>\d\d)(?<d>\d\d)(?!\d)/,
];

/** The day a name states, as YYYY-MM-DD: 2026-01-14, 2026.1.14, 20260114, 2026년 1월 14일; null for none or no real day. */
export function readDate(name: string): string | null {
  const text = name.normalize('NFC');
  for (const pattern of PATTERNS) {
    const { y, m, d } = pattern.exec(text)?.groups ?? {};
    if (y && m && d && isDay(Number(y), Number(m), Number(d)))
      return `${y}-${m.padStart(2, '0')}-${d.padStart(2, '0')}`;
  }
  return null;
}

function isDay(year: number, month: number, day: number): boolean {
  const leap = (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
  const days = [31, leap ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31][month - 1];
  return days !== undefined && day >= 1 && day <= days;
}
