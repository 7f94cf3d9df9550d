import { meanShape, orient, subtract, toMm63, type Shape } from './shape.ts';

/**
 * Generalised Procrustes mean on the rigid landmarks, in mm63, in the orientation of `frame`
 * (which decides what yaw = pitch = roll = 0 means).
 */
export function procrustesMean(shapes: readonly Shape[], frame: Shape): Shape {
  let mean = toMm63(frame);
  for (let pass = 0; pass < 20; pass++) {
    const next = orient(meanShape(shapes.map((shape) => orient(shape, mean))), frame);
    const change = Math.max(...subtract(next, mean).flat().map(Math.abs));
    mean = next;
    if (change < 1e-6) break;
  }
  return mean;
}
