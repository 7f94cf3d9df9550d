import type { Change } from '@plica/face/measure';
import { byRegion, strength } from '../../compare/change-rows.ts';
import { useChangeName } from '../../compare/use-change-name.ts';
import { useWords } from '../../i18n/use-words.ts';

/** Every value as a cell by region, coloured by its change in minimum detectable changes. */
export function HeatStrip({ changes }: { changes: readonly Change[] }) {
  const { t } = useWords();
  const nameOf = useChangeName();
  return (
    <section className="panel heat" aria-labelledby="heat-heading">
      <h2 id="heat-heading">{t('compare.strip')}</h2>
      <p className="panel-lead">{t('compare.stripLead')}</p>
      <ul className="heat-legend" aria-hidden="true">
        {(['lower', 'noChange', 'higher', 'refused'] as const).map((verdict) => (
          <li key={verdict}>
            <span
              className="heat-cell"
              data-verdict={verdict}
              data-strength={verdict === 'noChange' ? 0 : 2}
            />
            {t(`compare.legend.${verdict}`)}
          </li>
        ))}
      </ul>
      <dl className="heat-rows">
        {byRegion(changes).map(({ region, changes: row }) => (
          <div key={region}>
            <dt>{t(`compare.regions.${region}`)}</dt>
            <dd>
              <ul>
                {row.map((change) => (
                  <Cell
                    key={`${change.id} ${change.side}`}
                    change={change}
                    label={t('compare.cell', {
                      name: nameOf(change.id),
                      side: t(`side.${change.side}`),
                      message: change.message,
                    })}
                  />
                ))}
              </ul>
            </dd>
          </div>
        ))}
      </dl>
    </section>
  );
}

const SIGNS: Record<Change['verdict'], string> = { higher: '+', lower: '−', noChange: '', refused: '' };

function Cell({ change, label }: { change: Change; label: string }) {
  const far = strength(change);
  return (
    <li
      className="heat-cell"
      data-verdict={change.verdict}
      data-strength={far === null ? undefined : Math.abs(far) >= 1.5 ? 2 : Math.abs(far) >= 1 ? 1 : 0}
      title={label}
    >
      <span aria-hidden="true">{SIGNS[change.verdict]}</span>
      <span className="visually-hidden">{label}</span>
    </li>
  );
}
