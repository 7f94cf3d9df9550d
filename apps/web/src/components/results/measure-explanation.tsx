import type { Measure } from '@plica/face/measure';
import { useWords } from '../../i18n/use-words.ts';
import type { MeasureId } from '../../state/measure-groups.ts';

const BASIS = {
  'pooled-between-session': 'errorPooled',
  'own-repeats': 'errorRepeats',
  'rendered-heads': 'errorRendered',
} as const;

/** In plain words: what the measure is, how it is read, what else moves it, and what its error means. */
export function MeasureExplanation({ id, measure }: { id: MeasureId; measure: Measure }) {
  const { t, measure: words } = useWords();
  const { what, how, moves } = words(id);
  const basis = t(`measures.${BASIS[measure.sdBasis]}`);
  const error =
    measure.unit === 'mm' || measure.unit === 'mm2' ? `${basis} ${t('measures.errorLength')}` : basis;
  return (
    <dl className="explanation">
      <dt>{t('measures.what')}</dt>
      <dd>{what}</dd>
      <dt>{t('measures.how')}</dt>
      <dd>{how}</dd>
      <dt>{t('measures.moves')}</dt>
      <dd>{moves}</dd>
      <dt>{t('measures.error')}</dt>
      <dd>{error}</dd>
    </dl>
  );
}
