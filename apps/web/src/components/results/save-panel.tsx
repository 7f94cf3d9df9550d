import { Button } from '@mantine/core';
import { useWords } from '../../i18n/use-words.ts';
import { exportName, toCsv, toJson } from '../../state/export-record.ts';
import { geometryKey } from '../../state/adjustments.ts';
import type { PhotoCase } from '../../state/photo-case.ts';
import { Icon } from '../shell/icons.tsx';

/** Hands the record to the person as files made in the page. */
export function SavePanel({ photo }: { photo: PhotoCase }) {
  const { t } = useWords();
  const record = photo.record!;
  const { moves } = photo.adjustments.present;
  const automatic = photo.automatic[geometryKey(photo.adjustments.present)] ?? null;
  return (
    <section className="panel save" aria-labelledby="save-heading">
      <h2 id="save-heading">{t('save.heading')}</h2>
      <div className="save-buttons">
        <Button
          variant="default"
          leftSection={<Icon name="save" />}
          onClick={() => save(exportName(photo.fileName, 'json'), toJson(record, moves), 'application/json')}
        >
          {t('save.json')}
        </Button>
        <Button
          variant="default"
          leftSection={<Icon name="save" />}
          onClick={() => save(exportName(photo.fileName, 'csv'), toCsv(record, automatic), 'text/csv')}
        >
          {t('save.csv')}
        </Button>
        <Button variant="default" leftSection={<Icon name="print" />} onClick={() => window.print()}>
          {t('save.print')}
        </Button>
      </div>
      <p className="panel-note">{t('save.note')}</p>
    </section>
  );
}

function save(name: string, text: string, type: string): void {
  const url = URL.createObjectURL(new Blob([text], { type: `${type};charset=utf-8` }));
  const link = document.createElement('a');
  link.href = url;
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(url), 1000);
}
