import { SegmentedControl } from '@mantine/core';
import { useWords } from '../../i18n/use-words.ts';
import type { Adjustments } from '../../state/adjustments.ts';
import type { History } from '../../state/history.ts';
import { ToolButton } from '../shell/tool-button.tsx';
import type { ShownPart } from './photo-stage.tsx';

interface StageToolbarProps {
  parts: readonly ShownPart[];
  part: ShownPart;
  onPart(part: ShownPart): void;
  history: History<Adjustments>;
  undo(): void;
  redo(): void;
  reset(): void;
  /** Whether bands of the neck are being marked; undefined where they are not seen. */
  marksBands: boolean | undefined;
  onMarkBands(on: boolean): void;
}

/** Which part of the face, and the way back. */
export function StageToolbar(props: StageToolbarProps) {
  const { t } = useWords();
  const { history } = props;
  return (
    <div className="stage-toolbar">
      <SegmentedControl
        size="xs"
        aria-label={t('stage.part')}
        value={props.part}
        onChange={(value) => props.onPart(value as ShownPart)}
        data={props.parts.map((part) => ({ value: part, label: t(`stage.parts.${part}`) }))}
      />
      <div className="stage-tools">
        {props.marksBands !== undefined && (
          <ToolButton
            icon="bands"
            label={t('stage.bands.mark')}
            pressed={props.marksBands}
            onClick={() => props.onMarkBands(!props.marksBands)}
          />
        )}
        <ToolButton
          icon="undo"
          label={t('stage.undo')}
          disabled={history.past.length === 0}
          onClick={props.undo}
        />
        <ToolButton
          icon="redo"
          label={t('stage.redo')}
          disabled={history.future.length === 0}
          onClick={props.redo}
        />
        <ToolButton
          icon="reset"
          label={t('stage.reset')}
          disabled={Object.keys(history.present.moves).length === 0}
          onClick={props.reset}
        />
      </div>
    </div>
  );
}
