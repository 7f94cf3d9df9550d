import { describe, expect, test } from 'vitest';
import type { Point2 } from '@plica/core';
import { jowlShape } from './jowl-shape.ts';

/** A half ellipse of a given depth under a line of a given length, turned by an angle. */
const hanging = (length: number, depth: number, turn: number, mirrored = 1): Point2[] =>
  Array.from({ length: 201 }, (_, i) => {
    const t = Math.PI * (i / 200);
    const [x, y] = [(length / 2) * (1 - Math.cos(t)), depth * Math.sin(t)];
    return [mirrored * (x * Math.cos(turn) - y * Math.sin(turn)), x * Math.sin(turn) + y * Math.cos(turn)];
  });

describe('jowl below the straight jawline', () => {
  test.each([0, -0.4, 0.7])('has the depth and area of what hangs there, turned by %s', (turn) => {
    const shape = jowlShape(hanging(60, 8, turn), 1);
    expect(shape.descent).toBeCloseTo(8, 2);
    expect(shape.area).toBeCloseTo((Math.PI / 4) * 60 * 8, 0);
  });

  test('V1 a mirrored contour with the other side outside gives the same', () => {
    expect(jowlShape(hanging(60, 8, 0.3, -1), -1).descent).toBeCloseTo(8, 2);
  });

  test('what lies above the line counts as nothing', () => {
    expect(jowlShape(hanging(60, -5, 0), 1)).toMatchObject({ descent: 0, area: 0 });
  });
});
