import type { PhotoMeasurement } from '@plica/face/measure';
import { LEFT, RIGHT } from '@plica/face/anatomy';
import type { PointPx } from '../../state/adjustments.ts';
import type { ShownGeometry } from '../../state/shown-geometry.ts';

interface PrintFigureProps {
  url: string;
  mirrored: boolean;
  size: { width: number; height: number };
  record: PhotoMeasurement;
  geometry: ShownGeometry;
}

/** The photograph with its lines for paper, in photograph pixels: independent of zoom and window. */
export function PrintFigure({ url, mirrored, size, record, geometry }: PrintFigureProps) {
  const edge = (index: number): PointPx => [record.landmarksPx[index]![0], record.landmarksPx[index]![1]];
  const right = edge(RIGHT.faceEdge);
  const left = edge(LEFT.faceEdge);
  const face = Math.hypot(left[0] - right[0], left[1] - right[1]);
  const out = (Math.sign(left[0] - right[0]) || 1) * face * 0.1;
  const middle = (left[0] + right[0]) / 2;
  const top = Math.max(0, (left[1] + right[1]) / 2 - face * 0.75);
  const view = [middle - face * 0.85, top, face * 1.7, Math.min(size.height - top, face * 1.75)];
  return (
    <svg className="print-figure" viewBox={view.join(' ')} aria-hidden="true">
      <image
        href={url}
        width={size.width}
        height={size.height}
        {...(mirrored ? { transform: `translate(${size.width} 0) scale(-1 1)` } : {})}
      />
      <g fill="none" strokeWidth={face / 220}>
        {geometry.lines.map(({ id, points }) => (
          <g key={id} data-kind={id.split('.')[0]}>
            <polyline stroke="var(--line-colour)" points={points.map((p) => p.join(',')).join(' ')} />
          </g>
        ))}
      </g>
      <g
        fontSize={face / 9}
        fontWeight="600"
        textAnchor="middle"
        fill="#fff"
        stroke="#000"
        strokeWidth={face / 50}
        paintOrder="stroke"
      >
        <text x={right[0] - out} y={right[1]}>
          R
        </text>
        <text x={left[0] + out} y={left[1]}>
          L
        </text>
      </g>
    </svg>
  );
}
