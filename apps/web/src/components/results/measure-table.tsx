import { Fragment, memo, useState } from 'react';
import type { Problem } from '@plica/face/case';
import { useWords } from '../../i18n/use-words.ts';
import { isHighlighted, type Highlight } from '../../state/highlight.ts';
import type { MeasureId } from '../../state/measure-groups.ts';
import type { MeasureRow, SideRow } from '../../state/measure-rows.ts';
import { HiddenHelp } from '../shell/hidden-help.tsx';
import { BlockedBecause } from './blocked-because.tsx';
import { ErrorBar } from './error-bar.tsx';
import { MeasureExplanation } from './measure-explanation.tsx';
import { QualityMark } from './quality-mark.tsx';
import { ValueWithError } from './value-with-error.tsx';

interface MeasureTableProps {
  title: string;
  rows: readonly MeasureRow[];
  problems: readonly Problem[];
  highlight: Highlight | null;
  onHighlight(highlight: Highlight | null): void;
}

/**
 * One group of measures: a row a side, the name over its sides. Roles are written out because the phone layout turns
 * rows into cards, and a table displayed as blocks would lose them.
 */
export const MeasureTable = memo(function MeasureTable(props: MeasureTableProps) {
  const { t, measure } = useWords();
  const [openId, setOpenId] = useState<MeasureId | null>(null);
  const { title, rows, problems, highlight, onHighlight } = props;
  if (rows.length === 0) return null;
  return (
    <section className="measure-group">
      <h3>{title}</h3>
      <table className="measures" role="table" aria-label={title}>
        <colgroup>
          <col className="col-measure" />
          <col className="col-side" />
          <col className="col-value" />
          <col className="col-axis" />
          <col className="col-quality" />
        </colgroup>
        <thead role="rowgroup" className="visually-hidden">
          <tr role="row">
            <th role="columnheader">{t('measures.columns.measure')}</th>
            <th role="columnheader">{t('measures.columns.side')}</th>
            <th role="columnheader">{t('measures.columns.value')}</th>
            <th role="columnheader">{t('measures.columns.axis')}</th>
            <th role="columnheader">{t('measures.columns.quality')}</th>
          </tr>
        </thead>
        <tbody role="rowgroup">
          {rows.map(({ id, sides }) => (
            <Fragment key={id}>
              {sides.map((row, i) => (
                <tr
                  key={row.measure.side}
                  role="row"
                  data-measure={id}
                  data-first={i === 0 || undefined}
                  data-highlighted={isHighlighted(highlight, id, row.measure.side) || undefined}
                  onPointerEnter={() => onHighlight({ kind: 'measure', id, side: row.measure.side })}
                  onPointerLeave={() => onHighlight(null)}
                  onFocus={() => onHighlight({ kind: 'measure', id, side: null })}
                  onBlur={() => onHighlight(null)}
                >
                  {i === 0 && (
                    <th role="rowheader" scope="rowgroup" rowSpan={sides.length} className="measure-head">
                      <button
                        type="button"
                        className="measure-name"
                        aria-expanded={openId === id}
                        onClick={() => setOpenId(openId === id ? null : id)}
                      >
                        {measure(id).name}
                      </button>
                    </th>
                  )}
                  <SideCells row={row} problems={problems} />
                </tr>
              ))}
              {openId === id && (
                <tr role="row" className="explanation-row">
                  <td role="cell" colSpan={5}>
                    <MeasureExplanation id={id} measure={sides[0]!.measure} />
                  </td>
                </tr>
              )}
            </Fragment>
          ))}
        </tbody>
      </table>
    </section>
  );
});

function SideCells({
  row: { measure, edited, axis },
  problems,
}: {
  row: SideRow;
  problems: readonly Problem[];
}) {
  const { t } = useWords();
  const shown = measure.value !== null && measure.sd !== null;
  const anyway = shown && measure.quality === 'blocked';
  return (
    <>
      <td role="cell" className="measure-side">
        {t(`side.${measure.side}`)}
      </td>
      <td role="cell" className="measure-value">
        <ValueWithError measure={measure} />
        {!shown && <BlockedBecause measure={measure} problems={problems} />}
        {measure.unit === 'px' && shown && measure.perEyeDistance !== undefined && (
          <Share
            share={measure.perEyeDistance}
            sd={(measure.sd! * measure.perEyeDistance) / (measure.value || 1)}
          />
        )}
        {edited && (
          <span className="edited" title={t('measures.editedLong')}>
            {t('measures.edited')}
          </span>
        )}
        {anyway && <span className="anyway">{t('measures.anyway')}</span>}
      </td>
      <td role="cell" className="measure-axis">
        <ErrorBar measure={measure} axis={axis} edited={edited} />
        <HiddenHelp>{t('measures.axisSpoken', { from: round(axis[0]), to: round(axis[1]) })}</HiddenHelp>
      </td>
      <td role="cell" className="measure-quality">
        <QualityMark measure={measure} problems={problems} />
      </td>
    </>
  );
}

const round = (value: number): string => String(Number(value.toPrecision(3)));

/** A length without a scale, as a share of the eye distance with its own error. */
function Share({ share, sd }: { share: number; sd: number }) {
  const { t } = useWords();
  const percent = (v: number): string => (Math.abs(v) * 100).toFixed(1);
  const sign = share < 0 ? '−' : '';
  return (
    <span className="per-eye-distance">
      {t('measures.perEyeDistance', { share: `${sign}${percent(share)} ± ${percent(sd)} %` })}
    </span>
  );
}
