export * from './photo-measurement.ts';
export * from './measure-photo.ts';
