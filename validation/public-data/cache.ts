import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

export const ROOT = fileURLToPath(new URL('../../', import.meta.url));
/** Results of long computations, by what went into them; never committed, safe to delete. */
export const CACHE = join(ROOT, '.cache/validation');

const sha = (data: string | Uint8Array): string =>
  createHash('sha256').update(data).digest('hex').slice(0, 24);

export const fileHash = (path: string): string => sha(readFileSync(path));

/** Hash of every source file (tests left out) below the folders, relative to the repository. */
export function codeHash(folders: readonly string[]): string {
  const files = folders.flatMap((folder) => {
    const path = join(ROOT, folder);
    if (!existsSync(path)) return [];
    return readdirSync(path, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile() && /\.(ts|json)$/.test(entry.name) && !/\.test\.ts$/.test(entry.name))
      .map((entry) => join(entry.parentPath, entry.name))
      .filter((file) => !file.includes('node_modules'));
  });
  return sha(
    files
      .sort()
      .map((file) => `${file.slice(ROOT.length)} ${fileHash(file)}`)
      .join('\n'),
  );
}

export function readCached<T>(path: string): T | null {
  const file = join(CACHE, path);
  return existsSync(file) ? (JSON.parse(readFileSync(file, 'utf8')) as T) : null;
}

export function writeCached(path: string, value: unknown): void {
  const file = join(CACHE, path);
  mkdirSync(dirname(file), { recursive: true });
  // Written aside and moved, so that a run cut off never leaves half a file.
  writeFileSync(`${file}.${process.pid}`, JSON.stringify(value));
  renameSync(`${file}.${process.pid}`, file);
}
