import fc from 'fast-check';
import { expect, it } from 'vitest';
import { mirrorImage } from './mirror-image.ts';

const images = fc
  .tuple(fc.integer({ min: 1, max: 9 }), fc.integer({ min: 1, max: 9 }))
  .chain(([width, height]) =>
    fc
      .uint8Array({ minLength: 4 * width * height, maxLength: 4 * width * height })
      .map((data) => ({ data: new Uint8Array(data), width, height })),
  );

it('turns every row round and gives the picture back when done twice', () => {
  fc.assert(
    fc.property(images, (image) => {
      const mirrored = mirrorImage(image);
      const last = 4 * (image.width - 1);
      expect([...mirrored.data.slice(0, 4)]).toEqual([...image.data.slice(last, last + 4)]);
      expect([...mirrorImage(mirrored).data]).toEqual([...image.data]);
    }),
  );
});

it('reads pixels that begin inside a larger buffer at any byte', () => {
  const buffer = new Uint8Array([9, 9, 1, 2, 3, 4, 5, 6, 7, 8]).subarray(2);
  expect([...mirrorImage({ data: buffer, width: 2, height: 1 }).data]).toEqual([5, 6, 7, 8, 1, 2, 3, 4]);
});
