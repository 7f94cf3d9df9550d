import { REGION_NAMES, REGION_VERDICTS, type Change, type GravityTest } from '@plica/face/measure';
import { changeValue, timesOf, twoFigures, UNIT_TEXTS } from '../../compare/change-rows.ts';
import { useChangeName } from '../../compare/use-change-name.ts';
import { useWords } from '../../i18n/use-words.ts';
import { useLink } from '../../route/use-route.ts';

/** Upright against lying down by region: each shift with its error, and what it says for the case. */
export function GravityPanel({ test, caseId }: { test: GravityTest; caseId: string }) {
  const { t, language } = useWords();
  const link = useLink();
  const { regions, finding, comparison } = test;
  return (
    <section className="panel gravity" aria-labelledby="gravity-heading">
      <h2 id="gravity-heading">{t('compare.gravityTest.heading')}</h2>
      <p className="panel-lead">{t('compare.gravityTest.lead')}</p>
      <p className="gravity-finding" data-value={finding.value}>
        {finding.message}
      </p>
      {finding.value !== 'unknown' && (
        <p>
          {t('compare.gravityTest.ready')}{' '}
          <a {...link({ page: 'consult', caseId, step: 'examination' })}>{t('compare.gravityTest.toCase')}</a>
        </p>
      )}
      <dl className="gravity-regions">
        {regions.map(({ region, verdict, shifts }) => (
          <div key={region} data-verdict={verdict} data-region={region}>
            <dt>
              {REGION_NAMES[region][language]}
              <span className="gravity-verdict">{REGION_VERDICTS[verdict][language]}</span>
            </dt>
            <dd>
              <ul>
                {shifts.map(({ view, id, side }) => {
                  const change = comparison.changes.find(
                    (c) => c.view === view && c.id === id && c.side === side,
                  );
                  return change && <Shift key={`${view} ${id} ${side}`} change={change} />;
                })}
              </ul>
            </dd>
          </div>
        ))}
      </dl>
      <p className="panel-note">{t('compare.gravityTest.note')}</p>
    </section>
  );
}

function Shift({ change }: { change: Change }) {
  const { t } = useWords();
  const nameOf = useChangeName();
  const { id, side, verdict, unit, mdc95 } = change;
  const shown = changeValue(change);
  return (
    <li data-verdict={verdict}>
      <span>
        {nameOf(id)}
        {side !== 'both' && <span className="gravity-side"> · {t(`side.${side}`)}</span>}
      </span>
      {shown && mdc95 !== null && verdict !== 'refused' ? (
        <span className="value">
          <strong>{shown.value}</strong>
          <span className="value-sd"> ± {shown.sd}</span>
          <span className="value-unit"> {UNIT_TEXTS[unit]}</span>{' '}
          <span className="gravity-mdc">
            {t('compare.columns.mdc')} {twoFigures(mdc95 * timesOf(unit))}
          </span>
        </span>
      ) : (
        <span className="value-none-plain">{t('compare.legend.refused')}</span>
      )}
    </li>
  );
}
