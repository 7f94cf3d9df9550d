import type { Decision } from '@plica/face/decide';
import { dateOf, showDate } from '../../../cases/dates.ts';
import { useConsult } from '../../../consult/use-consult.ts';
import { useWords } from '../../../i18n/use-words.ts';
import { useLink } from '../../../route/use-route.ts';
import { ChangedSince } from '../options/changed-since.tsx';

/** Which state was signed, whether it still is this one, and what that means for the paper. */
export function SignedState({ decision }: { decision: Decision }) {
  const { t, language } = useWords();
  const link = useLink();
  const { consultation, whole, role, signed } = useConsult();
  const { signOff, overrules } = consultation;
  const given = signOff && { name: signOff.by, date: showDate(dateOf(new Date(signOff.on)), language) };
  const tone = signed ? 'info' : 'caution';
  return (
    <div className="paper-notice signed-state" data-tone={tone} data-signed={signed} role="status">
      {given && signed && <p>{t('report.state.signed', given)}</p>}
      {given && !signed && <p>{t('report.state.changed', given)}</p>}
      {!given && <p>{t('report.state.unsigned')}</p>}
      {signOff && !signed && role === 'surgeon' && <ChangedSince signOff={signOff} decision={decision} />}
      {role === 'surgeon' && overrules.length > 0 && <p>{t('report.state.overruled')}</p>}
      {role === 'surgeon' && !signed && (
        <p>
          <a {...link({ page: 'consult', caseId: whole.case.id, step: 'options' })}>
            {t('report.state.toSign')}
          </a>
        </p>
      )}
    </div>
  );
}
