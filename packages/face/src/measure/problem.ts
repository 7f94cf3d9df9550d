import { renderText, type Language, type Problem, type View } from '../case/index.ts';
import { FRONT_MEASURE_IDS } from './knowledge/front-measures.ts';
import { matchesMeasure } from './knowledge/gates.ts';
import {
  FOLD_WORDS,
  PROBLEM_QUESTIONS,
  PROBLEM_TEXTS,
  SIDE_WORDS,
  VIEW_WORDS,
} from './knowledge/problem-texts.ts';

export interface ProblemDetails {
  language: Language;
  value?: number | undefined;
  limit?: number | undefined;
  side?: 'left' | 'right' | undefined;
  ask?: boolean;
  /** Which fold a text speaks of. */
  fold?: 'nasolabial' | 'marionette';
  /** The declared view, in words. */
  view?: View;
  /** The measures the patterns choose from: those of the view. */
  measures?: readonly string[];
}

/** A finding with its words; `patterns` name the measures it blocks or weakens. */
export function problem(
  code: string,
  severity: Problem['severity'],
  patterns: readonly string[],
  details: ProblemDetails,
): Problem {
  const { language, value, limit, side, ask, fold, view, measures = FRONT_MEASURE_IDS } = details;
  const texts = (ask ? PROBLEM_QUESTIONS[code] : undefined) ?? PROBLEM_TEXTS[code];
  if (!texts) throw new Error(`No words for problem ${code}`);
  return {
    code,
    severity,
    blocks: measures.filter((id) => matchesMeasure(patterns, id)),
    message: renderText(texts, language, {
      value,
      limit,
      side: side && SIDE_WORDS[side][language],
      fold: fold && FOLD_WORDS[fold][language],
      view: view && VIEW_WORDS[view][language],
    }),
    ...(value === undefined ? {} : { value }),
    ...(limit === undefined ? {} : { limit }),
    ...(side ? { side } : {}),
    ...(ask ? { ask } : {}),
  };
}
