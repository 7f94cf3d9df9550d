import { useId, useState } from 'react';
import { useWords } from '../../i18n/use-words.ts';
import { align, matrixOf, type Similarity } from '../../compare/align.ts';
import type { Shown } from '../../compare/use-shown.ts';

interface CompareFigureProps {
  before: Shown;
  after: Shown;
  mode: 'slider' | 'side';
}

const recordOf = ({ photo }: Shown) => (photo.result?.kind === 'measured' ? photo.result.record : null);

/** Two photographs in one frame: under a slider, or side by side. On paper always side by side. */
export function CompareFigure({ before, after, mode }: CompareFigureProps) {
  const { t } = useWords();
  const [share, setShare] = useState(50);
  const clip = useId();
  const laid = align(recordOf(before), recordOf(after), [before.size, after.size]);
  const [x, y, width, height] = laid.frame;
  const edge = x + (width * share) / 100;
  const side = (shown: Shown, way: Similarity, label: string) => (
    <figure>
      <svg viewBox={laid.frame.join(' ')} role="img" aria-label={label}>
        <Picture shown={shown} way={way} />
      </svg>
      <figcaption>{label}</figcaption>
    </figure>
  );
  return (
    <div className="compare-figure" data-mode={mode} data-aligned={laid.byEyes || undefined}>
      {mode === 'slider' && (
        <div className="compare-slider">
          <svg viewBox={laid.frame.join(' ')} aria-hidden="true">
            <clipPath id={clip}>
              <rect x={edge} y={y} width={Math.max(0, x + width - edge)} height={height} />
            </clipPath>
            <Picture shown={before} way={laid.before} />
            <g clipPath={`url(#${clip})`}>
              <Picture shown={after} way={laid.after} />
            </g>
            <line className="compare-edge" x1={edge} x2={edge} y1={y} y2={y + height} />
          </svg>
          <span className="compare-label" data-side="before">
            {t('compare.before')}
          </span>
          <span className="compare-label" data-side="after">
            {t('compare.after')}
          </span>
          <input
            type="range"
            min="0"
            max="100"
            value={share}
            aria-label={t('compare.slider')}
            aria-valuetext={`${100 - share} %`}
            onChange={(event) => setShare(Number(event.currentTarget.value))}
          />
        </div>
      )}
      <div className="compare-side">
        {side(before, laid.before, t('compare.before'))}
        {side(after, laid.after, t('compare.after'))}
      </div>
      <p className="panel-note">{t(laid.byEyes ? 'compare.aligned' : 'compare.unaligned')}</p>
    </div>
  );
}

function Picture({ shown: { url, size, photo }, way }: { shown: Shown; way: Similarity }) {
  const mirrored = photo.adjustments.mirrored;
  return (
    <g transform={matrixOf(way)}>
      <image
        href={url}
        width={size.widthPx}
        height={size.heightPx}
        preserveAspectRatio="none"
        {...(mirrored ? { transform: `translate(${size.widthPx} 0) scale(-1 1)` } : {})}
      />
    </g>
  );
}
