export * from './photo.ts';
export * from './problem.ts';
export * from './render-text.ts';
