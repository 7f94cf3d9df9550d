import { useState } from 'react';
import { geometryKey, type Adjustments } from '../state/adjustments.ts';
import type { Highlight } from '../state/highlight.ts';
import { nextRequest } from '../state/measure-key.ts';
import type { PhotoCase } from '../state/photo-case.ts';
import { useUndoKeys } from '../state/use-undo-keys.ts';
import { useWords } from '../i18n/use-words.ts';
import { shownGeometry } from '../state/shown-geometry.ts';
import { PrintFigure } from './results/print-figure.tsx';
import { ResultsPanel } from './results/results-panel.tsx';
import { PhotoStage } from './stage/photo-stage.tsx';

interface WorkspaceProps {
  photo: PhotoCase;
  adjust(change: (now: Adjustments) => Adjustments, gesture?: string): void;
  undo(): void;
  redo(): void;
}

/** One measured photograph: the picture on the left, what was read from it on the right. */
export function Workspace({ photo, adjust, undo, redo }: WorkspaceProps) {
  const { language } = useWords();
  const [highlight, setHighlight] = useState<Highlight | null>(null);
  useUndoKeys(undo, redo);
  const leave = (): void => document.getElementById('measures-heading')?.focus();
  const { present } = photo.adjustments;
  const automatic = photo.automatic[geometryKey(present)];
  return (
    <div className="workspace">
      {automatic && photo.opened && (
        <PrintFigure
          url={photo.url}
          mirrored={present.mirrored}
          size={{ width: photo.opened.widthPx, height: photo.opened.heightPx }}
          record={automatic}
          bands={present.neckBands ?? []}
          geometry={shownGeometry(automatic, photo.record ?? automatic, present.moves)}
        />
      )}
      <PhotoStage
        photo={photo}
        highlight={highlight}
        onHighlight={setHighlight}
        adjust={adjust}
        undo={undo}
        redo={redo}
        onLeave={leave}
      />
      <ResultsPanel
        photo={photo}
        updating={nextRequest(photo, language) !== null}
        highlight={highlight}
        onHighlight={setHighlight}
        adjust={adjust}
      />
    </div>
  );
}
