export * from './outcome.ts';
export * from './raster/rgba-image.ts';
