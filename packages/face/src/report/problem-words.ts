import { renderText, type Language, type Problem, type Texts } from '../case/index.ts';
import { PROBLEM_TEXTS } from '../measure/index.ts';
import { FOLD_WORDS, SIDE_WORDS } from '../measure/knowledge/problem-texts.ts';

/** A problem in both languages: a record keeps the words of one. Unknown codes keep what the record says. */
export function problemWords(problem: Problem): Texts {
  const texts = PROBLEM_TEXTS[problem.code];
  if (!texts) return { en: problem.message, ko: problem.message };
  const fold = problem.blocks.some((id) => id.startsWith('marionette')) ? 'marionette' : 'nasolabial';
  const words = (language: Language): string =>
    renderText(texts, language, {
      value: problem.value,
      limit: problem.limit,
      side: problem.side && SIDE_WORDS[problem.side][language],
      fold: FOLD_WORDS[fold][language],
    });
  return { en: words('en'), ko: words('ko') };
}
