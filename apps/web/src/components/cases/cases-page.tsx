import { Button } from '@mantine/core';
import { useEffect, useState, type FormEvent } from 'react';
import { dateOf, showDate } from '../../cases/dates.ts';
import { useWords } from '../../i18n/use-words.ts';
import { goTo, useLink } from '../../route/use-route.ts';
import { caseStore, newId } from '../../store/case-store.ts';
import type { StoredCase } from '../../store/stored.ts';
import { Icon } from '../shell/icons.tsx';
import { CaseProblem } from './case-problem.tsx';

/** All cases kept on this device, and a new one. */
export function CasesPage() {
  const { t, language } = useWords();
  const link = useLink();
  const [cases, setCases] = useState<StoredCase[] | null>(null);
  const [problem, setProblem] = useState<string | null>(null);
  const [label, setLabel] = useState('');
  const fail = (error: unknown): void => setProblem(error instanceof Error ? error.message : String(error));
  useEffect(() => void caseStore.cases().then(setCases, fail), []);

  const create = async (event: FormEvent): Promise<void> => {
    event.preventDefault();
    const now = new Date();
    const id = newId();
    try {
      // Asked for once something is worth keeping: the browser may otherwise clear it when space is short.
      void navigator.storage?.persist?.().catch(() => false);
      await caseStore.putCase({ id, label: label.trim() || dateOf(now), createdAt: now.toISOString() });
      await caseStore.putVisit({ id: newId(), caseId: id, date: dateOf(now), posture: 'upright' });
      goTo({ page: 'case', caseId: id });
    } catch (error) {
      fail(error);
    }
  };

  if (problem) return <CaseProblem message={problem} />;
  return (
    <div className="page cases-page">
      <div className="page-lead">
        <h1>{t('cases.heading')}</h1>
        <p>{t('cases.lead')}</p>
      </div>
      <form className="new-case" onSubmit={(event) => void create(event)}>
        <label className="field">
          <span>{t('cases.label')}</span>
          <input value={label} onChange={(event) => setLabel(event.currentTarget.value)} maxLength={80} />
          <small>{t('cases.labelNote')}</small>
        </label>
        <Button type="submit" leftSection={<Icon name="add" size={16} />}>
          {t('cases.create')}
        </Button>
      </form>
      {cases?.length === 0 && <p className="panel-note">{t('cases.empty')}</p>}
      {cases && cases.length > 0 && (
        <ul className="case-list">
          {cases.map(({ id, label: name, createdAt }) => (
            <li key={id}>
              <a {...link({ page: 'case', caseId: id })} aria-label={t('cases.open', { name })}>
                <strong>{name}</strong>
                <span>{t('cases.created', { date: showDate(createdAt.slice(0, 10), language) })}</span>
              </a>
            </li>
          ))}
        </ul>
      )}
      <p className="kept-here">
        <Icon name="device" size={20} />
        {t('cases.keptHere')}
      </p>
    </div>
  );
}
