import { expect, test } from 'vitest';
import { readTemplate } from './hand-points.ts';

test('a template of 189 points is read and scaled; any other is not for us', () => {
  const lines = Array.from({ length: 189 }, (_, i) => `${i}.5\t${2 * i}`);
  const points = readTemplate(['189', ...lines, '44', '0'].join('\n'), 0.5)!;
  expect(points).toHaveLength(189);
  expect(points[10]).toEqual([5.25, 10]);
  expect(readTemplate('83\n1 2\n', 1)).toBeNull();
});
