import { STATUS_NAMES, type Status } from '@plica/face/decide';
import { showDate, dateOf } from '../../../cases/dates.ts';
import type { Overrule } from '../../../consult/consultation.ts';
import { useWords } from '../../../i18n/use-words.ts';

/** What the program said and what the surgeon says, both kept. */
export function OverruleNote({ overrule, computed }: { overrule: Overrule; computed: Status }) {
  const { t, language } = useWords();
  const { was, to, by, on, reason } = overrule;
  return (
    <div className="paper-notice overrule-note" data-tone="info">
      <p>
        {t('findings.options.overrule.note', {
          was: STATUS_NAMES[was][language],
          to: STATUS_NAMES[to][language],
          name: by,
          date: showDate(dateOf(new Date(on)), language),
        })}{' '}
        {t('findings.options.signOff.reasonGiven', { reason })}
      </p>
      {computed !== was && (
        <p>{t('findings.options.overrule.moved', { now: STATUS_NAMES[computed][language] })}</p>
      )}
    </div>
  );
}
