import { useState } from 'react';
import type { Adjustments, PointPx } from '../../state/adjustments.ts';
import { addBandPoint, bandPlace, removeBandPoint, type NeckBands } from '../../state/neck-bands.ts';

const NONE: NeckBands = [];

/** Marking bands of the neck: a tap puts a point at the end of the begun band. */
export function useNeckBands(
  now: Adjustments,
  adjust: (change: (now: Adjustments) => Adjustments, gesture?: string) => void,
) {
  const [isOn, setOn] = useState(false);
  /** The next point begins a band. */
  const [startsNew, setStartsNew] = useState(true);
  const bands = now.neckBands ?? NONE;
  const change = (next: (bands: NeckBands) => NeckBands): void =>
    adjust((before) => ({ ...before, neckBands: next(before.neckBands ?? NONE) }));

  return {
    bands,
    isOn,
    /** Undone as far as no band is begun, the next point begins one. */
    isOpen: !startsNew && bands.length > 0,
    turn(on: boolean): void {
      setOn(on);
      setStartsNew(true);
    },
    next: () => setStartsNew(true),
    add(at: PointPx): void {
      change((before) => addBandPoint(before, at, startsNew));
      setStartsNew(false);
    },
    /** True when the point is one of a band and the key takes it away. */
    removeByKey(id: string, key: string): boolean {
      if (!bandPlace(id) || (key !== 'Delete' && key !== 'Backspace')) return false;
      change((before) => removeBandPoint(before, id));
      return true;
    },
  };
}
