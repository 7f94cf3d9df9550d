import { Button, SegmentedControl } from '@mantine/core';
import { useState } from 'react';
import type { View } from '@plica/face/case';
import type { PhotoMeasurement } from '@plica/face/measure';
import { VIEW_ORDER } from '../../camera/view-order.ts';
import { showDate } from '../../cases/dates.ts';
import { useMeasureAll } from '../../cases/use-measure-all.ts';
import { summaryOf } from '../../compare/change-rows.ts';
import { useComparison } from '../../compare/use-comparison.ts';
import { useGravity, type VisitRecords } from '../../compare/use-gravity.ts';
import { useShown } from '../../compare/use-shown.ts';
import { useWords } from '../../i18n/use-words.ts';
import { goTo, useLink } from '../../route/use-route.ts';
import { photosOfVisit, useCase } from '../../store/use-case.ts';
import type { StoredPhoto, StoredVisit, WholeCase } from '../../store/stored.ts';
import type { MeasureEngine, VisitComparer } from '../../worker/measure-engine.ts';
import { CaseProblem } from '../cases/case-problem.tsx';
import { Icon } from '../shell/icons.tsx';
import { ChangeTable } from './change-table.tsx';
import { CompareFigure } from './compare-figure.tsx';
import { GravityPanel } from './gravity-panel.tsx';
import { HeatStrip } from './heat-strip.tsx';

interface ComparePageProps {
  caseId: string;
  before: string | null;
  after: string | null;
  view: View;
  engine: MeasureEngine & VisitComparer;
}

/** Two dates of one case in one view: the pictures laid over each other, and what changed beyond error. */
export function ComparePage({ caseId, before, after, view, engine }: ComparePageProps) {
  const { t, language } = useWords();
  const { state, reload } = useCase(caseId);
  const whole = state.kind === 'ready' ? state.whole : null;
  useMeasureAll(engine, whole, language, reload);
  if (state.kind === 'failed') return <CaseProblem message={state.message} onAgain={() => void reload()} />;
  if (state.kind === 'missing') return <CaseProblem />;
  const visits = whole?.visits ?? [];
  const [first, last] = [
    visits.find(({ id }) => id === before) ?? visits[0],
    visits.find(({ id }) => id === after) ?? visits.at(-1),
  ];
  if (!whole) return <p className="page panel-note">{t('cases.loading')}</p>;
  if (!first || !last) return <CaseProblem />;
  return <Compared {...{ whole, engine, view }} before={first} after={last} />;
}

interface ComparedProps {
  whole: WholeCase;
  before: StoredVisit;
  after: StoredVisit;
  view: View;
  engine: VisitComparer;
}

