import type { Side } from '@plica/face/case';
import type { Measure, PhotoMeasurement } from '@plica/face/measure';
import { AXES, isKnownMeasure, type MeasureId } from './measure-groups.ts';

const ORDER: readonly Side[] = ['right', 'left', 'both'];
const EYE_DISTANCE_MM63 = 63;

export interface MeasureRow {
  id: MeasureId;
  sides: readonly SideRow[];
}

export interface SideRow {
  measure: Measure;
  /** A person's moved points changed this value. */
  edited: boolean;
  axis: readonly [number, number];
}

/** The measures of one group as rows, the patient's right first. */
export function measureRows(
  ids: readonly MeasureId[],
  record: PhotoMeasurement,
  automatic: PhotoMeasurement | null,
): MeasureRow[] {
  return ids.flatMap((id) => {
    const sides = ORDER.flatMap((side) => record.measures.filter((m) => m.id === id && m.side === side)).map(
      (measure) => ({ measure, edited: isEdited(measure, automatic), axis: axisOf(measure) }),
    );
    return sides.length > 0 ? [{ id, sides }] : [];
  });
}

export function isEdited(measure: Measure, automatic: PhotoMeasurement | null): boolean {
  const found = automatic?.measures.find((m) => m.id === measure.id && m.side === measure.side);
  if (!found || found === measure) return false;
  if (found.value === null || measure.value === null) return found.value !== measure.value;
  return Math.abs(found.value - measure.value) > 1e-9 * Math.max(1, Math.abs(found.value));
}

export function axisOf({ id, unit, value, perEyeDistance }: Measure): readonly [number, number] {
  const axis: readonly [number, number] = isKnownMeasure(id) ? AXES[id] : [-1, 1];
  // An area in square pixels has nothing to be set against.
  if (unit === 'px2') return [0, Math.max(1, 2 * Math.abs(value ?? 0))];
  if (unit !== 'px' || !value || !perEyeDistance) return axis;
  const pxPerMm63 = value / perEyeDistance / EYE_DISTANCE_MM63;
  return [axis[0] * pxPerMm63, axis[1] * pxPerMm63];
}
