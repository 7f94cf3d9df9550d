import { describe, expect, it } from 'vitest';
import en from './en.ts';
import ko from './ko.ts';
import { firstLanguage } from './language-choice.ts';
import { MEASURE_WORDS } from './measure-words.ts';

type Tree = { [key: string]: string | Tree };
const flat = (tree: Tree, path = ''): [string, string][] =>
  Object.entries(tree).flatMap(([key, value]) =>
    typeof value === 'string'
      ? [[`${path}${key}`, value] as [string, string]]
      : flat(value, `${path}${key}.`),
  );
const places = (text: string): string[] => [...text.matchAll(/\{\{(\w+)\}\}/g)].map((m) => m[1]!).sort();

describe('words', () => {
  const english = flat(en as unknown as Tree);
  const korean = new Map(flat(ko as unknown as Tree));

  it('says everything in both languages with the same numbers in it', () => {
    expect([...korean.keys()].sort()).toEqual(english.map(([key]) => key).sort());
    for (const [key, text] of english) expect(places(korean.get(key)!), key).toEqual(places(text));
  });

  it('leaves no Korean sentence in English or empty', () => {
    const same = english.filter(
      ([key, text]) => korean.get(key) === text && /[a-z]{4}/i.test(text.replace(/\{\{\w+\}\}/g, '')),
    );
    expect(same).toEqual([]);
    for (const [key, text] of english)
      if (!key.startsWith('measures.units.'))
        expect(text.length * korean.get(key)!.length, key).toBeGreaterThan(0);
  });

  it('speaks one formal Korean', () => {
    const sentences = [
      ...korean.values(),
      ...Object.values(MEASURE_WORDS.ko).flatMap((w) => Object.values(w)),
    ];
    for (const text of sentences)
      expect(text, text).not.toMatch(/(해요|예요|에요|세요|돼요|어요|아요)([.!? ]|$)/);
  });

  it('has a name and an explanation for every measure', () => {
    for (const words of Object.values(MEASURE_WORDS))
      for (const { name, what, how, moves } of Object.values(words))
        for (const text of [name, what, how, moves]) expect(text.length).toBeGreaterThan(2);
  });
});

describe('firstLanguage', () => {
  const memory = (value: string | null) => ({ getItem: () => value, setItem: () => undefined });

  it('follows the address, then the last visit, then the browser', () => {
    expect(firstLanguage('?lang=ko', memory('en'), ['en-GB'])).toBe('ko');
    expect(firstLanguage('?lang=fr', memory('ko'), ['en-GB'])).toBe('ko');
    expect(firstLanguage('', memory(null), ['fr-FR', 'ko-KR', 'en'])).toBe('ko');
    expect(firstLanguage('', memory(null), ['de'])).toBe('en');
  });

  it('works where storage is closed', () => {
    const closed = {
      getItem: (): string => {
        throw new Error('denied');
      },
      setItem: () => undefined,
    };
    expect(firstLanguage('', closed, ['ko'])).toBe('ko');
  });
});