function Compared({ whole, before, after, view, engine }: ComparedProps) {
  const { t, language } = useWords();
  const link = useLink();
  const [mode, setMode] = useState<'slider' | 'side'>('slider');
  const caseId = whole.case.id;
  const [a, b] = [before, after].map((visit) => side(whole, visit, view)) as [Side, Side];
  const shown = [useShown(a.newest), useShown(b.newest)] as const;
  const state = useComparison(engine, [a, b], language);
  const gravity = useGravity(engine, [allViews(whole, before), allViews(whole, after)], language);
  const change = (more: Partial<{ before: string; after: string; view: View }>): void =>
    goTo({ page: 'compare', caseId, before: before.id, after: after.id, view, ...more }, { replace: true });
  const nameOf = (visit: StoredVisit): string =>
    t('compare.visit', {
      date: showDate(visit.date, language),
      posture: t(`cases.postures.${visit.posture}`),
    });
  const comparison = state.kind === 'ready' ? state.comparison : null;
  const summary = comparison && summaryOf(comparison.changes);
  return (
    <div className="page compare-page">
      <div className="case-head">
        <a className="back" {...link({ page: 'case', caseId })}>
          {whole.case.label}
        </a>
        <h1>{t('compare.heading')}</h1>
      </div>
      <div className="compare-choice">
        {(['before', 'after'] as const).map((which) => (
          <label key={which} className="field">
            <span>{t(`compare.${which}`)}</span>
            <select
              value={which === 'before' ? before.id : after.id}
              onChange={(event) => change({ [which]: event.currentTarget.value })}
            >
              {whole.visits.map((visit) => (
                <option key={visit.id} value={visit.id}>
                  {nameOf(visit)}
                </option>
              ))}
            </select>
          </label>
        ))}
        <label className="field">
          <span>{t('compare.view')}</span>
          <select value={view} onChange={(event) => change({ view: event.currentTarget.value as View })}>
            {VIEW_ORDER.map((each) => (
              <option key={each} value={each}>
                {t(`cases.views.${each}`)}
              </option>
            ))}
          </select>
        </label>
        <SegmentedControl
          aria-label={t('compare.how')}
          value={mode}
          onChange={(value) => setMode(value === 'side' ? 'side' : 'slider')}
          data={(['slider', 'side'] as const).map((value) => ({ value, label: t(`compare.modes.${value}`) }))}
        />
        <Button variant="default" leftSection={<Icon name="print" />} onClick={() => window.print()}>
          {t('compare.print')}
        </Button>
      </div>
      <p className="print-only">
        {whole.case.label} · {t(`cases.views.${view}`)} · {t('compare.before')}: {nameOf(before)} ·{' '}
        {t('compare.after')}: {nameOf(after)}
      </p>
      {before.posture !== after.posture && <p className="camera-note">{t('compare.gravity')}</p>}
      <div className="compare-body">
        {!a.newest || !b.newest ? (
          <p className="panel panel-note">{t('compare.noPhoto')}</p>
        ) : (
          shown[0] && shown[1] && <CompareFigure before={shown[0]} after={shown[1]} mode={mode} />
        )}
        <div className="compare-facts">
          {state.kind === 'failed' && (
            <p className="camera-note" role="alert">
              {t('compare.failed', { message: state.message })}
            </p>
          )}
          {state.kind === 'working' && <p className="panel-note">{t('compare.working')}</p>}
          {comparison && summary && comparison.changes.length === 0 && (
            <p className="panel panel-note">{t('compare.notMeasured')}</p>
          )}
          {comparison && summary && comparison.changes.length > 0 && (
            <>
              <p className="compare-summary" role="status">
                {t('compare.summary', {
                  beyond: summary.beyond,
                  compared: summary.compared,
                })}{' '}
                {summary.refused > 0 && `${t('compare.summaryRefused', { refused: summary.refused })} `}
                <span className="panel-note">
                  {t('compare.chance', {
                    compared: summary.compared,
                    expected: summary.expected.toFixed(1),
                  })}
                </span>
              </p>
              <HeatStrip changes={comparison.changes} />
            </>
          )}
          {comparison && comparison.reasons.length > 0 && (
            <section className="panel reasons" aria-labelledby="compare-reasons">
              <h2 id="compare-reasons">{t('compare.reasons')}</h2>
              <ul>
                {comparison.reasons.map((reason) => (
                  <li
                    key={`${reason.code} ${reason.visit} ${reason.message}`}
                    data-kind={reason.severity === 'block' ? 'block' : 'weaken'}
                  >
                    <Icon name={reason.severity === 'block' ? 'block' : 'warn'} />
                    <span>
                      {reason.visit && <strong>{t(`compare.${reason.visit}`)}: </strong>}
                      {reason.message}
                    </span>
                  </li>
                ))}
              </ul>
            </section>
          )}
        </div>
      </div>
      {gravity && <GravityPanel test={gravity} caseId={caseId} />}
      {comparison && comparison.changes.length > 0 && <ChangeTable changes={comparison.changes} />}
      <p className="print-only">{t('compare.printed')}</p>
    </div>
  );
}

interface Side {
  visit: StoredVisit;
  newest: StoredPhoto | null;
  records: PhotoMeasurement[];
}

function side(whole: WholeCase, visit: StoredVisit, view: View): Side {
  const photos = photosOfVisit(whole, visit).filter((photo) => photo.view === view);
  return { visit, newest: photos.at(-1) ?? null, records: recordsOf(photos) };
}

const allViews = (whole: WholeCase, visit: StoredVisit): VisitRecords => ({
  visit,
  records: recordsOf(photosOfVisit(whole, visit)),
});

const recordsOf = (photos: readonly StoredPhoto[]): PhotoMeasurement[] =>
  photos.flatMap(({ result }) => (result?.kind === 'measured' ? [result.record] : []));
