import { mkdtemp, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { SELF_HOSTED_FILES } from '../models/self-hosted-files.ts';
import { copySelfHostedFiles, readSelfHostedFile } from './self-hosted-files.ts';

it('copies the six model files, three kernels and the HEIC decoder, checksums checked', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'plica-'));
  try {
    await copySelfHostedFiles(folder);
    expect(await readdir(join(folder, 'models'))).toHaveLength(6);
    expect(await readdir(join(folder, 'wasm'))).toHaveLength(4);
  } finally {
    await rm(folder, { recursive: true });
  }
});

it('refuses a file that is not the pinned one', async () => {
  const other = { ...SELF_HOSTED_FILES[0], sha256: '0'.repeat(64) };
  await expect(readSelfHostedFile(other)).rejects.toThrow('not the pinned file');
});
