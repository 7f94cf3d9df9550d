import { createHash } from 'node:crypto';
import { copyFile, mkdir, readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { SELF_HOSTED_FILES, type SelfHostedFile } from '../models/self-hosted-files.ts';

const require = createRequire(import.meta.url);

/** Where the installed packages hold a file. */
export function installedPath({ from }: SelfHostedFile): string {
  // From the package's main file up to its folder: some packages hide their package.json.
  const main = require.resolve(from.package);
  const folder = join('node_modules', from.package);
  return join(main.slice(0, main.lastIndexOf(folder)), folder, from.path);
}

/** Reads one file and checks that it is the pinned one. */
export async function readSelfHostedFile(file: SelfHostedFile): Promise<Uint8Array> {
  const bytes = await readFile(installedPath(file));
  const sha256 = createHash('sha256').update(bytes).digest('hex');
  if (sha256 !== file.sha256) throw new Error(`${file.from.path} is not the pinned file (sha256 ${sha256})`);
  return bytes;
}

/** Copies all files the browser door fetches into `folder`/models and `folder`/wasm, each checked against its checksum. */
export async function copySelfHostedFiles(folder: string): Promise<void> {
  for (const file of SELF_HOSTED_FILES) {
    await readSelfHostedFile(file);
    await mkdir(join(folder, file.folder), { recursive: true });
    await copyFile(installedPath(file), join(folder, file.folder, file.name));
  }
}
