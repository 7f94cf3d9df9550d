import { expect, test } from 'vitest';
import { number, renderReport, verdictOnPrototype } from './render.ts';
import { missedBy, type Figure } from './study.ts';

const figure = (extra: Partial<Figure>): Figure => ({
  id: 'x',
  what: 'thing',
  value: 1,
  unit: 'mm',
  n: '9',
  ...extra,
});

test('a target is met on its own side, missed by the distance on the other', () => {
  expect(missedBy(figure({ value: 0.6, target: { at: 'most', value: 0.6 } }))).toBe(0);
  expect(missedBy(figure({ value: 0.75, target: { at: 'most', value: 0.6 } }))).toBeCloseTo(0.15, 12);
  expect(missedBy(figure({ value: 83, target: { at: 'least', value: 90 } }))).toBe(7);
  expect(missedBy(figure({ value: null, target: { at: 'least', value: 90 } }))).toBeNull();
  expect(missedBy(figure({}))).toBeNull();
});

test('better than the prototype depends on which way is better', () => {
  expect(verdictOnPrototype(figure({ value: 0.4, prototype: 0.5, better: 'low' }))).toBe('better');
  expect(
    verdictOnPrototype(figure({ value: 0.4, prototype: 0.5, target: { at: 'least', value: 0.3 } })),
  ).toBe('worse');
  expect(verdictOnPrototype(figure({ value: 0.501, prototype: 0.5, better: 'low' }))).toBe('same');
  expect(verdictOnPrototype(figure({ value: 0.4, prototype: 0.5 }))).toBeNull();
});

test('every miss is listed at the end, explained or not', () => {
  const report = renderReport(
    [
      {
        title: 'T',
        method: 'M',
        figures: [
          figure({ id: 'a.b', value: 2, target: { at: 'most', value: 1 } }),
          figure({ id: 'c', value: null, target: { at: 'most', value: 1 } }),
          figure({ id: 'd', value: 1, target: { at: 'most', value: 1 } }),
        ],
      },
    ],
    'How.',
  );
  expect(report).toContain('1 of 3 targets met');
  const end = report.slice(report.indexOf('## What falls short'));
  expect(end).toContain('`a.b`): missed by 1. Unexplained so far.');
  expect(end).toContain('`c`): not measured.');
  expect(end).not.toContain('`d`');
});

test('numbers keep three digits', () => {
  expect([0, 0.0012, 0.0483, 0.483, 2.86, 12.34, 100, 478.2, -0.17].map(number)).toEqual([
    '0',
    '0.0012',
    '0.048',
    '0.48',
    '2.86',
    '12.3',
    '100',
    '478',
    '-0.17',
  ]);
});
