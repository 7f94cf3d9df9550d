import { Button } from '@mantine/core';
import type { CameraProblem } from '../../camera/camera-problem.ts';
import { useWords } from '../../i18n/use-words.ts';
import { Icon } from '../shell/icons.tsx';

/** Why there is no live picture, and what to do about it. */
export function CameraProblemCard({ problem, onAgain }: { problem: CameraProblem; onAgain(): void }) {
  const { t } = useWords();
  const canTry = problem !== 'insecure' && problem !== 'unsupported';
  return (
    <div className="camera-problem" role="alert" data-problem={problem}>
      <h2>
        <Icon name="block" size={22} />
        {t(`camera.problems.${problem}.title`)}
      </h2>
      <p>{t(`camera.problems.${problem}.text`)}</p>
      {canTry && <Button onClick={onAgain}>{t('camera.again')}</Button>}
    </div>
  );
}
