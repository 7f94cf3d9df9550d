import { Button } from '@mantine/core';
import { useWords } from '../../i18n/use-words.ts';
import { useNewBuild } from '../../offline/use-new-build.ts';

/** A newer version is there: taken when the person says so, never in the middle of something. */
export function NewBuildNote() {
  const { t } = useWords();
  const take = useNewBuild();
  if (!take) return null;
  return (
    <div className="new-build" role="status">
      <span>{t('newBuild.text')}</span>
      <Button size="xs" variant="default" onClick={take}>
        {t('newBuild.take')}
      </Button>
    </div>
  );
}
