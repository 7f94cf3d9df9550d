export * from './photo.ts';
export * from './problem.ts';
