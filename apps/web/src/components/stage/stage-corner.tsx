import { useWords } from '../../i18n/use-words.ts';
import { ToolButton } from '../shell/tool-button.tsx';

interface StageCornerProps {
  linesShown: boolean;
  onLinesShown(shown: boolean): void;
  zoomIn(): void;
  zoomOut(): void;
  fit(): void;
}

/** Zoom and visibility, over the lower right corner of the stage. */
export function StageCorner({ linesShown, onLinesShown, zoomIn, zoomOut, fit }: StageCornerProps) {
  const { t } = useWords();
  return (
    <div className="stage-corner">
      <ToolButton
        icon={linesShown ? 'eye' : 'eyeOff'}
        label={t('stage.showLines')}
        pressed={linesShown}
        onClick={() => onLinesShown(!linesShown)}
      />
      <ToolButton icon="zoomOut" label={t('stage.zoomOut')} onClick={zoomOut} />
      <ToolButton icon="zoomIn" label={t('stage.zoomIn')} onClick={zoomIn} />
      <ToolButton icon="fit" label={t('stage.fit')} onClick={fit} />
    </div>
  );
}

/** What the colours and the diamond mean. */
export function StageLegend({ front, bands }: { front: boolean; bands: boolean }) {
  const { t } = useWords();
  return (
    <ul className="stage-legend">
      <li data-kind="jaw">{t('stage.legend.jaw')}</li>
      {front && <li data-kind="mouth">{t('stage.legend.folds')}</li>}
      {front && <li data-kind="eyes">{t('stage.legend.lids')}</li>}
      {bands && <li data-kind="neckBand">{t('stage.legend.bands')}</li>}
      <li data-kind="moved">{t('stage.legend.moved')}</li>
    </ul>
  );
}
