import type { View } from '../../case/index.ts';
import { measureChinDown } from '../chin-down/measure-chin-down.ts';
import { emptyMeasurement } from '../empty-measurement.ts';
import { VIEW_MEASURE_IDS } from '../knowledge/view-measures.ts';
import type { MeasurePhotoInput } from '../measure-photo.ts';
import { measureOblique } from '../oblique/measure-oblique.ts';
import type { PhotoMeasurement } from '../photo-measurement.ts';
import { problem } from '../problem.ts';
import { askWhatCovers } from './ask-what-covers.ts';
import { turnedScale } from './turned-scale.ts';
import { measureProfile } from '../profile/measure-profile.ts';

/** Measures a photograph that is not declared as a front one. */
export function measureView(input: MeasurePhotoInput, view: Exclude<View, 'front'>): PhotoMeasurement {
  const language = input.language ?? 'en';
  const measured = (() => {
    if (view === 'profileLeft' || view === 'profileRight') return measureProfile(input, view);
    if (input.face)
      return view === 'chinDown'
        ? measureChinDown(input, input.face)
        : measureOblique(input, input.face, view);
    const photo = { ...input.facts, file: input.file, view, posture: input.posture };
    const measures = VIEW_MEASURE_IDS[view];
    return emptyMeasurement(photo, [
      problem('view.faceMissing', 'block', ['*'], { language, view, measures }),
    ]);
  })();
  const record = askWhatCovers(measured, input, view);
  const supine =
    input.posture === 'supine' && record.ok ? [problem('view.supine', 'warn', [], { language })] : [];
  const bands = input.edits?.neckBands;
  return {
    ...record,
    problems: [...(input.problems ?? []), ...record.problems, ...supine],
    // A profile has no other length to need a scale for.
    ...(bands?.length
      ? {
          viewLines: { ...record.viewLines, neckBandsPx: bands },
          scale: record.scale ?? turnedScale(input.scale, language).scale,
        }
      : {}),
  };
}
