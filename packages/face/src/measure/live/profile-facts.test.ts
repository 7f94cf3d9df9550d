import { describe, expect, test } from 'vitest';
import { drawProfile } from '../test-support/drawn-profile.ts';
import { profileFacts } from './profile-facts.ts';

describe('V2 a live profile is told by its outline', () => {
  const { image } = drawProfile();

  test('V2 which way it looks, and where nose and chin are', () => {
    const facts = profileFacts(image, 'left', null);
    expect(facts).toMatchObject({ hasPlainBackground: true, looks: 'left', meshYawDeg: null });
    const { nosePx, chinPx } = facts.outline!;
    expect(chinPx[1]).toBeGreaterThan(nosePx[1]);
    expect(nosePx[0]).toBeLessThan(chinPx[0]);
  });

  test('V2 nobody before a plain wall is no profile', () => {
    const wall = { ...image, data: new Uint8ClampedArray(image.data.length).fill(150) };
    expect(profileFacts(wall, 'left', null).outline).toBeNull();
  });
});
