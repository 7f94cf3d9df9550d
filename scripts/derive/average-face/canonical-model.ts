import { readFileSync } from 'node:fs';
import { LANDMARK_COUNT, shapeOf, type Shape } from './shape.ts';

/** MediaPipe's canonical face (Apache-2.0), in this project's axes: only its orientation is used, as the meaning of "frontal". */
export function readCanonicalModel(path: string): Shape {
  const vertices = readFileSync(path, 'utf8')
    .split('\n')
    .filter((line) => line.startsWith('v '))
    .map((line) => line.trim().split(/\s+/).slice(1, 4).map(Number));
  if (vertices.length < LANDMARK_COUNT)
    throw new Error(`${path}: ${vertices.length} vertices, ${LANDMARK_COUNT} expected`);
  return shapeOf(vertices.map(([x, y, z]) => [x!, -y!, -z!]));
}
