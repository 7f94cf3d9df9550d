import type { KeyboardEvent } from 'react';
import type { PointPx } from '../../state/adjustments.ts';

export interface HandlePointProps {
  id: string;
  label: string;
  at: PointPx;
  kind: 'eyes' | 'mouth' | 'jaw' | 'marker' | 'neckBand';
  moved: boolean;
  active: boolean;
  highlighted: boolean;
  faint: boolean;
  small?: boolean;
  onFocus(): void;
  onBlur(): void;
  onHover(over: boolean): void;
  onKeyDown(event: KeyboardEvent<SVGGElement>): void;
}

/** A movable point: round as found, a diamond once moved by hand. */
export function HandlePoint(props: HandlePointProps) {
  const { id, label, at, kind, moved, active, highlighted, faint } = props;
  const size = (highlighted ? 6 : 4.5) * (props.small ? 0.65 : 1);
  return (
    <g
      role="button"
      aria-label={label}
      data-handle={id}
      data-moved={moved || undefined}
      data-kind={kind}
      data-highlighted={highlighted || undefined}
      data-faint={faint || undefined}
      className="handle"
      tabIndex={active ? 0 : -1}
      transform={`translate(${at[0]} ${at[1]})`}
      onFocus={props.onFocus}
      onBlur={props.onBlur}
      onPointerEnter={() => props.onHover(true)}
      onPointerLeave={() => props.onHover(false)}
      onKeyDown={props.onKeyDown}
    >
      <circle r="12" className="handle-reach" />
      <circle r="11" className="handle-ring" />
      {moved ? (
        <rect
          x={-size}
          y={-size}
          width={2 * size}
          height={2 * size}
          transform="rotate(45)"
          className="handle-dot"
        />
      ) : (
        <circle r={size} className="handle-dot" />
      )}
    </g>
  );
}
