import type { PhotoMeasurement } from '@plica/face/measure';
import { LEFT, RIGHT } from '@plica/face/anatomy';
import type { PointPx } from '../../state/adjustments.ts';
import type { NeckBands } from '../../state/neck-bands.ts';
import type { ShownGeometry } from '../../state/shown-geometry.ts';

interface PrintFigureProps {
  url: string;
  mirrored: boolean;
  size: { width: number; height: number };
  record: PhotoMeasurement;
  geometry: ShownGeometry;
  bands: NeckBands;
}

/** The photograph with its lines for paper, in photograph pixels: independent of zoom and window. */
export function PrintFigure({ url, mirrored, size, record, geometry, bands }: PrintFigureProps) {
  const sides = sidesOf(record);
  const view = sides ? around(sides, size) : [0, 0, size.width, size.height];
  const width = view[2]! / (sides ? 1.7 : 2.2);
  return (
    <svg className="print-figure" viewBox={view.join(' ')} aria-hidden="true">
      <image
        href={url}
        width={size.width}
        height={size.height}
        {...(mirrored ? { transform: `translate(${size.width} 0) scale(-1 1)` } : {})}
      />
      <g fill="none" strokeWidth={width / 220}>
        {geometry.lines.map(({ id, points }) => (
          <g key={id} data-kind={id.split('.')[0]}>
            <polyline stroke="var(--line-colour)" points={points.map((p) => p.join(',')).join(' ')} />
          </g>
        ))}
        {bands.map((line, i) => (
          <g key={i} data-kind="neckBand">
            <polyline stroke="var(--line-colour)" points={line.map((p) => p.join(',')).join(' ')} />
          </g>
        ))}
      </g>
      {sides && <SideLetters {...sides} />}
    </svg>
  );
}

/** Edges of the face at the patient's right and left, and what lies between them. */
interface Sides {
  right: PointPx;
  left: PointPx;
  face: number;
}

/** Null on a photograph without a face mesh, such as a profile. */
function sidesOf({ landmarksPx }: PhotoMeasurement): Sides | null {
  if (landmarksPx.length === 0) return null;
  const edge = (index: number): PointPx => [landmarksPx[index]![0], landmarksPx[index]![1]];
  const [right, left] = [edge(RIGHT.faceEdge), edge(LEFT.faceEdge)];
  return { right, left, face: Math.hypot(left[0] - right[0], left[1] - right[1]) };
}

function around({ right, left, face }: Sides, { height }: PrintFigureProps['size']): number[] {
  const top = Math.max(0, (left[1] + right[1]) / 2 - face * 0.75);
  const middle = (left[0] + right[0]) / 2;
  return [middle - face * 0.85, top, face * 1.7, Math.min(height - top, face * 1.75)];
}

function SideLetters({ right, left, face }: Sides) {
  const out = (Math.sign(left[0] - right[0]) || 1) * face * 0.1;
  return (
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
  );
}
