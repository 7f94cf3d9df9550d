import { Button } from '@mantine/core';
import { lazy, Suspense, useState } from 'react';
import { dateOf } from '../../cases/dates.ts';
import { importFiles } from '../../cases/import-files.ts';
import { useMeasureAll } from '../../cases/use-measure-all.ts';
import { VIEW_ORDER } from '../../camera/view-order.ts';
import { useWords } from '../../i18n/use-words.ts';
import { goTo, useLink } from '../../route/use-route.ts';
import { caseStore, newId } from '../../store/case-store.ts';
import { photosOfVisit, useCase } from '../../store/use-case.ts';
import type { StoredVisit, WholeCase } from '../../store/stored.ts';
import type { MeasureEngine } from '../../worker/measure-engine.ts';
import { Icon } from '../shell/icons.tsx';
import { CaseProblem } from './case-problem.tsx';
import { useRole } from '../../consult/role.ts';
import { ConsultNav } from '../consult/consult-nav.tsx';
import { ChoosePhotos } from '../start/choose-photos.tsx';
import { GuessedNote } from './guessed-note.tsx';
import { SureButton } from './sure-button.tsx';
import { VisitCard } from './visit-card.tsx';

// As heavy as the consultation, and wanted by one reader.
const CaseTellsMost = lazy(() =>
  import('../consult/case-tells-most.tsx').then((module) => ({ default: module.CaseTellsMost })),
);

/** A case: its dates, newest first, each with its views. */
export function CasePage({ caseId, engine }: { caseId: string; engine: MeasureEngine }) {
  const { t, language } = useWords();
  const { state, write, reload } = useCase(caseId);
  const link = useLink();
  const role = useRole();
  const [guessed, setGuessed] = useState(0);
  useMeasureAll(engine, state.kind === 'ready' ? state.whole : null, language, reload);

  if (state.kind === 'loading') return <p className="page panel-note">{t('cases.loading')}</p>;
  if (state.kind === 'missing') return <CaseProblem />;
  if (state.kind === 'failed') return <CaseProblem message={state.message} onAgain={() => void reload()} />;
  const { whole } = state;
  const pair = pairToCompare(whole);
  const remove = async (): Promise<void> => {
    await write(async () => {
      await caseStore.deleteCase(caseId);
      goTo({ page: 'cases' }, { replace: true });
    });
  };
  return (
    <div className="page case-page">
      <div className="case-head">
        <a className="back" {...link({ page: 'cases' })}>
          {t('cases.toCases')}
        </a>
        <h1>{whole.case.label}</h1>
        <span className="case-tools">
          {pair ? (
            <Button component="a" variant="default" {...link({ page: 'compare', caseId, ...pair })}>
              {t('cases.compare')}
            </Button>
          ) : (
            <span className="panel-note">{t('cases.compareNeeds')}</span>
          )}
          <Button
            variant="default"
            leftSection={<Icon name="add" size={16} />}
            onClick={() => void write(() => caseStore.putVisit(newVisit(whole)))}
          >
            {t('cases.addVisit')}
          </Button>
          <ChoosePhotos
            variant="default"
            leftSection={<Icon name="add" size={16} />}
            onFiles={(files) => void write(async () => setGuessed(await importFiles(whole, files, null)))}
          >
            {t('cases.importAll')}
          </ChoosePhotos>
        </span>
      </div>
      <ConsultNav caseId={caseId} now="case" />
      {role === 'surgeon' && (
        <Suspense fallback={null}>
          <CaseTellsMost whole={whole} />
        </Suspense>
      )}
      <GuessedNote count={guessed} />
      {[...whole.visits].reverse().map((visit) => (
        <VisitCard
          key={visit.id}
          whole={whole}
          visit={visit}
          photos={photosOfVisit(whole, visit)}
          write={write}
        />
      ))}
      <Button
        component="a"
        size="md"
        className="consult-next"
        {...link({ page: 'consult', caseId, step: 'story' })}
      >
        {t('consult.next', { step: t('consult.steps.story') })}
      </Button>
      <p className="kept-here">
        <Icon name="device" size={20} />
        {t('cases.keptHere')}
      </p>
      <SureButton label={t('cases.deleteCase')} question={t('cases.sureCase')} onSure={() => void remove()} />
    </div>
  );
}

/** Today, upright; lying where today upright is there already. */
function newVisit(whole: WholeCase): StoredVisit {
  const date = dateOf(new Date());
  const upright = whole.visits.some((visit) => visit.date === date && visit.posture === 'upright');
  return { id: newId(), caseId: whole.case.id, date, posture: upright ? 'supine' : 'upright' };
}

/** The first and the last visit that share a view. */
function pairToCompare(whole: WholeCase) {
  const filled = whole.visits.filter((visit) => photosOfVisit(whole, visit).length > 0);
  const [before, after] = [filled[0], filled.at(-1)];
  if (!before || !after || before === after) return null;
  const has = (visit: StoredVisit, view: string): boolean =>
    photosOfVisit(whole, visit).some((photo) => photo.view === view);
  const view = VIEW_ORDER.find((v) => has(before, v) && has(after, v)) ?? 'front';
  return { before: before.id, after: after.id, view };
}
