import { ActionIcon, SegmentedControl } from '@mantine/core';
import { useWords } from '../../i18n/use-words.ts';
import type { Adjustments } from '../../state/adjustments.ts';
import type { History } from '../../state/history.ts';
import { Icon, type IconName } from '../shell/icons.tsx';
import type { ShownPart } from './photo-stage.tsx';

interface StageToolbarProps {
  part: ShownPart;
  onPart(part: ShownPart): void;
  linesShown: boolean;
  onLinesShown(shown: boolean): void;
  history: History<Adjustments>;
  undo(): void;
  redo(): void;
  reset(): void;
  zoomIn(): void;
  zoomOut(): void;
  fit(): void;
}

const PARTS: readonly ShownPart[] = ['all', 'eyes', 'mouth', 'jaw'];

export function StageToolbar(props: StageToolbarProps) {
  const { t } = useWords();
  const { history } = props;
  const tool = (icon: IconName, label: string, onClick: () => void, disabled = false, pressed?: boolean) => (
    <ActionIcon
      variant="subtle"
      color="gray"
      size="lg"
      aria-label={label}
      title={label}
      onClick={onClick}
      disabled={disabled}
      aria-pressed={pressed}
    >
      <Icon name={icon} />
    </ActionIcon>
  );
  return (
    <div className="stage-toolbar">
      <SegmentedControl
        size="xs"
        aria-label={t('stage.part')}
        value={props.part}
        onChange={(value) => props.onPart(value as ShownPart)}
        data={PARTS.map((part) => ({ value: part, label: t(`stage.parts.${part}`) }))}
      />
      <div className="stage-tools">
        {tool('undo', t('stage.undo'), props.undo, history.past.length === 0)}
        {tool('redo', t('stage.redo'), props.redo, history.future.length === 0)}
        {tool('reset', t('stage.reset'), props.reset, Object.keys(history.present.moves).length === 0)}
        <span className="stage-tools-gap" />
        {tool(
          props.linesShown ? 'eye' : 'eyeOff',
          t('stage.showLines'),
          () => props.onLinesShown(!props.linesShown),
          false,
          props.linesShown,
        )}
        {tool('zoomOut', t('stage.zoomOut'), props.zoomOut)}
        {tool('zoomIn', t('stage.zoomIn'), props.zoomIn)}
        {tool('fit', t('stage.fit'), props.fit)}
      </div>
    </div>
  );
}
