import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { boxAround, fitBox, toPhoto, toStage, zoomAt } from './stage-view.ts';

const stage = { width: 700, height: 600 };
const photo = { width: 900, height: 1125 };
const whole = { x: 0, y: 0, ...photo };

describe('stage view', () => {
  it('maps to the stage and back', () => {
    fc.assert(
      fc.property(fc.double({ min: 0.05, max: 30, noNaN: true }), fc.integer(), fc.integer(), (k, x, y) => {
        const [px, py] = toPhoto({ k, x: 12, y: -7 }, toStage({ k, x: 12, y: -7 }, [x % 5000, y % 5000]));
        expect(px).toBeCloseTo(x % 5000, 6);
        expect(py).toBeCloseTo(y % 5000, 6);
      }),
    );
  });

  it('shows the whole box in the middle', () => {
    const view = fitBox(whole, stage);
    const [x0, y0] = toStage(view, [0, 0]);
    const [x1, y1] = toStage(view, [photo.width, photo.height]);
    expect(x0 + x1).toBeCloseTo(stage.width, 9);
    expect(y0 + y1).toBeCloseTo(stage.height, 9);
    expect(Math.min(x0, y0)).toBeGreaterThanOrEqual(0);
  });

  it('zooms about the point under the pointer', () => {
    const view = fitBox(whole, stage);
    const at = [350, 300] as const;
    const before = toPhoto(view, at);
    const after = toPhoto(zoomAt(view, 2.5, at, photo, stage), at);
    expect(after[0]).toBeCloseTo(before[0], 9);
    expect(after[1]).toBeCloseTo(before[1], 9);
  });

  it('never loses the photograph', () => {
    fc.assert(
      fc.property(
        fc.array(fc.tuple(fc.double({ min: 0.1, max: 5, noNaN: true }), fc.nat(700), fc.nat(600)), {
          maxLength: 20,
        }),
        (steps) => {
          const view = steps.reduce(
            (v, [f, x, y]) => zoomAt(v, f, [x, y], photo, stage),
            fitBox(whole, stage),
          );
          const [x0, y0] = toStage(view, [0, 0]);
          const [x1, y1] = toStage(view, [photo.width, photo.height]);
          expect(x0).toBeLessThan(stage.width);
          expect(y0).toBeLessThan(stage.height);
          expect(x1).toBeGreaterThan(0);
          expect(y1).toBeGreaterThan(0);
        },
      ),
    );
  });

  it('has no box round nothing', () => {
    expect(boxAround([], 0.2)).toBeNull();
    expect(
      boxAround(
        [
          [1, 2],
          [3, 8],
        ],
        0,
      ),
    ).toEqual({ x: 1, y: 2, width: 2, height: 6 });
  });
});
