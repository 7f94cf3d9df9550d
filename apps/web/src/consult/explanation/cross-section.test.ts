import { LINES } from '@plica/face/explain';
import { describe, expect, it } from 'vitest';
import {
  bonePaths,
  boundariesAt,
  boundaryPath,
  layerPath,
  ligamentPaths,
  musclePaths,
  SECTION,
  septumPaths,
  YOUTH,
} from './cross-section.ts';

const STATES = [YOUTH, ...LINES.map((line) => ({ ...YOUTH, [line]: 1 })), { skin: 1, support: 1, volume: 1 }];
const HEIGHTS = Array.from({ length: SECTION.height + 1 }, (_, y) => y);

describe.each(STATES)('the section with skin $skin, support $support, volume $volume', (state) => {
  it('keeps its layers in their order and inside the picture at every height', () => {
    for (const y of HEIGHTS) {
      const { floor, smas, fat, dermis, surface } = boundariesAt(y, state);
      const depths = [0, floor, smas, fat, dermis, surface, SECTION.width];
      for (let k = 1; k < depths.length; k++)
        expect(depths[k]! - depths[k - 1]!, `height ${y}, layer ${k}`).toBeGreaterThan(3);
    }
  });

  it('draws finite paths', () => {
    const paths = [
      boundaryPath('smas', state),
      layerPath(null, 'floor', state),
      layerPath('fat', 'dermis', state),
      ...ligamentPaths(state),
      ...septumPaths(state),
      ...bonePaths(state),
      ...musclePaths(state),
    ];
    for (const path of paths) expect(path).toMatch(/^M[-\d.,MLHQCZ ]+$/);
  });
});

/** Depth of soft tissue over the deep fascia, summed between two heights. */
const bulk = (from: number, to: number, state: typeof YOUTH): number =>
  HEIGHTS.filter((y) => y >= from && y <= to).reduce((sum, y) => {
    const { floor, surface } = boundariesAt(y, state);
    return sum + surface - floor;
  }, 0);

it('shows what is taught: weak support brings the cheek down, lost volume flattens it, skin grows thin', () => {
  const weak = { ...YOUTH, support: 1 };
  expect(bulk(220, 300, weak)).toBeLessThan(bulk(220, 300, YOUTH));
  expect(bulk(380, 445, weak)).toBeGreaterThan(bulk(380, 445, YOUTH));
  expect(bulk(260, 360, { ...YOUTH, volume: 1 })).toBeLessThan(bulk(260, 360, YOUTH));
  const skinAt = (state: typeof YOUTH) => boundariesAt(100, state).surface - boundariesAt(100, state).dermis;
  expect(skinAt({ ...YOUTH, skin: 1 })).toBeLessThan(skinAt(YOUTH));
});
