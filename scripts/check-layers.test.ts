import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { describe, expect, test } from 'vitest';

const SCRIPT = path.join(import.meta.dirname, 'check-layers.mjs');

/** What the check says of a repository with one such file; empty when it is content. */
function complaint(file: string, text: string): string {
  const root = mkdtempSync(path.join(tmpdir(), 'plica-layers-'));
  const full = path.join(root, 'packages', file);
  mkdirSync(path.dirname(full), { recursive: true });
  writeFileSync(full, text);
  try {
    execFileSync(process.execPath, [SCRIPT, root], { stdio: 'pipe' });
    return '';
  } catch (error) {
    return String((error as { stderr: Buffer }).stderr);
  }
}

describe('the arrow apps -> capture -> face -> core', () => {
  test.each([
    ['core/src/a.ts', "import { z } from 'zod';", 'no npm package'],
    ['core/src/a.ts', "import { readFileSync } from 'node:fs';", 'no npm package'],
    ['core/src/a.ts', "export { measurePhoto } from '@plica/face/measure';", 'against the arrow'],
    ['core/src/a.ts', "export const a = await import('../../face/src/a.ts');", 'outside its own package'],
    ['face/src/measure/a.ts', "import sharp from 'sharp';", 'face may use zod'],
    ['face/src/measure/a.ts', "import type { Photo } from '@plica/capture';", 'against the arrow'],
    ['face/src/measure/a.ts', "import {\n  plan,\n} from '../plan/plan.ts';", 'a later stage'],
    ['face/src/case/a.ts', "import '../measure/index.ts';", 'a later stage'],
  ])('%s may not: %s', (file, text, words) => {
    expect(complaint(file, text)).toContain(words);
  });

  test.each([
    ['core/src/a.ts', "import { b } from './b.ts';"],
    ['core/src/a.test.ts', "import { test } from 'vitest';\nimport fs from 'node:fs';"],
    ['face/src/plan/a.ts', "import { z } from 'zod';\nimport { b } from '../measure/b.ts';"],
    [
      'face/src/measure/a.ts',
      "import { b } from '@plica/core';\n// import sharp from 'sharp' is what others do",
    ],
    ['capture/src/a.ts', "import sharp from 'sharp';\nimport { b } from '@plica/face/measure';"],
  ])('%s may: %s', (file, text) => {
    expect(complaint(file, text)).toBe('');
  });
});
