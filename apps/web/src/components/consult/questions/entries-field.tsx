import { Button } from '@mantine/core';
import { withValue } from '../../../consult/draft.ts';
import { questionAt } from '../../../consult/questions/index.ts';
import { answerKind } from '../../../consult/questions/answer-kind.ts';
import { useConsult } from '../../../consult/use-consult.ts';
import { useWords } from '../../../i18n/use-words.ts';
import { Field } from './any-field.tsx';
import type { FieldProps } from './field.ts';

type Entry = Readonly<Record<string, unknown>>;

/** A list of treatments, dates or prices; an empty list says: asked, none. */
export function EntriesField({ id, question, kind, value, onAnswer }: FieldProps<'entries'>) {
  const { t, language } = useWords();
  const { consultation, change } = useConsult();
  const entries = Array.isArray(value) ? (value as Entry[]) : [];
  /** Puts an answer into an entry, or keeps beside it what was typed and cannot be read. */
  const put = (at: number, place: string, answer: unknown, gesture?: string, unreadText?: string): void =>
    change((now) => {
      const { [`${id}.${at}.${place}`]: _, ...unread } = now.unread;
      const next = entries.map((entry, k) => {
        if (k !== at) return entry;
        const { [place]: __, ...others } = entry;
        return answer === undefined ? others : { ...others, [place]: answer };
      });
      return {
        ...now,
        answers: withValue(now.answers, question.path, next),
        unread: unreadText === undefined ? unread : { ...unread, [`${id}.${at}.${place}`]: unreadText },
      };
    }, gesture);
  const remove = (at: number): void =>
    change((now) => ({
      ...now,
      answers: withValue(
        now.answers,
        question.path,
        entries.filter((_, k) => k !== at),
      ),
      // Numbers of the entries behind it change: what could not be read is named by them.
      unread: Object.fromEntries(Object.entries(now.unread).filter(([place]) => !place.startsWith(`${id}.`))),
    }));
  const name = question.ask[language];
  return (
    <div className="entries">
      {entries.map((entry, k) => (
        <fieldset key={k} className="entry">
          <legend className="visually-hidden">{t('answers.entry', { name, number: k + 1 })}</legend>
          {kind.places.map((place) => {
            const path = `${question.path}.*.${place}`;
            const inner = `${id}.${k}.${place}`;
            return (
              <div key={place} className="entry-field">
                <span id={`${inner}-ask`} className="ask">
                  {questionAt(path).ask[language]}
                </span>
                <Field
                  id={inner}
                  question={questionAt(path)}
                  kind={answerKind(path)}
                  value={entry[place]}
                  unread={consultation.unread[inner]}
                  onAnswer={(answer, gesture) => put(k, place, answer, gesture)}
                  onTyped={(text) => put(k, place, undefined, `type ${inner}`, text)}
                />
              </div>
            );
          })}
          <Button size="compact-sm" variant="subtle" onClick={() => remove(k)}>
            {t('answers.remove')}
          </Button>
        </fieldset>
      ))}
      <div className="chips">
        <Button size="compact-md" variant="default" onClick={() => onAnswer([...entries, {}])}>
          {t('answers.add')}
        </Button>
        {entries.length === 0 && (
          <label className="chip" data-value="none">
            <input
              type="checkbox"
              checked={Array.isArray(value)}
              onChange={(event) => onAnswer(event.currentTarget.checked ? [] : undefined)}
            />
            <span>{t('answers.noEntries')}</span>
          </label>
        )}
      </div>
    </div>
  );
}
