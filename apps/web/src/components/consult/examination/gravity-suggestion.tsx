import { Button } from '@mantine/core';
import { choiceWords, questionAt } from '../../../consult/questions/index.ts';
import { useConsult } from '../../../consult/use-consult.ts';
import { useWords } from '../../../i18n/use-words.ts';

/** What the photographs say of the shift lying down: an answer to take over, never one given for the examiner. */
export function GravitySuggestion() {
  const { t, language } = useWords();
  const { advice, answer, consultation } = useConsult();
  const finding = advice.kind === 'ready' ? advice.advice.gravity?.[language] : undefined;
  if (!finding) return null;
  const taken = consultation.answers.examination?.supineShift === finding.value;
  return (
    <div className="suggestion">
      <p>{t('answers.gravity', { message: finding.message })}</p>
      {finding.value !== 'unknown' && !taken && (
        <Button size="compact-md" variant="default" onClick={() => answer(finding.field, finding.value)}>
          {t('answers.gravityTake', {
            answer: choiceWords(questionAt(finding.field), finding.value)[language],
          })}
        </Button>
      )}
    </div>
  );
}
