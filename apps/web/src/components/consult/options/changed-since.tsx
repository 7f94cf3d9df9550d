import { OPTION_FACTS, STATUS_NAMES, type Decision } from '@plica/face/decide';
import { CAUSE_NAMES } from '@plica/face/explain';
import type { SignOff } from '../../../consult/consultation.ts';
import { changesSince } from '../../../consult/options/changes-since.ts';
import { useWords } from '../../../i18n/use-words.ts';

/** What differs between the decision that was signed and the one that stands now. */
export function ChangedSince({ signOff, decision }: { signOff: SignOff; decision: Decision }) {
  const { t, language } = useWords();
  const changes = changesSince(signOff, decision);
  if (!changes) return <p>{t('findings.options.signOff.unreadable')}</p>;
  const { cause, options, newFlags, goneFlags } = changes;
  const words = (flag: string): string =>
    decision.redFlags.find(({ id }) => id === flag)?.action[language] ?? flag;
  return (
    <>
      <strong>{t('findings.options.signOff.changed')}</strong>
      <ul className="paper-list">
        {newFlags.map((flag) => (
          <li key={flag}>{t('findings.options.signOff.newFlag', { flag: words(flag) })}</li>
        ))}
        {goneFlags.map((flag) => (
          <li key={flag}>{t('findings.options.signOff.goneFlag', { flag: words(flag) })}</li>
        ))}
        {cause && (
          <li>
            {t('findings.options.signOff.cause', {
              from: CAUSE_NAMES[cause.from][language],
              to: CAUSE_NAMES[cause.to][language],
            })}
          </li>
        )}
        {options.map(({ id, from, to }) => (
          <li key={id}>
            {t('findings.options.signOff.option', {
              option: OPTION_FACTS[id].name[language],
              from: STATUS_NAMES[from][language],
              to: STATUS_NAMES[to][language],
            })}
          </li>
        ))}
      </ul>
      <p className="panel-note">{t('findings.options.signOff.nothingChanged')}</p>
    </>
  );
}
