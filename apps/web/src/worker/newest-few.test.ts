import { expect, it } from 'vitest';
import { NewestFew } from './newest-few.ts';

it('forgets what was not asked for the longest', () => {
  const few = new NewestFew<number>(2);
  few.set('a', 1);
  few.set('b', 2);
  expect(few.get('a')).toBe(1);
  few.set('c', 3);
  expect([few.get('a'), few.get('b'), few.get('c')]).toEqual([1, undefined, 3]);
});
