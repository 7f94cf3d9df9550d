import type { Texts } from '@plica/face/case';
import { COMMON_CHOICES, type Question, type QuestionGroup } from './question.ts';
import { EXAMINATION } from './examination.ts';
import { CLINIC, STORY } from './story.ts';

export const GROUPS: Readonly<Record<'story' | 'examination', readonly QuestionGroup[]>> = {
  story: [...STORY, CLINIC],
  examination: EXAMINATION,
};

const BY_PATH = new Map(
  [...GROUPS.story, ...GROUPS.examination].flatMap(({ questions }) =>
    questions.map((q) => [q.path, q] as const),
  ),
);

/** The question of a place; a place without one is a mistake of the program. */
export function questionAt(path: string): Question {
  const found = BY_PATH.get(path);
  if (!found) throw new RangeError(`no question for ${path}`);
  return found;
}

/** The words of an answer. */
export const choiceWords = (question: Question, value: string): Texts =>
  question.choices?.[value] ?? COMMON_CHOICES[value] ?? { en: value, ko: value };
