import { createRequire } from 'node:module';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';

const compiler = ((): boolean => {
  try {
    createRequire(import.meta.url).resolve('assemblyscript/package.json');
    return true;
  } catch {
    return false;
  }
})();

test.skipIf(!compiler)('F12 the committed kernels are what their source compiles to', async () => {
  const script = path.resolve(import.meta.dirname, '../../../../build-kernels.mjs');
  const { compileKernels } = (await import(script)) as {
    compileKernels: () => Promise<{ file: string; text: string }[]>;
  };
  for (const { file, text } of await compileKernels()) expect(readFileSync(file, 'utf8')).toBe(text);
});
