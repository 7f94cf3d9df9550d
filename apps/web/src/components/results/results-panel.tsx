import { useMemo } from 'react';
import { useWords } from '../../i18n/use-words.ts';
import { geometryKey, type Adjustments } from '../../state/adjustments.ts';
import type { Highlight } from '../../state/highlight.ts';
import { COMPOSITES, GROUP_NAMES, MEASURE_GROUPS } from '../../state/measure-groups.ts';
import { measureRows } from '../../state/measure-rows.ts';
import type { PhotoCase } from '../../state/photo-case.ts';
import { reasonsOf } from '../../state/problems-of.ts';
import { ClinicianSection } from './clinician-section.tsx';
import { MeasureTable } from './measure-table.tsx';
import { NeckBandsPanel } from './neck-bands-panel.tsx';
import { PhotoPanel } from './photo-panel.tsx';
import { QuestionsPanel } from './questions-panel.tsx';
import { ReasonsPanel } from './reasons-panel.tsx';
import { SavePanel } from './save-panel.tsx';
import { ScalePanel } from './scale-panel.tsx';

interface ResultsPanelProps {
  photo: PhotoCase;
  updating: boolean;
  highlight: Highlight | null;
  onHighlight(highlight: Highlight | null): void;
  adjust(change: (now: Adjustments) => Adjustments, gesture?: string): void;
}

/** Everything that stands beside the picture. */
export function ResultsPanel({ photo, updating, highlight, onHighlight, adjust }: ResultsPanelProps) {
  const { t } = useWords();
  const record = photo.record!;
  const now = photo.adjustments.present;
  const automatic = photo.automatic[geometryKey(now)] ?? null;
  const reasons = useMemo(() => reasonsOf(record), [record]);
  const groups = useMemo(
    () => GROUP_NAMES.map((name) => ({ name, rows: measureRows(MEASURE_GROUPS[name], record, automatic) })),
    [record, automatic],
  );
  const composites = useMemo(() => measureRows(COMPOSITES, record, automatic), [record, automatic]);
  const table = { problems: record.problems, highlight, onHighlight };
  return (
    <div className="results" data-updating={updating || undefined}>
      <QuestionsPanel problems={record.problems} answers={now.answers} adjust={adjust} />
      <ReasonsPanel reasons={reasons} answers={now.answers} adjust={adjust} />
      <section className="panel measures-panel" aria-labelledby="measures-heading">
        <div className="measures-title">
          <h2 id="measures-heading" tabIndex={-1}>
            {t('measures.heading')}
          </h2>
          <span className="updating" role="status">
            {updating ? t('working.updating') : ''}
          </span>
        </div>
        <p className="panel-lead">{t('measures.lead')}</p>
        {groups.map(({ name, rows }) => (
          <MeasureTable key={name} title={t(`measures.groups.${name}`)} rows={rows} {...table} />
        ))}
        <p className="panel-note">{t('measures.axisNote')}</p>
      </section>
      <NeckBandsPanel record={record} />
      <ClinicianSection
        measureAnyway={now.measureAnyway}
        onMeasureAnyway={(measureAnyway) => adjust((before) => ({ ...before, measureAnyway }))}
      >
        {composites.length > 0 ? (
          <MeasureTable title={t('clinician.composites')} rows={composites} {...table} />
        ) : null}
      </ClinicianSection>
      <ScalePanel
        choice={now.scale}
        record={record}
        size={{ width: photo.opened!.widthPx, height: photo.opened!.heightPx }}
        adjust={adjust}
      />
      <PhotoPanel record={record} opened={photo.opened!} now={now} adjust={adjust} />
      <SavePanel photo={photo} />
      <p className="print-only">
        {photo.fileName} · {photo.synthetic && `${t('save.synthetic')} `}
        {t('save.printed')}
      </p>
    </div>
  );
}
