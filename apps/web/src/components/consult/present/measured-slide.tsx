import type { Case } from '@plica/face/case';
import { useFileUrl } from '../../../cases/use-file-url.ts';
import { ownPhoto, tellingMeasures } from '../../../consult/present/telling-measures.ts';
import { useConsult } from '../../../consult/use-consult.ts';
import { useWords } from '../../../i18n/use-words.ts';

/** In log units, which tell a person nothing; it stands on the paper with its explanation. */
const READ_AS_SHADING = 'nasolabial.depth';

/** A few telling measures with their errors beside the person's own photograph. */
export function MeasuredSlide({ kase }: { kase: Case }) {
  const { t, language } = useWords();
  const { whole } = useConsult();
  const measures = tellingMeasures(kase).filter(({ id }) => id !== READ_AS_SHADING);
  const url = useFileUrl(ownPhoto(whole, kase.asOf)?.id ?? null);
  if (!measures.length) return <p>{t('findings.present.measuredNone')}</p>;
  return (
    <div className="measured-slide">
      {url && <img src={url} alt={t('findings.present.photo')} />}
      <div>
        <dl className="telling">
          {measures.map(({ id, name, values }) => (
            <div key={id}>
              <dt>{name[language]}</dt>
              <dd>
                {values.map(({ side, text }) => (
                  <span key={side}>
                    {side !== 'both' && `${t(`findings.present.${side}`)} `}
                    <strong>{text[language]}</strong>
                  </span>
                ))}
              </dd>
            </div>
          ))}
        </dl>
        <p className="panel-note">{t('findings.present.measuredLead')}</p>
      </div>
    </div>
  );
}
