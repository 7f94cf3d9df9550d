import { useEffect, useState } from 'react';
import type { Path } from '../../../consult/draft.ts';
import { nextExaminations } from '../../../consult/explanation/tells-most.ts';
import { useConsult } from '../../../consult/use-consult.ts';
import { useWords } from '../../../i18n/use-words.ts';
import { useLink } from '../../../route/use-route.ts';

const isWide = (): boolean => window.matchMedia('(min-width: 1100px)').matches;

/** Said in place of the proposals. */
const NO_ADVICE = {
  waiting: 'consult.computing',
  ready: 'consult.computing',
  missing: 'findings.tellsMost.waiting',
  failed: 'findings.tellsMost.failed',
} as const;

/** Always in the surgeon's sight: which examination would tell most about the main cause, and the way to its question. */
export function TellsMost() {
  const { t, language } = useWords();
  const { whole, advice } = useConsult();
  const link = useLink()({ page: 'consult', caseId: whole.case.id, step: 'examination' });
  const [open, setOpen] = useState(isWide);
  const goToQuestion = useQuestion();
  const next = advice.kind === 'ready' ? nextExaminations(advice.advice.explanation) : null;
  return (
    <aside className="tells-most" aria-labelledby="tells-most-heading">
      <details open={open} onToggle={({ currentTarget }) => setOpen(currentTarget.open)}>
        <summary>
          <h2 id="tells-most-heading">{t('findings.tellsMost.heading')}</h2>
          {!open && next?.[0] && <span>{next[0].name[language]}</span>}
        </summary>
        {next === null ? (
          <p className="panel-note">{t(NO_ADVICE[advice.kind])}</p>
        ) : next.length === 0 ? (
          <p className="panel-note">{t('findings.tellsMost.none')}</p>
        ) : (
          <>
            <p className="panel-note">{t('findings.tellsMost.lead')}</p>
            <ol>
              {next.map(({ finding, name, bits, telling, question }) => (
                <li key={finding}>
                  <a
                    href={`${link.href}#${question}`}
                    onClick={(event) => {
                      link.onClick(event);
                      if (!event.defaultPrevented) return;
                      goToQuestion(question);
                      if (!isWide()) setOpen(false);
                    }}
                  >
                    {name[language]}
                  </a>
                  <span className="panel-note">
                    {t(`findings.tellsMost.telling.${telling}`)} ·{' '}
                    {t('findings.tellsMost.bits', { bits: bits.toFixed(2) })}
                  </span>
                </li>
              ))}
            </ol>
          </>
        )}
      </details>
    </aside>
  );
}

/** Brings a question into sight once its page stands; first the one the address names. */
function useQuestion(): (question: Path) => void {
  const [wanted, setWanted] = useState<Path>(() => window.location.hash.slice(1));
  useEffect(() => {
    if (!wanted) return;
    setWanted('');
    const question = document.getElementById(wanted);
    question?.scrollIntoView({ block: 'center' });
    question?.querySelector<HTMLElement>('input, select, textarea, button')?.focus({ preventScroll: true });
  }, [wanted]);
  return setWanted;
}
