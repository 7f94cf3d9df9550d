import type { PhotoMeasurement } from '@plica/face/measure';
import { useWords } from '../../i18n/use-words.ts';
import { isHighlighted, type Highlight } from '../../state/highlight.ts';
import { isKnownMeasure } from '../../state/measure-groups.ts';
import { ValueWithError } from '../results/value-with-error.tsx';
import { pointName } from './point-label.ts';

const MOST_VALUES = 3;

interface StageReadoutProps {
  highlight: Highlight | null;
  record: PhotoMeasurement;
}

/** The values read from the point in hand, beside it: the table may be out of sight. */
export function StageReadout({ highlight, record }: StageReadoutProps) {
  const { t, measure } = useWords();
  if (highlight?.kind !== 'handle') return null;
  const measures = record.measures.filter(
    ({ id, side }) => isKnownMeasure(id) && isHighlighted(highlight, id, side),
  );
  return (
    <div className="stage-readout" aria-hidden="true">
      <strong>{pointName(highlight.handle, t)}</strong>
      {measures.slice(0, MOST_VALUES).map((m) => (
        <span key={`${m.id} ${m.side}`}>
          {isKnownMeasure(m.id) && measure(m.id).name} <ValueWithError measure={m} />
        </span>
      ))}
    </div>
  );
}
