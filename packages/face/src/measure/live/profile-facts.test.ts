import { reduceRegion } from '@plica/core';
import { describe, expect, test } from 'vitest';
import { drawProfile } from '../test-support/drawn-profile.ts';
import { profileFacts } from './profile-facts.ts';

describe('V2 a live profile is told by its outline', () => {
  const { image } = drawProfile();

  test('V2 which way it looks, and where nose and chin are', () => {
    const facts = profileFacts(image, image, 'left', null);
    expect(facts).toMatchObject({ hasPlainBackground: true, looks: 'left', meshYawDeg: null });
    const { nosePx, chinPx } = facts.outline!;
    expect(chinPx[1]).toBeGreaterThan(nosePx[1]);
    expect(nosePx[0]).toBeLessThan(chinPx[0]);
  });

  test('V2 of a reduced picture, in pixels of the frame', () => {
    const small = reduceRegion(image, { x: 0, y: 0, width: image.width, height: image.height }, 1.75);
    const whole = profileFacts(image, image, 'left', null).outline!;
    const { outline, widthPx } = profileFacts(small, image, 'left', null);
    expect(widthPx).toBe(image.width);
    for (const point of ['nosePx', 'chinPx'] as const) {
      const [x, y] = outline![point];
      expect(Math.hypot(x - whole[point][0], y - whole[point][1])).toBeLessThan(5);
    }
  });

  test('V2 nobody before a plain wall is no profile', () => {
    const wall = { ...image, data: new Uint8ClampedArray(image.data.length).fill(150) };
    expect(profileFacts(wall, wall, 'left', null).outline).toBeNull();
  });
});
