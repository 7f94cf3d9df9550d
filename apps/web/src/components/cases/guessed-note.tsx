import { useWords } from '../../i18n/use-words.ts';
import { Icon } from '../shell/icons.tsx';

/** Files whose name and time told no view for sure: a person has to look. */
export function GuessedNote({ count }: { count: number }) {
  const { t } = useWords();
  if (count === 0) return null;
  return (
    <p className="visit-guessed" role="status">
      <Icon name="ask" />
      {t('cases.unsorted', { count })}
    </p>
  );
}
