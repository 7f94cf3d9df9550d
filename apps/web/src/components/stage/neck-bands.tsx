import type { KeyboardEvent } from 'react';
import type { PointPx } from '../../state/adjustments.ts';
import { bandPointId, type NeckBands } from '../../state/neck-bands.ts';
import { useWords } from '../../i18n/use-words.ts';
import { HandlePoint } from './handle-point.tsx';
import { toStage, type StageView } from './stage-view.ts';

interface NeckBandMarksProps {
  bands: NeckBands;
  view: StageView;
  active: string | null;
  small: boolean;
  onFocus(id: string): void;
  onKeyDown(id: string): (event: KeyboardEvent<SVGGElement>) => void;
}

/** The marked bands of the neck with their points. */
export function NeckBandMarks({ bands, view, active, small, onFocus, onKeyDown }: NeckBandMarksProps) {
  const { t } = useWords();
  const path = (line: readonly PointPx[]): string =>
    line.map((point, i) => `${i ? 'L' : 'M'}${toStage(view, point).join(' ')}`).join('');
  return (
    <>
      <g className="face-lines" aria-hidden="true">
        {bands.map((line, i) => (
          <g key={i} data-line={`neckBand.${i}`} data-kind="neckBand">
            <path className="line-casing" d={path(line)} />
            <path className="line" d={path(line)} />
          </g>
        ))}
      </g>
      {bands.flatMap((line, band) =>
        line.map((point, place) => {
          const id = bandPointId(band, place);
          const name = t('stage.bands.point', { band: band + 1, place: place + 1 });
          return (
            <HandlePoint
              key={id}
              id={id}
              label={t('stage.bands.pointLabel', { name })}
              at={toStage(view, point)}
              kind="neckBand"
              moved={false}
              active={id === active}
              highlighted={false}
              faint={false}
              small={small}
              onFocus={() => onFocus(id)}
              onBlur={() => undefined}
              onHover={() => undefined}
              onKeyDown={onKeyDown(id)}
            />
          );
        }),
      )}
    </>
  );
}
