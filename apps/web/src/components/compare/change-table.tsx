import type { Change } from '@plica/face/measure';
import {
  byRegion,
  changeValue,
  timesOf,
  twoFigures,
  UNIT_TEXTS,
  visitValue,
} from '../../compare/change-rows.ts';
import { useChangeName } from '../../compare/use-change-name.ts';
import type { FormattedValue } from '../../state/format-value.ts';
import { useWords } from '../../i18n/use-words.ts';

/** What changed, each value with its error, and the smallest change that is more than error. */
export function ChangeTable({ changes }: { changes: readonly Change[] }) {
  const { t } = useWords();
  const nameOf = useChangeName();
  const rows = byRegion(changes);
  return (
    <section className="panel changes-panel" aria-labelledby="changes-heading">
      <h2 id="changes-heading" tabIndex={-1}>
        {t('compare.table')}
      </h2>
      <p className="panel-lead">{t('compare.tableLead')}</p>
      <table className="changes">
        <thead>
          <tr>
            {(['measure', 'side', 'before', 'after', 'change', 'mdc', 'verdict'] as const).map((column) => (
              <th key={column} scope="col">
                {t(`compare.columns.${column}`)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.flatMap(({ changes: row }) =>
            row.map((change) => (
              <tr key={`${change.id} ${change.side}`} data-verdict={change.verdict} data-measure={change.id}>
                <th scope="row">{nameOf(change.id)}</th>
                <td className="change-side">{t(`side.${change.side}`)}</td>
                <td data-label={t('compare.columns.before')}>
                  <Shown value={visitValue(change, 'before')} unit={change.unit} />
                </td>
                <td data-label={t('compare.columns.after')}>
                  <Shown value={visitValue(change, 'after')} unit={change.unit} />
                </td>
                <td data-label={t('compare.columns.change')} className="change-value">
                  <Shown value={changeValue(change)} unit={change.unit} />
                </td>
                <td data-label={t('compare.columns.mdc')}>
                  <Mdc change={change} />
                </td>
                <td className="change-verdict">{change.message}</td>
              </tr>
            )),
          )}
        </tbody>
      </table>
    </section>
  );
}

function Shown({ value, unit }: { value: FormattedValue | null; unit: Change['unit'] }) {
  if (!value) return <span className="value-none-plain">–</span>;
  return (
    <span className="value">
      <strong>{value.value}</strong>
      <span className="value-sd"> ± {value.sd}</span>
      <span className="value-unit"> {UNIT_TEXTS[unit]}</span>
    </span>
  );
}

function Mdc({ change: { mdc95, unit, verdict } }: { change: Change }) {
  if (mdc95 === null || verdict === 'refused') return <span className="value-none-plain">–</span>;
  return (
    <span className="value">
      {twoFigures(mdc95 * timesOf(unit))} <span className="value-unit">{UNIT_TEXTS[unit]}</span>
    </span>
  );
}
