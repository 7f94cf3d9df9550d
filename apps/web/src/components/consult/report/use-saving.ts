import { useState } from 'react';
import { renderHtml, type ReportDocument } from '@plica/face/report';
import { paperFileName } from '../../../consult/report/paper-document.ts';
import { writePaper, type PaperDoing } from '../../../worker/write-paper.ts';

export type Saving =
  | { kind: 'idle' }
  | { kind: 'working'; doing: PaperDoing }
  | { kind: 'saved'; name: string; sheets: number | null; missingLetters: readonly string[] }
  | { kind: 'failed'; message: string };

/** Saves the paper as a page or as a PDF, and says how far it is. */
export function useSaving(document: ReportDocument) {
  const [saving, setSaving] = useState<Saving>({ kind: 'idle' });

  const saveHtml = (): void => {
    const name = paperFileName(document, 'html');
    download(name, new Blob([renderHtml(document)], { type: 'text/html;charset=utf-8' }));
    setSaving({ kind: 'saved', name, sheets: null, missingLetters: [] });
  };

  const savePdf = async (): Promise<void> => {
    setSaving({ kind: 'working', doing: 'fonts' });
    try {
      const { bytes, sheets, missingLetters } = await writePaper(document, (doing) =>
        setSaving({ kind: 'working', doing }),
      );
      const name = paperFileName(document, 'pdf');
      download(name, new Blob([bytes], { type: 'application/pdf' }));
      setSaving({ kind: 'saved', name, sheets, missingLetters });
    } catch (error) {
      setSaving({ kind: 'failed', message: error instanceof Error ? error.message : String(error) });
    }
  };

  return { saving, saveHtml, savePdf: () => void savePdf() };
}

function download(name: string, blob: Blob): void {
  const url = URL.createObjectURL(blob);
  const link = window.document.createElement('a');
  link.href = url;
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(url), 10_000);
}
