export * from './constant.ts';
export * from './measured-value.ts';
export * from './photo.ts';
export * from './problem.ts';
export * from './render-text.ts';
export { caseSchema, type Case } from './schema/case.ts';
export { OPTION_IDS, optionIdSchema, type OptionId } from './schema/option-id.ts';
export { SOURCES, type Source } from './knowledge/sources.ts';
export { SIGNS, type Sign } from './schema/signs.ts';
