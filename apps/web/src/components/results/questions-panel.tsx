import { Button } from '@mantine/core';
import type { Problem } from '@plica/face/case';
import { useWords } from '../../i18n/use-words.ts';
import type { Adjustments } from '../../state/adjustments.ts';
import { questionsOf, withAnswer } from '../../state/answers.ts';
import { Icon } from '../shell/icons.tsx';

interface QuestionsPanelProps {
  problems: readonly Problem[];
  answers: Adjustments['answers'];
  adjust(change: (now: Adjustments) => Adjustments): void;
}

/** What the detectors cannot decide, asked of the person; an answer can be changed or withdrawn. */
export function QuestionsPanel({ problems, answers, adjust }: QuestionsPanelProps) {
  const { t, language } = useWords();
  const questions = questionsOf(problems, answers, language);
  if (questions.length === 0) return null;
  return (
    <section className="panel questions" aria-labelledby="questions-heading">
      <h2 id="questions-heading">{t('reasons.asked')}</h2>
      <p className="panel-lead">{t('reasons.askedLead')}</p>
      <ul>
        {questions.map(({ key, text, answer }) => (
          <li key={key}>
            <Icon name="ask" />
            <p>{text}</p>
            <div className="answers" role="group" aria-label={text}>
              {[true, false].map((value) => (
                <Button
                  key={String(value)}
                  size="xs"
                  variant={answer === value ? 'filled' : 'default'}
                  aria-pressed={answer === value}
                  onClick={() => adjust((now) => withAnswer(now, key, answer === value ? null : value))}
                >
                  {t(value ? 'reasons.yes' : 'reasons.no')}
                </Button>
              ))}
            </div>
          </li>
        ))}
      </ul>
    </section>
  );
}
