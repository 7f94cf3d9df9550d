import type { Language, Problem } from '../../case/index.ts';
import type { ScaleSource } from '../measure-photo.ts';
import type { Scale } from '../photo-measurement.ts';
import { problem } from '../problem.ts';
import { markerScale } from '../scale.ts';

/** The scale of a photograph of a turned head: a marker or a locked scale; an iris seen from the side is no ruler. */
export function turnedScale(
  source: ScaleSource,
  language: Language,
): { scale: Scale | null; problems: Problem[] } {
  if (source.kind === 'locked') return { scale: { ...source.scale, source: 'locked' }, problems: [] };
  if (source.kind === 'marker') return { scale: markerScale(source.markerMm, source.markerPx), problems: [] };
  const code = source.kind === 'none' ? 'scale.none' : 'scale.irisTurned';
  return { scale: null, problems: [problem(code, 'warn', [], { language })] };
}
