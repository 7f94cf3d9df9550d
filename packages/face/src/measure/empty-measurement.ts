import type { Problem } from '../case/index.ts';
import type { PhotoMeasurement } from './photo-measurement.ts';

/** The record of a photograph in which nothing could be measured. */
export function emptyMeasurement(photo: PhotoMeasurement['photo'], problems: Problem[]): PhotoMeasurement {
  return {
    schema: 'plica.photo-measurement/1',
    photo,
    ok: false,
    problems,
    pose: null,
    expression: null,
    scale: null,
    landmarksPx: [],
    eyelidsPx: { left: [], right: [] },
    jawlinePx: { left: [], right: [] },
    foldsPx: {},
    measures: [],
  };
}
