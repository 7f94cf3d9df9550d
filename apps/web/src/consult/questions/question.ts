import type { Texts } from '@plica/face/case';
import { valueAt, type Draft } from '../draft.ts';

/** One question of the story or the examination. What may be answered stands in the schema of a case, not here. */
export interface Question {
  /** Place in a case; inside entries `history.procedures.*.kind`. */
  path: string;
  ask: Texts;
  help?: Texts;
  /** Words of the answers, where they are not the common ones. */
  choices?: Readonly<Record<string, Texts>>;
  unit?: Texts;
  /** Asked only then; an answer that is there is always shown. */
  when?: (draft: Draft) => boolean;
  /** Only in the surgeon's view, unless it is answered. */
  surgeon?: true;
}

export interface QuestionGroup {
  id: string;
  title: Texts;
  /** Said once at the head of the group. */
  note?: Texts;
  questions: readonly Question[];
}

export const texts = (en: string, ko: string): Texts => ({ en, ko });

type Words = readonly [en: string, ko: string];

/** Shorthand of the tables: texts as pairs, English first. */
export function question(
  path: string,
  ask: Words,
  more: {
    help?: Words;
    choices?: Readonly<Record<string, Words>>;
    unit?: Words;
    when?: Question['when'];
    surgeon?: true;
  } = {},
): Question {
  const { help, choices, unit, when, surgeon } = more;
  return {
    path,
    ask: texts(...ask),
    ...(help ? { help: texts(...help) } : {}),
    ...(unit ? { unit: texts(...unit) } : {}),
    ...(choices
      ? {
          choices: Object.fromEntries(
            Object.entries(choices).map(([value, words]) => [value, texts(...words)]),
          ),
        }
      : {}),
    ...(when ? { when } : {}),
    ...(surgeon ? { surgeon } : {}),
  };
}

/** True where a place has one of these answers. */
export const whenIs =
  (path: string, ...values: readonly unknown[]) =>
  (draft: Draft): boolean =>
    values.includes(valueAt(draft, path));
export const unlessIs =
  (path: string, ...values: readonly unknown[]) =>
  (draft: Draft): boolean =>
    !values.includes(valueAt(draft, path));

/** Answers that mean the same wherever they stand. */
export const COMMON_CHOICES: Readonly<Record<string, Texts>> = {
  unknown: texts('Not known', '모름'),
  true: texts('Yes', '예'),
  false: texts('No', '아니요'),
  none: texts('None', '없음'),
  some: texts('Some', '조금 있음'),
  marked: texts('Marked', '뚜렷함'),
  little: texts('A little', '조금'),
  clearly: texts('Clearly', '뚜렷이'),
  no: texts('No', '아니요'),
  usual: texts('Usual', '보통'),
  mild: texts('Mild', '가벼움'),
  moderate: texts('Moderate', '중간'),
  severe: texts('Severe', '심함'),
  much: texts('Much', '많음'),
  other: texts('Other', '기타'),
  past: texts('In the past', '과거에 있었음'),
  stable: texts('Stable', '안정됨'),
  unstable: texts('Unstable', '불안정함'),
  active: texts('Active', '활동성'),
  treated: texts('Treated', '치료함'),
  I: texts('I', 'I'),
  II: texts('II', 'II'),
  III: texts('III', 'III'),
  IV: texts('IV', 'IV'),
  V: texts('V', 'V'),
  VI: texts('VI', 'VI'),
};
