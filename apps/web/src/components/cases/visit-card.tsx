import { Button, SegmentedControl } from '@mantine/core';
import { useState } from 'react';
import type { View } from '@plica/face/case';
import { importFiles } from '../../cases/import-files.ts';
import { showDate } from '../../cases/dates.ts';
import { nextView, VIEW_ORDER } from '../../camera/view-order.ts';
import { useWords } from '../../i18n/use-words.ts';
import { useLink } from '../../route/use-route.ts';
import { caseStore } from '../../store/case-store.ts';
import type { StoredPhoto, StoredVisit, WholeCase } from '../../store/stored.ts';
import { Icon } from '../shell/icons.tsx';
import { ChoosePhotos } from '../start/choose-photos.tsx';
import { GuessedNote } from './guessed-note.tsx';
import { SureButton } from './sure-button.tsx';
import { ViewSlot } from './view-slot.tsx';

interface VisitCardProps {
  whole: WholeCase;
  visit: StoredVisit;
  photos: readonly StoredPhoto[];
  write(work: () => Promise<void>): Promise<void>;
}

/** One date and posture with its six views. */
export function VisitCard({ whole, visit, photos, write }: VisitCardProps) {
  const { t, language } = useWords();
  const link = useLink();
  const [guessed, setGuessed] = useState(0);
  const taken = new Set<View>(photos.map(({ view }) => view));
  const first = taken.has('front') ? (nextView('front', taken) ?? 'front') : 'front';
  const heading = t('cases.visit', {
    date: showDate(visit.date, language),
    posture: t(`cases.postures.${visit.posture}`),
  });

  const take = (files: readonly File[]): void =>
    void write(async () => setGuessed(await importFiles(whole, files, visit)));
  const change = (more: Partial<StoredVisit>): void =>
    void write(() => caseStore.changeVisit({ ...visit, ...more }));

  return (
    <section className="visit panel" aria-labelledby={`visit-${visit.id}`} data-visit={visit.id}>
      <h2 id={`visit-${visit.id}`}>{heading}</h2>
      <div className="visit-head">
        <label className="field">
          <span>{t('cases.date')}</span>
          <input
            type="date"
            value={visit.date}
            onChange={(event) => event.currentTarget.value && change({ date: event.currentTarget.value })}
          />
        </label>
        <SegmentedControl
          aria-label={t('cases.posture')}
          size="sm"
          value={visit.posture}
          onChange={(value) => change({ posture: value === 'supine' ? 'supine' : 'upright' })}
          data={(['upright', 'supine'] as const).map((value) => ({
            value,
            label: t(`cases.postures.${value}`),
          }))}
        />
        <span className="visit-tools">
          <Button
            component="a"
            leftSection={<Icon name="camera" size={16} />}
            {...link({ page: 'camera', caseId: visit.caseId, visitId: visit.id, view: first })}
          >
            {t('cases.camera')}
          </Button>
          <ChoosePhotos variant="default" leftSection={<Icon name="add" size={16} />} onFiles={take}>
            {t('cases.import')}
          </ChoosePhotos>
        </span>
      </div>
      <GuessedNote count={guessed} />
      <ul className="slots">
        {VIEW_ORDER.map((view) => (
          <ViewSlot
            key={view}
            view={view}
            caseId={visit.caseId}
            visitId={visit.id}
            photos={photos.filter((photo) => photo.view === view)}
            onMove={(photo, to) =>
              void write(() => caseStore.changePhoto(photo.id, (now) => ({ ...now, view: to, result: null })))
            }
            onDelete={(photo) => void write(() => caseStore.deletePhoto(photo.id))}
          />
        ))}
      </ul>
      <SureButton
        className="visit-delete"
        label={t('cases.deleteVisit')}
        question={t('cases.sureVisit')}
        onSure={() => void write(() => caseStore.deleteVisit(visit))}
      />
    </section>
  );
}
