import { useMemo, useRef, useState } from 'react';
import type { ReportDocument } from '@plica/face/report';
import { paperDocument } from '../../../consult/report/paper-document.ts';
import { chosenPhotos, paperPhotos } from '../../../consult/report/paper-photos.ts';
import { usePictures } from '../../../consult/report/use-pictures.ts';
import { useConsult } from '../../../consult/use-consult.ts';
import { useWords } from '../../../i18n/use-words.ts';
import type { Advice } from '../../../worker/advice-messages.ts';
import { AdviceGate } from '../advice-gate.tsx';
import { LittleAnswered } from './little-answered.tsx';
import { PaperButtons } from './paper-buttons.tsx';
import { PaperChoicesPanel } from './paper-choices-panel.tsx';
import { PaperPhotosPanel } from './paper-photos-panel.tsx';
import { PaperPreview } from './paper-preview.tsx';
import { SignedState } from './signed-state.tsx';

/** The paper that both take away: chosen, looked at, printed and saved. */
export function ReportStep() {
  return <AdviceGate>{(advice) => <Report advice={advice} />}</AdviceGate>;
}

function Report({ advice }: { advice: Advice }) {
  const { t, language: shown } = useWords();
  const { consultation, whole, role, signed } = useConsult();
  const [wanted, setWanted] = useState<ReportDocument['edition'] | null>(null);
  const edition = role === 'surgeon' ? (wanted ?? 'clinical') : 'patient';
  const language = consultation.paper?.language ?? shown;
  const all = useMemo(() => paperPhotos(whole, consultation.asOf), [whole, consultation.asOf]);
  const state = usePictures(chosenPhotos(all, consultation), !consultation.paper?.plain);
  const pictures = state.kind === 'ready' ? state.pictures : NONE;
  const report = useMemo(
    () => paperDocument(advice, consultation, { edition, language, signed, pictures }),
    [advice, consultation, edition, language, signed, pictures],
  );
  const frame = useRef<HTMLIFrameElement>(null);
  return (
    <>
      <LittleAnswered kase={advice.case} />
      <SignedState decision={advice.decision} />
      <PaperChoicesPanel edition={edition} onEdition={setWanted} language={language} />
      <PaperPhotosPanel all={all} state={state} />
      <section className="panel paper-panel" aria-labelledby="paper-heading">
        <h2 id="paper-heading">{t('report.heading')}</h2>
        <PaperButtons report={report} frame={frame} ready={state.kind !== 'drawing'} />
        <PaperPreview report={report} frame={frame} />
      </section>
    </>
  );
}

const NONE = [] as const;
