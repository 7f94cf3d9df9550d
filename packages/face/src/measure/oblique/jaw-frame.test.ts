import { expect, test } from 'vitest';
import type { Point2 } from '@plica/core';
import { curveOf, pointOn } from './jaw-curve.ts';
import { jawFrame } from './jaw-frame.ts';
import { packRule, unpackRule } from './packed-rule.ts';

const REFERENCE: Point2[] = [[0, 0], [10, 0], [0, 20], [7, 9]]; // prettier-ignore

test('M2 turned, moved and larger landmarks lie on the reference again, and a unit is as many pixels as they are larger', () => {
  const turned = REFERENCE.map(([x, y]): Point2 => [
    3 * (0.8 * x - 0.6 * y) + 50,
    3 * (0.6 * x + 0.8 * y) - 20,
  ]);
  const frame = jawFrame(turned, REFERENCE);
  expect(frame.unitPx).toBeCloseTo(3, 9);
  turned.forEach((p, i) => {
    const back = frame.toFrame(p);
    expect(back[0]).toBeCloseTo(REFERENCE[i]![0], 9);
    expect(back[1]).toBeCloseTo(REFERENCE[i]![1], 9);
    expect(frame.fromFrame(back)[0]).toBeCloseTo(p[0], 9);
    expect(frame.fromFrame(back)[1]).toBeCloseTo(p[1], 9);
  });
});

test('a line and its curve describe the same border', () => {
  const line = Array.from({ length: 60 }, (_, i): Point2 => [i, 8 * Math.sin((Math.PI * i) / 59) + 0.2 * i]);
  const curve = curveOf(line, 1);
  for (const share of [0, 0.25, 0.5, 1]) {
    const [x, y] = pointOn(curve, 1, share);
    expect(Math.min(...line.map((p) => Math.hypot(p[0] - x, p[1] - y)))).toBeLessThan(0.6);
  }
});

test('a packed rule gives the same numbers within half a step of its bytes', () => {
  const rule = {
    constant: [1, -2],
    weights: [
      [0.5, -1, 0.25],
      [3, 0, -0.1],
    ],
  };
  const again = unpackRule(packRule(rule));
  expect(again.constant).toEqual(rule.constant);
  rule.weights.forEach((row, k) => {
    const step = Math.max(...row.map(Math.abs)) / 127;
    row.forEach((w, i) => expect(Math.abs(again.weights[k]![i]! - w)).toBeLessThanOrEqual(0.51 * step));
  });
});
