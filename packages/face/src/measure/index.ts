export * from './photo-measurement.ts';
export { emptyMeasurement, measurePhoto, type MeasurePhotoInput, type ScaleSource } from './measure-photo.ts';
export type { Edits } from './photo-edits.ts';
export * from './repeats/index.ts';
export * from './compare/index.ts';
export { COMPOSITE_IDS, FRONT_MEASURE_IDS } from './knowledge/front-measures.ts';
export { MEASURE_NAMES } from './knowledge/measure-names.ts';
export { PROBLEM_QUESTIONS, PROBLEM_TEXTS } from './knowledge/problem-texts.ts';
export { frameFacts, type FrameFacts, type SkinLight } from './live/index.ts';
