import { expect, it } from 'vitest';
import { rgbaOfYuv, type YuvMatrix, type YuvPicture } from './yuv-picture.ts';

const SHARES = { bt709: [0.2126, 0.0722], smpte170m: [0.299, 0.114], bt470bg: [0.299, 0.114] } as const;

/** Left half of one colour, right half of another, by the definition of Y, Cb and Cr (BT.601-7, 2.5; BT.709-6, 3). */
function drawn(
  colours: readonly [readonly number[], readonly number[]],
  { width = 24, height = 16, format = 'I420' as 'I420' | 'NV12', fullRange = false, padding = 0 },
  matrix: YuvMatrix,
): YuvPicture {
  const [kr, kb] = SHARES[matrix];
  const [half, stride] = [width / 2, width + padding];
  const uStride = format === 'NV12' ? width : half;
  const bytes = new Uint8Array(stride * height + width * (height / 2));
  const [uAt, vAt] =
    format === 'NV12'
      ? [stride * height, stride * height + 1]
      : [stride * height, stride * height + half * (height / 2)];
  for (let y = 0; y < height; y++)
    for (let x = 0; x < width; x++) {
      const [r, g, b] = colours[x < half ? 0 : 1]!.map((v) => v / 255) as [number, number, number];
      const luma = kr * r + (1 - kr - kb) * g + kb * b;
      const [cb, cr] = [(b - luma) / (2 * (1 - kb)), (r - luma) / (2 * (1 - kr))];
      bytes[y * stride + x] = Math.round(fullRange ? 255 * luma : 16 + 219 * luma);
      const at = (y >> 1) * uStride + (x >> 1) * (format === 'NV12' ? 2 : 1);
      bytes[uAt + at] = Math.round(128 + (fullRange ? 255 : 224) * cb);
      bytes[vAt + at] = Math.round(128 + (fullRange ? 255 : 224) * cr);
    }
  const layout = [
    { offset: 0, stride },
    { offset: uAt, stride: uStride },
    ...(format === 'NV12' ? [] : [{ offset: vAt, stride: uStride }]),
  ];
  return { format, bytes, layout, width, height, matrix, fullRange };
}

const SKIN = [205, 160, 140] as const;
const WALL = [110, 130, 150] as const;

for (const matrix of ['bt709', 'smpte170m', 'bt470bg'] as const)
  for (const format of ['I420', 'NV12'] as const)
    for (const fullRange of [true, false])
      it(`gives the colours back, whole and reduced: ${matrix}, ${format}, ${fullRange ? 'full' : 'limited'} range`, () => {
        const picture = drawn([SKIN, WALL], { format, fullRange, padding: 8 }, matrix);
        for (const [longSide, width, height] of [
          [24, 24, 16],
          [12, 12, 8],
          [7, 7, 5],
        ] as const) {
          const out = rgbaOfYuv(picture, longSide);
          expect([out.width, out.height]).toEqual([width, height]);
          for (const [x, colour] of [
            [1, SKIN],
            [width - 1, WALL],
          ] as const)
            [...colour, 255].forEach((value, c) =>
              expect(Math.abs(out.data[(width + x) * 4 + c]! - value)).toBeLessThanOrEqual(3),
            );
        }
      });

it('averages grain away when it reduces', () => {
  const picture = drawn([WALL, WALL], { width: 36, height: 36, fullRange: true }, 'smpte170m');
  for (let y = 0; y < 36; y++)
    for (let x = 0; x < 36; x++) picture.bytes[y * 36 + x] = 100 + 30 * ((x + y) % 2);
  const { data } = rgbaOfYuv(picture, 12);
  const green = Array.from({ length: 144 }, (_, i) => data[i * 4 + 1]!);
  expect(Math.max(...green) - Math.min(...green)).toBeLessThan(10);
});
