import { expect, test } from 'vitest';
import { studentT95 } from './student-t.ts';

test.each([
  [1, 12.706],
  [2, 4.303],
  [3, 3.182],
  [4, 2.776],
  [5, 2.571],
  [9, 2.262],
  [30, 2.042],
  [1000, 1.962],
])('Student t with %i degrees of freedom: 95 %% within %f', (freedom, table) => {
  expect(Math.abs(studentT95(freedom) / table - 1)).toBeLessThan(0.004);
});

test('without a degree of freedom nothing can be told', () => {
  expect(studentT95(0)).toBe(Infinity);
});
