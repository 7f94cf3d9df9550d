import type { View } from '../../case/index.ts';
import { qualityOf } from '../front-measures.ts';
import { VIEW_MEASURE_IDS } from '../knowledge/view-measures.ts';
import type { MeasurePhotoInput } from '../measure-photo.ts';
import type { Measure, PhotoMeasurement } from '../photo-measurement.ts';
import { problem } from '../problem.ts';

const CODE = 'occlusion.outline';

/**
 * No detector was fitted on turned heads, so a person is asked whether something covers the jaw or the neck. Yes blocks,
 * silence weakens, and points that a person placed were looked at already.
 */
export function askWhatCovers(
  record: PhotoMeasurement,
  input: MeasurePhotoInput,
  view: Exclude<View, 'front'>,
): PhotoMeasurement {
  const { answers, edits, language = 'en', measureAnyway } = input;
  const isPlaced = Boolean(edits?.neckAngle ?? edits?.straightJawline ?? edits?.jawline);
  const answer = answers?.[CODE];
  if (record.measures.length === 0 || answer === false || (isPlaced && !answer)) return record;
  const found = problem(CODE, answer ? 'block' : 'warn', ['*'], {
    language,
    measures: VIEW_MEASURE_IDS[view],
    ask: !answer,
  });
  const problems = [...record.problems, found];
  const measures = record.measures.map((measure): Measure => {
    const quality = measure.quality === 'blocked' ? 'blocked' : qualityOf(measure.id, measure.side, problems);
    if (quality !== 'blocked' || measureAnyway) return { ...measure, quality };
    const { perEyeDistance: _, ...rest } = measure;
    return { ...rest, quality, value: null, sd: null };
  });
  return { ...record, problems, measures, ok: measures.some(({ quality }) => quality !== 'blocked') };
}
