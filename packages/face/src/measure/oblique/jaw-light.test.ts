import { describe, expect, test } from 'vitest';
import type { Point2, Point3 } from '@plica/core';
import { averageFacePoints } from '../../anatomy/index.ts';
import { NEAR_JAW as P } from '../knowledge/near-jaw-parameters.ts';
import { jawLight, jawPlaces } from './jaw-light.ts';
import { lightOn, stripBeside } from './jaw-strip.ts';

/** The average face at 1 px a mm under light that falls towards the jaw: shares of 1 by the height below the eyes. */
function seen(light: (y: number) => number, side: 'left' | 'right' = 'left') {
  const points: Point3[] = [...averageFacePoints];
  const below = side === 'left' ? 1 : -1;
  const mouth = points[side === 'left' ? 291 : 61]!;
  const rise = (P.slopeDeg * Math.PI) / 180;
  const slope: Point2 = [below * Math.cos(rise), -Math.sin(rise)];
  const strip = stripBeside([mouth[0], mouth[1]], slope, 1, below);
  const lightAt = ([, y]: Point2): number => light(y);
  return jawLight(jawPlaces(points, side, strip, lightOn(strip, lightAt), lightAt, 1));
}
const falling = (y: number): number => Math.exp(-Math.max(0, y) / 90);

describe('light on the border of the jaw', () => {
  test('V9 twice the exposure gives the same share of the cheekbone', () => {
    expect(seen((y) => 2 * falling(y))).toBeCloseTo(seen(falling), 6);
  });

  test('V9 lamps that shade the jaw more let a darker border be expected', () => {
    const [soft, hard] = [seen((y) => 0.3 + 0.7 * falling(y)), seen((y) => 0.1 + 0.9 * falling(y) ** 2)];
    expect(hard).toBeLessThan(0.7 * soft);
  });

  test('V9 in even light the border is as light as the cheekbone', () => {
    expect(seen(() => 0.5)).toBeCloseTo(1, 6);
  });

  test('V9 where all is black nothing breaks', () => {
    expect(Number.isFinite(seen(() => 0))).toBe(true);
  });

  test('V1 both sides read alike', () => {
    expect(seen(falling, 'right')).toBeCloseTo(seen(falling, 'left'), 3);
  });
});
