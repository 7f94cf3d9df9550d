import { GROUPS } from '../../../consult/questions/index.ts';
import { useConsult } from '../../../consult/use-consult.ts';
import { useWords } from '../../../i18n/use-words.ts';
import { QuestionGroups } from '../questions/question-groups.tsx';

/** What the person tells. */
export function StoryStep() {
  const { t } = useWords();
  const { consultation, change } = useConsult();
  return (
    <QuestionGroups
      groups={GROUPS.story}
      above={
        <label className="field as-of">
          <span>{t('consult.asOf')}</span>
          <input
            type="date"
            value={consultation.asOf}
            onChange={(event) => {
              const asOf = event.currentTarget.value;
              if (asOf) change((now) => ({ ...now, asOf }), 'asOf');
            }}
          />
        </label>
      }
    />
  );
}
