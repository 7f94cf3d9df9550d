export * from './photo-measurement.ts';
export { emptyMeasurement } from './empty-measurement.ts';
export { measurePhoto, type MeasurePhotoInput, type ScaleSource } from './measure-photo.ts';
export type { Edits } from './photo-edits.ts';
export { neckBands, type NeckBand } from './views/neck-bands.ts';
export * from './repeats/index.ts';
export * from './compare/index.ts';
export * from './gravity/index.ts';
export { COMPOSITE_IDS, FRONT_MEASURE_IDS } from './knowledge/front-measures.ts';
export { VIEW_MEASURE_IDS } from './knowledge/view-measures.ts';
export { MEASURE_NAMES } from './knowledge/measure-names.ts';
export { PROBLEM_QUESTIONS, PROBLEM_TEXTS } from './knowledge/problem-texts.ts';
export {
  frameFacts,
  OUTLINE_LONG_SIDE_PX,
  profileFacts,
  type FrameFacts,
  type ProfileFacts,
  type SkinLight,
} from './live/index.ts';
