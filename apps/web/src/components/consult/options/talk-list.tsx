import { MUST_DISCUSS, type Decision, type MustDiscuss } from '@plica/face/decide';
import { useConsult } from '../../../consult/use-consult.ts';
import { useWords } from '../../../i18n/use-words.ts';

/** What the surgeon and the person must talk about, to be ticked off; with its figures, so for the surgeon alone. */
export function TalkList({ decision }: { decision: Decision }) {
  const { t, language } = useWords();
  const { consultation, change } = useConsult();
  const done = new Set(consultation.discussed);
  return (
    <section className="panel" aria-labelledby="talk-heading">
      <h2 id="talk-heading">{t('findings.options.talk')}</h2>
      <p className="panel-note">{t('findings.options.talkLead')}</p>
      <ul className="talk">
        {decision.mustDiscuss.map((code) => {
          const { clinician, source } = MUST_DISCUSS[code as MustDiscuss];
          return (
            <li key={code}>
              <label>
                <input
                  type="checkbox"
                  checked={done.has(code)}
                  onChange={({ target: { checked } }) =>
                    change((now) => ({
                      ...now,
                      discussed: [
                        ...(now.discussed ?? []).filter((c) => c !== code),
                        ...(checked ? [code] : []),
                      ],
                    }))
                  }
                />
                <span>
                  {clinician[language]} <span className="panel-note">[{source}]</span>
                </span>
              </label>
            </li>
          );
        })}
      </ul>
    </section>
  );
}
