import { Button } from '@mantine/core';
import type { ReactNode } from 'react';
import { answerKind } from '../../../consult/questions/answer-kind.ts';
import type { Question } from '../../../consult/questions/question.ts';
import { valueAt } from '../../../consult/draft.ts';
import { useConsult } from '../../../consult/use-consult.ts';
import { useWords } from '../../../i18n/use-words.ts';
import { Field } from './any-field.tsx';

/** A question with its answer, kept the moment it is given; `children` stand below, such as a suggestion. */
export function QuestionRow({ question, children }: { question: Question; children?: ReactNode }) {
  const { t, language } = useWords();
  const { consultation, answer, typed, advice } = useConsult();
  const { path } = question;
  const value = valueAt(consultation.answers, path);
  const unread = consultation.unread[path];
  const leftOut =
    advice.kind === 'ready' &&
    value !== undefined &&
    advice.leftOut.some(
      (place) => path === place || path.startsWith(`${place}.`) || place.startsWith(`${path}.`),
    );
  const answered = value !== undefined || unread !== undefined;
  return (
    <div className="question" id={path} data-answered={answered || undefined} tabIndex={-1}>
      <div className="question-head">
        <span id={`${path}-ask`} className="ask">
          {question.ask[language]}
        </span>
        {answered && (
          <Button
            size="compact-xs"
            variant="subtle"
            color="gray"
            aria-label={t('answers.takeBackOf', { question: question.ask[language] })}
            onClick={() => answer(path, undefined)}
          >
            {t('answers.takeBack')}
          </Button>
        )}
      </div>
      <p id={`${path}-help`} className="panel-note" hidden={!question.help}>
        {question.help?.[language]}
      </p>
      <Field
        id={path}
        question={question}
        kind={answerKind(path)}
        value={value}
        unread={unread}
        onAnswer={(given, gesture) => answer(path, given, gesture)}
        onTyped={(text) => typed(path, text)}
      />
      {leftOut && <p className="field-problem">{t('answers.notWhole')}</p>}
      {children}
    </div>
  );
}
