import { choiceWords } from '../../../consult/questions/index.ts';
import { useWords } from '../../../i18n/use-words.ts';
import type { FieldProps } from './field.ts';

/** Any of a list; "none of these" says that it was asked. */
export function SeveralField({ id, question, kind, value, onAnswer }: FieldProps<'several'>) {
  const { t, language } = useWords();
  const chosen = Array.isArray(value) ? (value as string[]) : [];
  const toggle = (one: string): void =>
    onAnswer(kind.values.filter((v) => (v === one ? !chosen.includes(v) : chosen.includes(v))));
  return (
    <div className="chips" role="group" aria-labelledby={`${id}-ask`}>
      {kind.values.map((one) => (
        <label key={one} className="chip" data-value={one}>
          <input type="checkbox" checked={chosen.includes(one)} onChange={() => toggle(one)} />
          <span>{choiceWords(question, one)[language]}</span>
        </label>
      ))}
      <label className="chip" data-value="none">
        <input
          type="checkbox"
          checked={Array.isArray(value) && chosen.length === 0}
          onChange={(event) => onAnswer(event.currentTarget.checked ? [] : undefined)}
        />
        <span>{t('answers.noneOfThese')}</span>
      </label>
    </div>
  );
}
