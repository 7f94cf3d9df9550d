import { neckBands, type PhotoMeasurement } from '@plica/face/measure';
import { useWords } from '../../i18n/use-words.ts';
import { formatValue } from '../../state/format-value.ts';

/** Bands of the neck that a person marked, longest first; lengths only with a scale, each with its error. */
export function NeckBandsPanel({ record }: { record: PhotoMeasurement }) {
  const { t } = useWords();
  const bands = neckBands(record);
  if (bands.length === 0) return null;
  const lengths = bands
    .flatMap(({ lengthMm, sdMm }) => (lengthMm !== null && sdMm !== null ? [[lengthMm, sdMm] as const] : []))
    .sort(([a], [b]) => b - a);
  return (
    <section className="panel" aria-labelledby="bands-heading">
      <h2 id="bands-heading">{t('bands.heading')}</h2>
      <p>{t('bands.count', { count: bands.length })}</p>
      {lengths.length > 0 ? (
        <ul className="band-lengths">
          {lengths.map(([lengthMm, sdMm], i) => {
            const shown = formatValue(lengthMm, sdMm);
            return shown && <li key={i}>{t('bands.length', { ...shown })}</li>;
          })}
        </ul>
      ) : (
        <p className="panel-note">{t('bands.noScale')}</p>
      )}
      <p className="panel-note">{t('bands.note')}</p>
    </section>
  );
}
