import type { Problem, Side } from '../../case/index.ts';
import { EYE_DISTANCE_MM63 } from '../face-frame.ts';
import { qualityOf } from '../front-measures.ts';
import type { ViewMeasureDefinition } from '../knowledge/view-measures.ts';
import type { Measure, Scale } from '../photo-measurement.ts';

export interface ViewMeasureInput {
  definition: ViewMeasureDefinition;
  side: Side;
  /** Photograph pixels, square pixels or degrees; null where it could not be read. */
  value: number | null;
  problems: readonly Problem[];
  measureAnyway: boolean;
  scale: Scale | null;
  /** Photograph pixels per mm with the eyes 63 mm apart: carries the error where there is no scale. */
  pxPerMm63: number;
}

/** A measure of an oblique or profile photograph with unit, error and quality. */
export function viewMeasure(input: ViewMeasureInput): Measure {
  const { definition, side, problems, scale, pxPerMm63 } = input;
  const quality = input.value === null ? 'blocked' : qualityOf(definition.id, side, problems);
  const base = { id: definition.id, side, sdBasis: 'rendered-heads' as const, quality };
  const { sd } = definition;
  const shown = input.value !== null && (quality !== 'blocked' || input.measureAnyway) ? input.value : null;
  if (definition.kind === 'angle')
    return { ...base, unit: 'deg', value: shown, sd: shown === null ? null : sd.value };
  const power = definition.kind === 'area' ? 2 : 1;
  const unit = power === 2 ? (scale ? 'mm2' : 'px2') : scale ? 'mm' : 'px';
  if (shown === null) return { ...base, unit, value: null, sd: null };
  const perPx = (scale?.mmPerPx ?? 1) ** power;
  const value = shown * perPx;
  const pxPerMm = scale ? 1 / scale.mmPerPx : pxPerMm63;
  const own = power === 2 ? Math.hypot(sd.value * shown, (sd.floor ?? 0) * pxPerMm ** 2) : sd.value * pxPerMm;
  const fromScale = scale ? (power * value * scale.sd) / scale.mmPerPx : 0;
  return {
    ...base,
    unit,
    value,
    sd: Math.hypot(own * perPx, fromScale),
    ...(scale || power === 2 ? {} : { perEyeDistance: shown / (EYE_DISTANCE_MM63 * pxPerMm63) }),
  };
}
