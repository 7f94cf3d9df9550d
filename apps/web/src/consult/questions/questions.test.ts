import { describe, expect, it } from 'vitest';
import { answerKind, answerPlaces } from './answer-kind.ts';
import { GROUPS, questionAt } from './index.ts';
import { COMMON_CHOICES } from './question.ts';

/** Filled in by the program: the day stands at the head of the story, records come from the photographs. */
const NOT_ASKED = /^(schema|asOf|measurements)(\.|$)/;
const places = answerPlaces().filter((path) => !NOT_ASKED.test(path));
const questions = [...GROUPS.story, ...GROUPS.examination].flatMap((group) => group.questions);

it('every place of a case has one question and every question a place', () => {
  expect(questions.map(({ path }) => path).sort()).toEqual([...places].sort());
});

describe.each(places)('%s', (path) => {
  const question = questionAt(path);
  const kind = answerKind(path);
  it('has words in both languages', () => {
    for (const text of [question.ask, question.help, question.unit])
      if (text) for (const language of ['en', 'ko'] as const) expect(text[language].trim()).not.toBe('');
    expect(question.ask.ko).toMatch(/[가-힣R0-9]/);
  });
  it('has words for each answer the case takes, and for no other', () => {
    const values =
      kind.kind === 'choice' || kind.kind === 'several'
        ? kind.values
        : kind.kind === 'grade' && question.choices
          ? Array.from({ length: kind.high - kind.low + 1 }, (_, k) => String(kind.low + k))
          : [];
    for (const value of values)
      expect(question.choices?.[value] ?? COMMON_CHOICES[value], value).toBeDefined();
    for (const value of Object.keys(question.choices ?? {})) expect(values).toContain(value);
  });
});

it('reads kinds and bounds from the schema', () => {
  expect(answerKind('person.bmi')).toEqual({ kind: 'number', low: 10, high: 80, unknown: true });
  expect(answerKind('examination.jowl')).toEqual({ kind: 'grade', low: 0, high: 4 });
  expect(answerKind('history.complete')).toEqual({ kind: 'yesNo', unknown: false });
  expect(answerKind('person.lastBirthOn')).toEqual({ kind: 'partialDate' });
  expect(() => answerKind('person.shoeSize')).toThrow('shoeSize');
});
