import { Button } from '@mantine/core';
import { memo, type ReactNode } from 'react';
import { answerKind } from '../../../consult/questions/answer-kind.ts';
import type { Question } from '../../../consult/questions/question.ts';
import type { Consult } from '../../../consult/use-consult.ts';
import { useWords } from '../../../i18n/use-words.ts';
import { Field } from './any-field.tsx';

interface QuestionRowProps extends Pick<Consult, 'answer' | 'typed'> {
  question: Question;
  value: unknown;
  /** What was typed and is not an answer yet. */
  unread: string | undefined;
  /** The answer is not whole, and so not counted. */
  leftOut: boolean;
  /** Stands below, such as a suggestion. */
  children?: ReactNode;
}

/**
 * A question with its answer, kept the moment it is given. A hundred of them stand on one page: one is drawn anew only
 * when something of its own has changed.
 */
export const QuestionRow = memo(function QuestionRow(props: QuestionRowProps) {
  const { question, value, unread, leftOut, answer, typed, children } = props;
  const { t, language } = useWords();
  const { path } = question;
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
});
