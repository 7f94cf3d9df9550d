import type { Measure } from '@plica/face/measure';

interface ErrorBarProps {
  measure: Measure;
  axis: readonly [number, number];
  edited: boolean;
}

const WIDTH = 120;
const HEIGHT = 20;
const PAD = 5;

/** The value with one error to each side on its axis. */
export function ErrorBar({ measure: { value, sd }, axis: [from, to], edited }: ErrorBarProps) {
  if (value === null || sd === null) return <span className="error-bar-none" aria-hidden="true" />;
  const at = (v: number): number =>
    PAD + Math.min(1, Math.max(0, (v - from) / (to - from))) * (WIDTH - 2 * PAD);
  const y = HEIGHT / 2;
  const zero = from < 0 && to > 0 ? at(0) : null;
  return (
    <svg
      className="error-bar"
      viewBox={`0 0 ${WIDTH} ${HEIGHT}`}
      preserveAspectRatio="none"
      aria-hidden="true"
      data-edited={edited || undefined}
    >
      <line className="error-bar-axis" x1={PAD} x2={WIDTH - PAD} y1={y} y2={y} />
      {[at(from), at(to)].map((x) => (
        <line key={x} className="error-bar-axis" x1={x} x2={x} y1={y - 2.5} y2={y + 2.5} />
      ))}
      {zero !== null && <line className="error-bar-zero" x1={zero} x2={zero} y1={y - 5} y2={y + 5} />}
      <line className="error-bar-sd" x1={at(value - sd)} x2={at(value + sd)} y1={y} y2={y} />
      <line className="error-bar-value" x1={at(value)} x2={at(value)} y1={y - 6} y2={y + 6} />
    </svg>
  );
}
