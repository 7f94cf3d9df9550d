import { syllable } from 'syllable';

/**
 * Flesch-Kincaid grade of an English text. A number counts as one word, one syllable for each digit and point, about as
 * it is read aloud; "%" is read as "percent". A point inside a number ends no sentence.
 */
export function readingGrade(english: string): number {
  const spoken = english.replace(/\s?%/g, ' percent');
  const sentences = spoken.split(/[.!?:;](?=\s|$)/).filter((part) => /[\p{L}\d]/u.test(part));
  const words = spoken.match(/\d[\d.,]*\d|\d|[\p{L}][\p{L}'’-]*/gu) ?? [];
  if (!words.length) return 0;
  const syllables = words.reduce((sum, word) => sum + syllablesOf(word), 0);
  return 0.39 * (words.length / sentences.length) + 11.8 * (syllables / words.length) - 15.59;
}

const syllablesOf = (word: string): number =>
  /^\d/.test(word) ? word.replaceAll(',', '').length : Math.max(1, syllable(word));
