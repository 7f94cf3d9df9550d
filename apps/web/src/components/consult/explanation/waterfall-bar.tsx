interface WaterfallBarProps {
  low: number;
  high: number;
  /** Log odds. */
  from: number;
  to: number;
  /** The sum before the first step or after the last: begins at even odds, and hangs on one side alone. */
  end?: 'before' | 'after';
}

/** One step of a waterfall, tied to the one above and to the one below. Fills its cell. */
export function WaterfallBar({ low, high, from, to, end }: WaterfallBarProps) {
  const x = (value: number): number => (100 * (value - low)) / (high - low);
  return (
    <svg className="waterfall-bar" viewBox="0 0 100 100" preserveAspectRatio="none">
      <line className="waterfall-even" x1={x(0)} x2={x(0)} y2="100" />
      {end !== 'before' && <line x1={x(end ? to : from)} x2={x(end ? to : from)} y2="30" />}
      {end !== 'after' && <line x1={x(to)} x2={x(to)} y1="70" y2="100" />}
      <rect
        x={Math.min(x(from), x(to))}
        y="26"
        width={Math.max(Math.abs(x(to) - x(from)), 0.8)}
        height="48"
        data-kind={end ? 'end' : to < from ? 'against' : 'for'}
      />
    </svg>
  );
}
