import type { Hint } from '../../camera/choose-hint.ts';
import { FRAMES_TO_AGREE } from '../../camera/release.ts';
import { useWords } from '../../i18n/use-words.ts';
import { Icon, type IconName } from '../shell/icons.tsx';

/** Which way to move, as the patient sees it in a mirrored preview. */
const ARROWS: Partial<Record<Hint, IconName>> = {
  turnLeft: 'arrowLeft',
  turnRight: 'arrowRight',
  chinUp: 'arrowUp',
  chinDown: 'arrowDown',
};
const OTHER_WAY: Partial<Record<IconName, IconName>> = { arrowLeft: 'arrowRight', arrowRight: 'arrowLeft' };

interface HintLineProps {
  hint: Hint;
  agreeing: number;
  mirrored: boolean;
}

/** The one thing to do now, and how many good frames agree. */
export function HintLine({ hint, agreeing, mirrored }: HintLineProps) {
  const { t } = useWords();
  const arrow = ARROWS[hint];
  const icon = hint === 'good' ? 'ok' : arrow && !mirrored ? (OTHER_WAY[arrow] ?? arrow) : arrow;
  return (
    <div className="hint" data-hint={hint}>
      {icon && <Icon name={icon} size={26} />}
      <p role="status">{t(`camera.hints.${hint}`)}</p>
      <span className="hint-count" role="img" aria-label={t('camera.agreeing', { count: agreeing })}>
        {Array.from({ length: FRAMES_TO_AGREE }, (_, i) => (
          <span key={i} data-on={i < agreeing || undefined} />
        ))}
      </span>
    </div>
  );
}
