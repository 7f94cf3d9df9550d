import { useEffect, useMemo, type RefObject } from 'react';
import type { ReportDocument } from '@plica/face/report';
import { dress, previewOf } from '../../../consult/report/preview.ts';
import { useWords } from '../../../i18n/use-words.ts';

/** The paper as it is saved, in a frame of its own; white in the dark as well, because paper is. */
export function PaperPreview({
  report,
  frame,
}: {
  report: ReportDocument;
  frame: RefObject<HTMLIFrameElement | null>;
}) {
  const { t } = useWords();
  const { html, urls } = useMemo(() => previewOf(report), [report]);
  useEffect(() => () => urls.forEach((url) => URL.revokeObjectURL(url)), [urls]);
  return (
    <iframe
      ref={frame}
      className="paper-frame"
      title={t('report.preview')}
      srcDoc={html}
      onLoad={(event) => dress(event.currentTarget)}
    />
  );
}
