import { Button } from '@mantine/core';
import type { Decision } from '@plica/face/decide';
import { dateOf, showDate } from '../../../cases/dates.ts';
import { decisionMark } from '../../../consult/decision-mark.ts';
import type { Paper } from '../../../consult/explanation/paper.ts';
import { useConsult } from '../../../consult/use-consult.ts';
import { useWords } from '../../../i18n/use-words.ts';
import { PaperBlocks } from '../explanation/paper-blocks.tsx';
import { ChangedSince } from './changed-since.tsx';
import { NameAndReason } from './name-and-reason.tsx';

/** Whether a surgeon stands behind what is shown; for the surgeon, to sign it, to sign anew, or to withdraw. */
export function SignOffPanel({ decision, paper }: { decision: Decision; paper: Paper }) {
  const { t, language } = useWords();
  const { consultation, change, role, signed } = useConsult();
  const { signOff } = consultation;
  const surgeon = role === 'surgeon';
  const standing = paper.blocks('summary').filter(({ kind }) => kind === 'notice');
  const stale = signOff !== null && !signed;
  const given = signOff && { name: signOff.by, date: showDate(dateOf(new Date(signOff.on)), language) };
  return (
    <section className="panel sign-off" aria-labelledby="sign-heading" data-stale={stale || undefined}>
      <h2 id="sign-heading">{t('findings.options.signOff.heading')}</h2>
      <PaperBlocks blocks={standing} />
      {given && signed && (
        <p>
          {t('findings.options.signOff.signed', given)}{' '}
          {t('findings.options.signOff.reasonGiven', { reason: signOff.reason })}
        </p>
      )}
      {given && stale && (
        <div className="paper-notice" data-tone="caution" role="status">
          <p>{t(`findings.options.signOff.${surgeon ? 'stale' : 'staleOthers'}`, given)}</p>
          {surgeon && <ChangedSince signOff={signOff} decision={decision} />}
        </div>
      )}
      {surgeon && !signed && (
        <>
          <p className="panel-note">{t('findings.options.signOff.lead')}</p>
          <NameAndReason
            submit={t(`findings.options.signOff.${stale ? 'again' : 'sign'}`)}
            onSubmit={(name) => {
              const signature = { ...name, on: new Date().toISOString(), of: decisionMark(decision) };
              change((now) => ({ ...now, signOff: signature }));
            }}
          />
        </>
      )}
      {surgeon && signOff && (
        <div className="form-buttons">
          <Button variant="default" onClick={() => change((now) => ({ ...now, signOff: null }))}>
            {t('findings.options.signOff.withdraw')}
          </Button>
        </div>
      )}
    </section>
  );
}
