import { expect, it } from 'vitest';
import {
  addBandPoint,
  bandPointAt,
  bandPointId,
  moveBandPoint,
  removeBandPoint,
  wholeBands,
  type NeckBands,
} from './neck-bands.ts';

const two: NeckBands = [
  [
    [1, 1],
    [1, 5],
  ],
  [[9, 1]],
];

it('adds to the last band or begins a new one', () => {
  expect(addBandPoint([], [1, 1], false)).toEqual([[[1, 1]]]);
  expect(addBandPoint(two, [9, 6], false)[1]).toEqual([
    [9, 1],
    [9, 6],
  ]);
  expect(addBandPoint(two, [20, 2], true)).toHaveLength(3);
});

it('finds, moves and removes a point, and an empty band with its last one', () => {
  expect(bandPointAt(two, bandPointId(0, 1))).toEqual([1, 5]);
  expect(bandPointAt(two, 'marker.0')).toBeNull();
  expect(bandPointAt(two, bandPointId(5, 0))).toBeNull();
  expect(moveBandPoint(two, bandPointId(0, 1), [2, 7])[0]).toEqual([
    [1, 1],
    [2, 7],
  ]);
  expect(removeBandPoint(two, bandPointId(1, 0))).toEqual([two[0]]);
});

it('takes a single point for no line', () => {
  expect(wholeBands(two)).toEqual([two[0]]);
});
