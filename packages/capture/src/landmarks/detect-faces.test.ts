import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Model } from '../models/load-model.ts';
import { detectFaces, overlap, suppressOverlaps, wholeImage } from './detect-faces.ts';
import { createPyramid } from './pyramid.ts';

const squares = fc.array(
  fc.record({
    score: fc.double({ min: 0, max: 1, noNaN: true }),
    centreX: fc.integer({ min: 0, max: 400 }),
    centreY: fc.integer({ min: 0, max: 400 }),
    sizePx: fc.integer({ min: 10, max: 200 }),
  }),
  { maxLength: 30 },
);

describe('overlap suppression', () => {
  it('keeps the best, leaves no two overlapping, and drops none without a better one over it', () => {
    fc.assert(
      fc.property(squares, (found) => {
        const kept = suppressOverlaps(found);
        if (found.length) expect(kept[0].score).toBe(Math.max(...found.map((f) => f.score)));
        kept.forEach((a, i) =>
          kept.slice(i + 1).forEach((b) => expect(overlap(a, b)).toBeLessThanOrEqual(0.4)),
        );
        for (const dropped of found.filter((f) => !kept.includes(f)))
          expect(kept.some((k) => k.score >= dropped.score && overlap(k, dropped) > 0.4)).toBe(true);
        expect(suppressOverlaps(kept)).toEqual(kept);
      }),
      { seed: 5 },
    );
  });
});

/** A detector that sees one face at anchor `i` of the 16 x 16 cells x 2 + 8 x 8 cells x 6. */
function fakeDetector(i: number, values: number[]): Model {
  return {
    run: () => {
      const scores = [512, 384].map((n) => new Float32Array(n).fill(-9));
      const boxes = [512, 384].map((n) => new Float32Array(n * 16));
      const layer = i < 512 ? 0 : 1;
      const k = i < 512 ? i : i - 512;
      scores[layer][k] = 3;
      boxes[layer].set(values, k * 16);
      return [boxes[1], scores[0], boxes[0], scores[1]];
    },
    dispose: () => undefined,
  };
}

describe('detector answers', () => {
  const image = createPyramid({ data: new Uint8Array(512 * 256 * 4), width: 512, height: 256 });
  it.each([
    // Cell (5, 3) of 16 px cells; cell (2, 6) of 32 px cells.
    [2 * (3 * 16 + 5) + 1, 88, 56],
    [512 + 6 * (6 * 8 + 2) + 4, 80, 208],
  ])('anchor %i lies at (%i, %i) of 256', (i, x, y) => {
    const detector = fakeDetector(i, [4, -2, 50, 60, -10, -5, 12, -7]);
    const [face, ...others] = detectFaces(detector, image, wholeImage(image), 0.3);
    expect(others).toEqual([]);
    // The 512 x 256 image fills the middle half of the square: 2 px per detector pixel, 128 px of bars above.
    expect([face.centreX, face.centreY]).toEqual([(x + 4) * 2, (y - 2) * 2 - 128]);
    expect(face.sizePx).toBe(120);
    expect(face.eyes).toEqual([
      [(x - 10) * 2, (y - 5) * 2 - 128],
      [(x + 12) * 2, (y - 7) * 2 - 128],
    ]);
    expect(face.score).toBeCloseTo(1 / (1 + Math.exp(-3)), 10);
  });
});
