import { compositeCovariates, compositeFeatures } from './composite/composite-features.ts';
import { compositeScore } from './composite/composite-score.ts';
import { COMPOSITES } from './composite/composite-models.ts';
import type { Problem, Side } from '../case/index.ts';
import type { FaceFrame } from './face-frame.ts';
import type { FrontFeatures } from './front-features.ts';
import { GLABELLA_MEASURE, SIDE_MEASURES, type MeasureDefinition } from './knowledge/front-measures.ts';
import { EYE_DISTANCE_MM63 } from './face-frame.ts';
import type { Measure, Scale } from './photo-measurement.ts';

export interface FrontMeasuresInput {
  features: FrontFeatures;
  frame: FaceFrame;
  scale: Scale | null;
  photoPxPerMm63: number;
  problems: readonly Problem[];
  smile: number;
  measureAnyway: boolean;
}

/** The measures of a front photograph with unit, error and quality. */
export function frontMeasures(input: FrontMeasuresInput): Measure[] {
  const { features } = input;
  const sides = (['right', 'left'] as const).flatMap((side) =>
    SIDE_MEASURES.map((definition) => toMeasure(definition, side, definition.read(features[side]), input)),
  );
  return [...sides, toMeasure(GLABELLA_MEASURE, 'both', features.glabellaLines, input), ...composites(input)];
}

/** Summary numbers for research and the clinician, never alone in front of a patient. */
function composites(input: FrontMeasuresInput): Measure[] {
  const parts = compositeFeatures(input.features);
  const covariates = compositeCovariates(input.frame, input.features, input.smile);
  return COMPOSITES.map((model) => {
    const { z } = compositeScore(model, parts, covariates);
    const sd = { value: model.betweenSessionSd, mark: 'derived', source: 'P10' } as const;
    return toMeasure({ id: model.id, kind: 'z', sd }, 'both', z, input);
  });
}

function toMeasure(
  { id, kind, sd }: Pick<MeasureDefinition, 'id' | 'kind' | 'sd'>,
  side: Side,
  value: number | null,
  { scale, photoPxPerMm63, problems, measureAnyway }: FrontMeasuresInput,
): Measure {
  const quality = value === null ? 'blocked' : qualityOf(id, side, problems);
  const base = { id, side, sdBasis: 'pooled-between-session' as const, quality };
  const shown = value !== null && (quality !== 'blocked' || measureAnyway);
  if (kind !== 'length')
    return { ...base, unit: kind, value: shown ? value : null, sd: shown ? sd.value : null };
  const perUnit = scale ? photoPxPerMm63 * scale.mmPerPx : photoPxPerMm63;
  const unit = scale ? 'mm' : 'px';
  if (!shown) return { ...base, unit, value: null, sd: null };
  // The scale's own error grows with the length; it adds to the error between sessions.
  const fromScale = scale ? (value * perUnit * scale.sd) / scale.mmPerPx : 0;
  return {
    ...base,
    unit,
    value: value * perUnit,
    sd: Math.hypot(sd.value * perUnit, fromScale),
    ...(scale ? {} : { perEyeDistance: value / EYE_DISTANCE_MM63 }),
  };
}

/** Blocked by any blocking finding; one warning makes it fair, more make it poor. */
export function qualityOf(id: string, side: Side, problems: readonly Problem[]): Measure['quality'] {
  const touching = problems.filter(
    (p) => p.blocks.includes(id) && (side === 'both' || !p.side || p.side === side),
  );
  if (touching.some((p) => p.severity === 'block')) return 'blocked';
  return touching.length === 0 ? 'good' : touching.length === 1 ? 'fair' : 'poor';
}
