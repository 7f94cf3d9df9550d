import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, renameSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

export const ROOT = fileURLToPath(new URL('../../', import.meta.url));
/** Results of long computations, by what went into them; never committed, safe to delete. */
export const CACHE = join(ROOT, '.cache/validation');

const sha = (data: string | Uint8Array): string =>
  createHash('sha256').update(data).digest('hex').slice(0, 24);

export const fileHash = (path: string): string => sha(readFileSync(path));

/**
 * Hash of a module and of every module of this repository that it imports, however indirectly: what it computes can
 * only change when this changes (or a dependency in node_modules does).
 */
export function codeHash(entry: string): string {
  const seen = new Map<string, string>();
  const visit = (file: string): void => {
    if (seen.has(file)) return;
    const text = readFileSync(file, 'utf8');
    seen.set(file, sha(text));
    if (!/\.[mt]?[jt]s$/.test(file)) return;
    for (const [, specifier] of text.matchAll(/(?:from|import|new URL)\s*\(?\s*'([^']+)'/g)) {
      const target = resolveImport(specifier!, file);
      if (target) visit(target);
    }
  };
  visit(join(ROOT, entry));
  return sha(
    [...seen]
      .map(([file, hash]) => `${file.slice(ROOT.length)} ${hash}`)
      .sort()
      .join('\n'),
  );
}

function resolveImport(specifier: string, from: string): string | null {
  if (specifier.startsWith('.')) {
    const file = join(dirname(from), specifier);
    return existsSync(file) && statSync(file).isFile() ? file : null;
  }
  const [, name, rest] = /^@plica\/(\w+)(\/.*)?$/.exec(specifier) ?? [];
  if (!name) return null;
  const home = join(ROOT, 'packages', name);
  if (!existsSync(home)) return null;
  const { exports } = JSON.parse(readFileSync(join(home, 'package.json'), 'utf8')) as {
    exports: Record<string, string>;
  };
  const target = exports[`.${rest ?? ''}`];
  if (!target) throw new Error(`${specifier}: not exported`);
  return join(home, target);
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
