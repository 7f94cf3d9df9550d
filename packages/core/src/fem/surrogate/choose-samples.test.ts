import { expect, test } from 'vitest';
import { seededRandom } from '../../inference/seeded-random.ts';
import { chooseSamples, chooseTogether } from './choose-samples.ts';
import { randomPoint, rim, type ParameterBox } from './parameter-box.ts';

const BOX: ParameterBox = { low: [-2, -1, 0], high: [2, 1, 3], base: [0, 0, 0], groups: [[0, 1, 2]] };

test('F22 further snapshots go where none were taken', () => {
  const random = seededRandom(3);
  const points = Array.from({ length: 24 }, () => randomPoint(BOX, random));
  const ofTen = (side: 1 | -1): number =>
    chooseSamples(BOX, 0, 10, 4, {
      taken: points.map(([x, ...others]) => ({ parameters: [side * Math.abs(x!), ...others] })),
    }).filter(([x]) => x! > 0).length;
  expect(ofTen(-1)).toBeGreaterThan(ofTen(1) + 2);
});

test('F22 the first of the samples are a choice themselves, inside the box and all different', () => {
  const many = chooseSamples(BOX, 0, 12, 1);
  expect(chooseSamples(BOX, 0, 5, 1)).toEqual(many.slice(0, 5));
  expect(new Set(many.map((p) => p.join())).size).toBe(12);
  for (const p of many) p.forEach((v, i) => expect(v >= BOX.low[i]! && v <= BOX.high[i]!).toBe(true));
});

test('F22 further snapshots go where a surrogate is farther off', () => {
  const random = seededRandom(3);
  const points = Array.from({ length: 24 }, () => randomPoint(BOX, random));
  const ofTen = (worse: 1 | -1): number =>
    chooseSamples(BOX, 0, 10, 4, {
      taken: points.map((parameters) => ({ parameters, errorMm: worse * parameters[0]! > 0 ? 0.1 : 0.01 })),
    }).filter(([x]) => x! > 0).length;
  expect(ofTen(1)).toBeGreaterThan(ofTen(-1) + 2);
});

test('F22 a snapshot of one group leaves the others at the base; one of all is put together of such', () => {
  const two = { ...BOX, base: [1, 0, 1], groups: [[0, 1], [2]] };
  const alone = [0, 1].map((group) => chooseSamples(two, group, 4, 1));
  for (const [x, y, z] of alone[1]!) {
    expect([x, y]).toEqual([1, 0]);
    expect(z).not.toBe(1);
  }
  const together = chooseTogether(two, alone, 4, 1);
  for (const [x, y, z] of together) {
    expect(alone[0]!.some((p) => p[0] === x && p[1] === y)).toBe(true);
    expect(alone[1]!.some((p) => p[2] === z)).toBe(true);
  }
  expect(new Set(together.map((p) => p.join())).size).toBe(4);
});

test('F22 where a bend is known, more snapshots go beyond its plane, where it grows', () => {
  const beyond = (side: 1 | -1): number => {
    const bend = { offset: 0, across: [8 * side, 0, 0], width: 0.05 };
    const chosen = chooseSamples(BOX, 0, 12, 2, { shape: { lengths: [6, 6, 6], bends: [bend] } });
    return chosen.filter(([x]) => x! > 0).length;
  };
  expect(beyond(1)).toBeGreaterThan(beyond(-1) + 2);
});

test('F22 further snapshots of all go where what groups do to each other is farther off', () => {
  const two = { ...BOX, groups: [[0], [1, 2]] };
  const alone = [0, 1].map((group) => chooseSamples(two, group, 12, 1));
  const taken = chooseTogether(two, alone, 10, 1);
  const ofTen = (worse: 1 | -1): number =>
    chooseTogether(two, alone, 10, 2, {
      taken: taken.map((parameters) => ({ parameters, errorMm: worse * parameters[0]! > 0 ? 0.1 : 0.01 })),
    }).filter(([x]) => x! > 0).length;
  expect(ofTen(1)).toBeGreaterThan(ofTen(-1) + 2);
});

test('F22 asked to know more of a part of the box, all go there', () => {
  const two = { ...BOX, groups: [[0], [1, 2]] };
  const within = { low: [-2, -1, 0], high: [-1, 1, 3] };
  const alone = [0, 1].map((group) => chooseSamples(two, group, 12, 1));
  expect(alone[0]!.every(([x]) => x! <= -1)).toBe(false);
  for (const [x] of [...chooseSamples(two, 0, 6, 2, { within }), ...chooseTogether(two, alone, 6, 2, { within })])
    expect(x).toBeLessThanOrEqual(-1);
  const nowhere = { low: [1.99, -1, 0], high: [2, 1, 0.01] };
  expect(() => chooseTogether(two, alone, 6, 2, { within: nowhere })).toThrow(RangeError);
}); // prettier-ignore

test('F22 the rim of a group: corners, edges and faces once each, the others at the base', () => {
  expect(rim({ ...BOX, base: [0, 0, 1] }, 0)).toHaveLength(26);
  // At a corner the base is no point in between.
  const two = { ...BOX, base: [-2, 0, 1], groups: [[0, 1], [2]] };
  expect(rim(two, 1)).toEqual([[-2, 0, 0], [-2, 0, 3]]);
  expect(rim(two, 0)).toEqual([[-2, -1, 1], [-2, 1, 1], [2, -1, 1], [2, 0, 1], [2, 1, 1]]);
}); // prettier-ignore
