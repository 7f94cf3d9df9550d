export * from './photo-measurement.ts';
export { emptyMeasurement, measurePhoto, type MeasurePhotoInput, type ScaleSource } from './measure-photo.ts';
export type { Edits } from './photo-edits.ts';
export { FRONT_MEASURE_IDS, COMPOSITE_IDS } from './knowledge/front-measures.ts';
export { PROBLEM_QUESTIONS, PROBLEM_TEXTS } from './knowledge/problem-texts.ts';
