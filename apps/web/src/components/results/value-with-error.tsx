import type { Measure } from '@plica/face/measure';
import { useWords } from '../../i18n/use-words.ts';
import { formatValue } from '../../state/format-value.ts';
import { HiddenHelp } from '../shell/hidden-help.tsx';

/** The only way a measured number reaches the page: with its error, or not at all. */
export function ValueWithError({ measure }: { measure: Measure }) {
  const { t } = useWords();
  const shown = formatValue(measure.value, measure.sd);
  if (!shown) return <span className="value-none">{t('measures.blockedValue')}</span>;
  const { value, sd } = shown;
  return (
    <span className="value" data-value={measure.id} data-side={measure.side}>
      <span aria-hidden="true">
        <strong>{value}</strong>
        <span className="value-sd"> ± {sd}</span>
        <span className="value-unit">
          {measure.unit === 'deg' ? '' : ' '}
          {t(`measures.units.${measure.unit}`)}
        </span>
      </span>
      <HiddenHelp>
        {t('measures.spoken', { value, sd, unit: t(`measures.unitWords.${measure.unit}`) })}
      </HiddenHelp>
    </span>
  );
}
