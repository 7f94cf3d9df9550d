import { Button } from '@mantine/core';
import type { RefObject } from 'react';
import type { ReportDocument } from '@plica/face/report';
import { printFrame } from '../../../consult/report/preview.ts';
import { useWords } from '../../../i18n/use-words.ts';
import { Icon } from '../../shell/icons.tsx';
import { useSaving, type Saving } from './use-saving.ts';

interface PaperButtonsProps {
  report: ReportDocument;
  frame: RefObject<HTMLIFrameElement | null>;
  /** The pictures are on it. */
  ready: boolean;
}

/** Prints and saves what stands in the preview, and says what became of it. */
export function PaperButtons({ report, frame, ready }: PaperButtonsProps) {
  const { t } = useWords();
  const { saving, saveHtml, savePdf } = useSaving(report);
  const busy = saving.kind === 'working';
  return (
    <>
      <div className="form-buttons">
        <Button leftSection={<Icon name="save" />} disabled={!ready} loading={busy} onClick={savePdf}>
          {t('report.savePdf')}
        </Button>
        <Button variant="default" leftSection={<Icon name="save" />} disabled={!ready} onClick={saveHtml}>
          {t('report.saveHtml')}
        </Button>
        <Button
          variant="default"
          leftSection={<Icon name="print" />}
          disabled={!ready}
          onClick={() => frame.current && printFrame(frame.current)}
        >
          {t('report.print')}
        </Button>
      </div>
      <SavingNote saving={saving} />
      <p className="panel-note">{t('report.savedNote')}</p>
    </>
  );
}

function SavingNote({ saving }: { saving: Saving }) {
  const { t } = useWords();
  if (saving.kind === 'failed')
    return (
      <p className="saving-note" role="alert" data-state="failed">
        {t('report.failed', { message: saving.message })}
      </p>
    );
  return (
    <p className="saving-note" role="status" data-state={saving.kind}>
      {saving.kind === 'working' && t(`report.doing.${saving.doing}`)}
      {saving.kind === 'saved' &&
        (saving.sheets === null
          ? t('report.saved', { name: saving.name })
          : t('report.savedSheets', { name: saving.name, count: saving.sheets }))}
      {saving.kind === 'saved' &&
        saving.missingLetters.length > 0 &&
        ` ${t('report.missingLetters', { letters: saving.missingLetters.join(' ') })}`}
    </p>
  );
}
