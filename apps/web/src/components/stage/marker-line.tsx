import type { PointPx } from '../../state/adjustments.ts';

/** The line between the two ends of a marker of known length. */
export function MarkerLine({ ends }: { ends: readonly PointPx[] }) {
  const [a, b] = ends;
  if (!a || !b) return null;
  return (
    <g className="marker-line" aria-hidden="true">
      <line className="line-casing" x1={a[0]} y1={a[1]} x2={b[0]} y2={b[1]} />
      <line className="line" x1={a[0]} y1={a[1]} x2={b[0]} y2={b[1]} />
    </g>
  );
}
