import { memo } from 'react';
import type { PointPx } from '../../state/adjustments.ts';
import type { LineId } from '../../state/handles.ts';
import { toStage, type StageView } from './stage-view.ts';

export interface ShownLine {
  id: LineId;
  points: readonly PointPx[];
  moved: boolean;
  highlighted: boolean;
}

interface FaceLinesProps {
  lines: readonly ShownLine[];
  areas: readonly (readonly PointPx[])[];
  view: StageView;
}

const path = (points: readonly PointPx[], view: StageView, closed: boolean): string =>
  points
    .map((point, i) => {
      const [x, y] = toStage(view, point);
      return `${i === 0 ? 'M' : 'L'}${x.toFixed(1)} ${y.toFixed(1)}`;
    })
    .join('') + (closed ? 'Z' : '');

/** Lids, folds and jawline over the photograph, each on a dark casing so that it reads on any skin. */
export const FaceLines = memo(function FaceLines({ lines, areas, view }: FaceLinesProps) {
  return (
    <g className="face-lines" aria-hidden="true">
      {areas.map((area, i) => (
        <path key={i} className="face-area" d={path(area, view, true)} />
      ))}
      {lines
        .filter(({ points }) => points.length > 1)
        .map(({ id, points, moved, highlighted }) => {
          const kind = id.split('.')[0]!;
          const d = path(points, view, kind === 'eyelids');
          return (
            <g
              key={id}
              data-line={id}
              data-kind={kind}
              data-moved={moved || undefined}
              data-highlighted={highlighted || undefined}
            >
              <path className="line-casing" d={d} />
              <path className="line" d={d} />
            </g>
          );
        })}
    </g>
  );
});
