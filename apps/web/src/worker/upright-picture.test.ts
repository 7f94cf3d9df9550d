import { describe, expect, it } from 'vitest';
import sharp from 'sharp';
import { mayBeShownTurned } from './upright-picture.ts';

const picture = () => sharp({ create: { width: 8, height: 6, channels: 3, background: '#987' } });

describe('mayBeShownTurned', () => {
  it('is true for PNG and WebP with EXIF alone', async () => {
    for (const format of ['png', 'webp', 'jpeg'] as const) {
      const plain = await picture()[format]().toBuffer();
      const turned = await picture().withMetadata({ orientation: 6 })[format]().toBuffer();
      expect(mayBeShownTurned(plain), format).toBe(false);
      expect(mayBeShownTurned(turned), format).toBe(format !== 'jpeg');
    }
  });

  it('reads no further than the file', () => {
    expect(mayBeShownTurned(new Uint8Array())).toBe(false);
    expect(mayBeShownTurned(Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 13, 10, 26, 10, 0, 0, 0, 9, 1]))).toBe(
      false,
    );
  });
});
