import { STATUS_NAMES } from '@plica/face/decide';
import type { Way } from '../../../consult/options/comparison.ts';
import { useWords } from '../../../i18n/use-words.ts';

/** The ways side by side: a table on a wide screen, cards that follow each other sideways on a phone, a list on paper. */
export function WaysTable({ ways }: { ways: readonly Way[] }) {
  const { t, language } = useWords();
  const aspects = ways[0]?.aspects ?? [];
  return (
    <div className="ways-scroll" role="group" aria-labelledby="compare-heading" tabIndex={0}>
      <table className="ways" role="table">
        <thead role="rowgroup">
          <tr role="row">
            <th scope="col" role="columnheader">
              {t('findings.options.way')}
            </th>
            {aspects.map(({ id, title }) => (
              <th key={id} scope="col" role="columnheader">
                {title[language]}
              </th>
            ))}
          </tr>
        </thead>
        <tbody role="rowgroup">
          {ways.map((way) => (
            <tr key={way.id} role="row">
              <th scope="row" role="rowheader">
                {way.name[language]}
                {way.status && (
                  <span className="status" data-status={way.status}>
                    {STATUS_NAMES[way.status][language]}
                  </span>
                )}
              </th>
              {way.aspects.map(({ id, title, texts }) => (
                <td key={id} role="cell" data-aspect={id} data-label={title[language]}>
                  {id === 'risks' && way.risk && (
                    <strong>{t(`findings.options.riskLevels.${way.risk}`)}. </strong>
                  )}
                  {texts.map((text) => text[language]).join(' ') || '–'}
                  {id === 'risks' && texts.length > 0 && (
                    <>
                      {' '}
                      <a
                        href={`#way-${way.id}`}
                        aria-label={`${t('findings.options.allRisks')}: ${way.name[language]}`}
                        onClick={() => openWay(way.id)}
                      >
                        {t('findings.options.allRisks')}
                      </a>
                    </>
                  )}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

/** The address alone does not open what is folded. */
function openWay(id: Way['id']): void {
  document.getElementById(`way-${id}`)?.setAttribute('open', '');
}
