import { distance3 } from '@plica/core';
import { mapShape, type Shape } from './shape.ts';

/**
 * Index of each landmark's mirror image: the landmark nearest to its reflection in x = 0 of a symmetric model.
 * Throws unless the map is its own inverse, so a model that is not mid-sagittal cannot pass unseen.
 */
export function deriveMirrorMap(model: Shape): number[] {
  const mirror = model.map(([x, y, z]) => {
    const distances = model.map((q) => distance3([-x, y, z], q));
    return distances.indexOf(Math.min(...distances));
  });
  const broken = mirror.findIndex((j, i) => mirror[j] !== i);
  if (broken >= 0) throw new Error(`mirror map is not its own inverse at landmark ${broken}`);
  return mirror;
}

/** Mean of a shape and its mirror image. */
export const symmetrise = (shape: Shape, mirror: readonly number[]): Shape =>
  mapShape(shape, (v, axis, i) => (v + (axis === 0 ? -1 : 1) * shape[mirror[i]!]![axis]!) / 2);
