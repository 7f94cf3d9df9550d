import { expect, test } from 'vitest';
import { codeHash } from './cache.ts';

test('the hash of a program is the same each time and differs between programs', () => {
  const door = codeHash('apps/cli/src/measure/worker.ts');
  expect(codeHash('apps/cli/src/measure/worker.ts')).toBe(door);
  expect(codeHash('scripts/derive/composite/feature-worker.ts')).not.toBe(door);
});
