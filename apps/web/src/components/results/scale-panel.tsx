import { NumberInput, SegmentedControl } from '@mantine/core';
import type { PhotoMeasurement } from '@plica/face/measure';
import { useWords } from '../../i18n/use-words.ts';
import type { Adjustments, PointPx, ScaleChoice } from '../../state/adjustments.ts';
import { formatValue } from '../../state/format-value.ts';

interface ScalePanelProps {
  choice: ScaleChoice;
  record: PhotoMeasurement;
  size: { width: number; height: number };
  adjust(change: (now: Adjustments) => Adjustments, gesture?: string): void;
}

const KINDS = ['iris', 'marker', 'locked', 'none'] as const;

/** Where millimetres come from, how sure they are, and the other ways to get them. */
export function ScalePanel({ choice, record, size, adjust }: ScalePanelProps) {
  const { t } = useWords();
  const choose = (scale: ScaleChoice, gesture?: string): void =>
    adjust((now) => ({ ...now, scale }), gesture);
  const { scale } = record;
  return (
    <section className="panel scale" aria-labelledby="scale-heading">
      <h2 id="scale-heading">{t('scale.heading')}</h2>
      <SegmentedControl
        fullWidth
        size="sm"
        aria-label={t('scale.choose')}
        value={choice.kind}
        onChange={(kind) => choose(startScale(kind as ScaleChoice['kind'], record, size))}
        data={KINDS.map((kind) => ({ value: kind, label: t(`scale.kinds.${kind}`) }))}
      />
      <p className="scale-now">{scale ? <ScaleNow scale={scale} /> : t('scale.noneNow')}</p>
      {choice.kind === 'iris' && <p className="panel-note">{t(scale ? 'scale.iris' : 'scale.irisFailed')}</p>}
      {choice.kind === 'marker' && (
        <>
          <p className="panel-note">{t('scale.marker')}</p>
          <NumberInput
            label={t('scale.markerMm')}
            description={t('scale.markerEnds', { px: endsPx(choice.ends).toFixed(0) })}
            value={choice.mm ?? ''}
            min={0}
            step={1}
            onChange={(value) => choose({ ...choice, mm: numberOrNull(value) }, 'marker length')}
          />
          {choice.mm === null && <p className="panel-note">{t('scale.markerMissing')}</p>}
        </>
      )}
      {choice.kind === 'locked' && (
        <>
          <p className="panel-note">{t('scale.locked')}</p>
          <div className="two-fields">
            <NumberInput
              label={t('scale.lockedMmPerPx')}
              value={choice.mmPerPx ?? ''}
              min={0}
              step={0.001}
              decimalScale={6}
              onChange={(value) => choose({ ...choice, mmPerPx: numberOrNull(value) }, 'locked scale')}
            />
            <NumberInput
              label={t('scale.lockedSd')}
              value={choice.sd ?? ''}
              min={0}
              step={0.001}
              decimalScale={6}
              onChange={(value) => choose({ ...choice, sd: numberOrNull(value) }, 'locked scale')}
            />
          </div>
          {!scale && <p className="panel-note">{t('scale.lockedMissing')}</p>}
        </>
      )}
    </section>
  );
}

function ScaleNow({ scale: { mmPerPx, sd } }: { scale: NonNullable<PhotoMeasurement['scale']> }) {
  const { t } = useWords();
  const shown = formatValue(mmPerPx, sd);
  if (!shown) return null;
  return (
    <>{t('scale.now', { value: shown.value, sd: shown.sd, percent: ((100 * sd) / mmPerPx).toFixed(1) })}</>
  );
}

const numberOrNull = (value: string | number): number | null => {
  const number = typeof value === 'number' ? value : Number.parseFloat(value);
  return Number.isFinite(number) && number > 0 ? number : null;
};
const endsPx = ([a, b]: readonly [PointPx, PointPx]): number => Math.hypot(a[0] - b[0], a[1] - b[1]);

/** A fresh choice: a marker begins below the chin, a locked scale with the present one. */
function startScale(
  kind: ScaleChoice['kind'],
  { scale, jawlinePx }: PhotoMeasurement,
  { width, height }: { width: number; height: number },
): ScaleChoice {
  if (kind === 'marker') {
    const chin = jawlinePx.right.at(-1) ?? [width / 2, height * 0.8];
    const y = Math.min(height - 8, chin[1] + height * 0.06);
    return {
      kind,
      mm: null,
      ends: [
        [chin[0] - width * 0.1, y],
        [chin[0] + width * 0.1, y],
      ],
    };
  }
  if (kind === 'locked') {
    const round = (v: number): number => Number(v.toPrecision(4));
    return { kind, mmPerPx: scale ? round(scale.mmPerPx) : null, sd: scale ? round(scale.sd) : null };
  }
  return { kind };
}
