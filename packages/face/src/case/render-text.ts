export type Language = 'en' | 'ko';

/** One sentence in every language; `{name}` marks a place for a number. */
export type Texts = Record<Language, string>;

/** Fills a text's places. Numbers are rounded to what a reader can use: two digits below 10, whole above. */
export function renderText(
  texts: Texts,
  language: Language,
  places: Record<string, number | string | undefined> = {},
): string {
  return texts[language].replace(/\{(\w+)\}/g, (whole, name: string) => {
    const value = places[name];
    if (value === undefined) return whole;
    return typeof value === 'number' ? shortNumber(value) : value;
  });
}

const shortNumber = (value: number): string =>
  Math.abs(value) >= 10 ? value.toFixed(0) : String(Number(value.toPrecision(2)));
