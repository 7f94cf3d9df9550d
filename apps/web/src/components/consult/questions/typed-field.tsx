import { useEffect, useRef, useState } from 'react';
import { choiceWords } from '../../../consult/questions/index.ts';
import { readTyped } from '../../../consult/questions/read-typed.ts';
import { useWords } from '../../../i18n/use-words.ts';
import type { FieldProps } from './field.ts';

/** Numbers, dates and free text. What cannot be read stays as it was typed, with what is expected. */
export function TypedField(props: FieldProps<'number' | 'date' | 'partialDate' | 'text'>) {
  const { id, question, kind, value, unread, onAnswer, onTyped } = props;
  const { t, language } = useWords();
  const kept = unread ?? (value === undefined || value === 'unknown' ? '' : String(value as string | number));
  const [text, setText] = useState(kept);
  const focused = useRef(false);
  const last = useRef(kept);
  useEffect(() => {
    // While someone types, "1." must not become "1"; an undo or another window still shows.
    if (!focused.current || kept !== last.current) setText(kept);
    last.current = kept;
  }, [kept]);

  const change = (next: string): void => {
    setText(next);
    const read = readTyped(kind, next);
    last.current = read.ok ? (read.value === undefined ? '' : String(read.value)) : next;
    if (read.ok) onAnswer(read.value, `type ${id}`);
    else onTyped(next);
  };
  const common = {
    id: `${id}-input`,
    value: text,
    onFocus: () => (focused.current = true),
    onBlur: () => {
      focused.current = false;
      setText(kept);
    },
    onChange: (event: React.ChangeEvent<HTMLInputElement | HTMLTextAreaElement>) =>
      change(event.currentTarget.value),
    'aria-labelledby': `${id}-ask`,
    'aria-describedby': unread === undefined ? `${id}-help` : `${id}-problem ${id}-help`,
    'aria-invalid': unread !== undefined,
  };
  const unknown = kind.kind === 'number' && kind.unknown;
  return (
    <div className="typed">
      {kind.kind === 'text' ? (
        isLong(question.path) ? (
          <textarea rows={3} maxLength={4000} {...common} />
        ) : (
          <input type="text" maxLength={4000} {...common} />
        )
      ) : (
        <input
          type={kind.kind === 'date' ? 'date' : 'text'}
          inputMode={kind.kind === 'number' ? 'decimal' : undefined}
          className={kind.kind === 'number' ? 'typed-number' : 'typed-date'}
          autoComplete="off"
          {...common}
        />
      )}
      {question.unit && <span className="unit">{question.unit[language]}</span>}
      {unknown && (
        <label className="chip" data-value="unknown">
          <input
            type="checkbox"
            checked={value === 'unknown'}
            onChange={(event) => onAnswer(event.currentTarget.checked ? 'unknown' : undefined)}
          />
          <span>{choiceWords(question, 'unknown')[language]}</span>
        </label>
      )}
      {kind.kind === 'partialDate' && <span className="unit">{t('answers.partialDate')}</span>}
      {unread !== undefined && (
        <p id={`${id}-problem`} className="field-problem">
          {kind.kind !== 'number'
            ? t('answers.expectDate')
            : Number.isFinite(kind.high)
              ? t('answers.expectNumber', { low: kind.low, high: kind.high })
              : t('answers.expectNumberFrom', { low: kind.low })}
        </p>
      )}
    </div>
  );
}

/** Notes need room, names and telephone numbers do not. */
const isLong = (path: string): boolean => path.endsWith('notes');
