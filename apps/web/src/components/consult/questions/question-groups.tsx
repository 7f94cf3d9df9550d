import { Button } from '@mantine/core';
import { useEffect, useState, type ReactNode } from 'react';
import { asked, openQuestions } from '../../../consult/questions/asked.ts';
import { valueAt, type Draft, type Path } from '../../../consult/draft.ts';
import type { QuestionGroup } from '../../../consult/questions/question.ts';
import { useConsult } from '../../../consult/use-consult.ts';
import { useWords } from '../../../i18n/use-words.ts';
import { QuestionRow } from './question-row.tsx';

interface QuestionGroupsProps {
  groups: readonly QuestionGroup[];
  /** What stands above them, beside the way to the next open question. */
  above?: ReactNode;
  /** What stands below a question, by its place. */
  below?: Readonly<Record<string, ReactNode>>;
}

/** Questions in sections that fold, each with how many are answered; a link to a question opens its section. */
export function QuestionGroups({ groups, above, below = {} }: QuestionGroupsProps) {
  const { t, language } = useWords();
  const { consultation, role, advice, answer, typed } = useConsult();
  const { answers, unread } = consultation;
  const leftOut = advice.kind === 'ready' ? advice.leftOut : [];
  const shown = groups.map((group) => ({ group, questions: asked(group, consultation, role) }));
  const firstOpen = shown.flatMap(({ questions }) => openQuestions(questions, consultation))[0];

  // On a telephone everything at once is too long to find anything: the first section with a gap is open.
  const [first] = useState(() =>
    window.matchMedia('(min-width: 760px)').matches
      ? null
      : (shown.find(({ questions }) => openQuestions(questions, consultation).length > 0)?.group.id ?? ''),
  );

  useEffect(() => {
    const go = (): void => reveal(decodeURIComponent(window.location.hash.slice(1)));
    go();
    window.addEventListener('hashchange', go);
    return () => window.removeEventListener('hashchange', go);
  }, []);

  return (
    <>
      <div className="next-open">
        {above}
        {firstOpen ? (
          <Button variant="default" onClick={() => reveal(firstOpen.path)}>
            {t('answers.nextOpen')}
          </Button>
        ) : (
          <p>{t('answers.allAnswered')}</p>
        )}
      </div>
      {shown.map(({ group, questions }) => {
        const open = openQuestions(questions, consultation);
        const hidden = group.questions.some(({ surgeon }) => surgeon) && role !== 'surgeon';
        return (
          <details
            key={group.id}
            className="panel question-group"
            open={first === null || first === group.id}
            data-group={group.id}
          >
            <summary>
              <h2>{group.title[language]}</h2>
              <span className="panel-note">
                {t('answers.answered', { done: questions.length - open.length, all: questions.length })}
              </span>
            </summary>
            {group.note && <p className="group-note">{group.note[language]}</p>}
            <div className="questions">
              {questions.map((question) => (
                <QuestionRow
                  key={question.path}
                  question={question}
                  value={valueAt(answers, question.path)}
                  unread={unread[question.path]}
                  leftOut={isLeftOut(question.path, answers, leftOut)}
                  answer={answer}
                  typed={typed}
                >
                  {below[question.path]}
                </QuestionRow>
              ))}
            </div>
            {hidden && <p className="panel-note">{t('answers.surgeonOnly')}</p>}
          </details>
        );
      })}
    </>
  );
}

/** Whether an answer is among those that are not whole and not counted. */
const isLeftOut = (path: Path, answers: Draft, leftOut: readonly Path[]): boolean =>
  valueAt(answers, path) !== undefined &&
  leftOut.some((place) => path === place || path.startsWith(`${place}.`) || place.startsWith(`${path}.`));

/** Opens the section of a question and puts the focus on its first field. */
function reveal(path: string): void {
  const row = path ? document.getElementById(path) : null;
  if (!row) return;
  row.closest('details')?.setAttribute('open', '');
  row.scrollIntoView({ block: 'center' });
  row.querySelector<HTMLElement>('input:not([type=radio]), input:checked, input, textarea, button')?.focus({
    preventScroll: true,
  });
}
