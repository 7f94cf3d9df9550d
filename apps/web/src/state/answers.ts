import { renderText, type Language, type Problem, type Texts } from '@plica/face/case';
import { PROBLEM_QUESTIONS } from '@plica/face/measure';
import type { Adjustments } from './adjustments.ts';

/** Whether a person's word decides over the detector for findings of this code. */
export const canBeAnswered = (code: string): boolean => code in PROBLEM_QUESTIONS;

/** Answers are kept by the code of the question. */
export const answerKey = ({ code }: Problem): string => code;

export function withAnswer(now: Adjustments, key: string, answer: boolean | null): Adjustments {
  const { [key]: _, ...others } = now.answers;
  return { ...now, answers: answer === null ? others : { ...others, [key]: answer } };
}

export interface Question {
  key: string;
  text: string;
  answer: boolean | null;
}

/** The questions still open, then those a person answered, in the page's language. */
export function questionsOf(
  problems: readonly Problem[],
  answers: Adjustments['answers'],
  language: Language,
): Question[] {
  const asked = problems.filter((problem) => problem.ask && !(answerKey(problem) in answers));
  const open = [...new Set(asked.map(answerKey))].map((key) => {
    const same = asked.filter((problem) => answerKey(problem) === key);
    return { key, text: same.length === 1 ? same[0]!.message : textOf(key, language), answer: null };
  });
  return [
    ...open,
    ...Object.entries(answers).map(([key, answer]) => ({ key, text: textOf(key, language), answer })),
  ];
}

/** One answer speaks for both sides. */
const EITHER_SIDE: Texts = {
  en: "patient's right or left",
  ko: '환자의 오른쪽이나 왼쪽',
};

function textOf(code: string, language: Language): string {
  const texts = PROBLEM_QUESTIONS[code];
  return texts ? renderText(texts, language, { side: EITHER_SIDE[language] }) : code;
}
