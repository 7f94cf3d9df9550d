import type { Language } from '@plica/face/case';

const KEY = 'plica.language';
type Memory = Pick<Storage, 'getItem' | 'setItem'>;

const isLanguage = (text: string | null | undefined): text is Language => text === 'en' || text === 'ko';

/** The address decides, then the last visit, then the browser; English where none of them is known. */
export function firstLanguage(search: string, memory: Memory, browser: readonly string[]): Language {
  const asked = new URLSearchParams(search).get('lang');
  if (isLanguage(asked)) return asked;
  const remembered = read(memory);
  if (isLanguage(remembered)) return remembered;
  const spoken = browser.map((tag) => tag.slice(0, 2)).find(isLanguage);
  return spoken ?? 'en';
}

export function rememberLanguage(language: Language, memory: Memory): void {
  try {
    memory.setItem(KEY, language);
  } catch {
    // Storage may be closed to this page; the address still carries the language.
  }
}

function read(memory: Memory): string | null {
  try {
    return memory.getItem(KEY);
  } catch {
    return null;
  }
}
