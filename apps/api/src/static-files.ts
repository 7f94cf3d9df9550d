import { createHash } from 'node:crypto';
import { readFile, stat } from 'node:fs/promises';
import path from 'node:path';

const TYPES: Record<string, string> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json',
  '.wasm': 'application/wasm',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.jpg': 'image/jpeg',
  '.ico': 'image/x-icon',
  '.woff2': 'font/woff2',
  '.ttf': 'font/ttf',
  '.webmanifest': 'application/manifest+json',
  '.txt': 'text/plain; charset=utf-8',
};

export interface StaticFile {
  bytes: Buffer;
  type: string;
  cacheControl: string;
  etag: string;
}

/** A file of the built app; a path without an extension is a page of the app. Null when there is none. */
export async function readStatic(folder: string, urlPath: string): Promise<StaticFile | null> {
  const wanted = safePath(folder, urlPath);
  if (!wanted) return null;
  const page = path.extname(wanted) === '';
  const file = page ? path.join(folder, 'index.html') : wanted;
  const read = await readCached(file).catch(() => null);
  if (!read) return null;
  // Vite puts a hash of the content into the names under assets/.
  const hashed = file.startsWith(path.join(folder, 'assets') + path.sep);
  return {
    ...read,
    type: TYPES[path.extname(file).toLowerCase()] ?? 'application/octet-stream',
    cacheControl: hashed ? 'public, max-age=31536000, immutable' : 'no-cache',
  };
}

interface Cached {
  stamp: string;
  bytes: Buffer;
  etag: string;
}

/** The built app is some ten megabytes and asked for again and again; a rebuilt file is read anew. */
const cache = new Map<string, Cached>();

async function readCached(file: string): Promise<Pick<Cached, 'bytes' | 'etag'>> {
  const { mtimeMs, size } = await stat(file);
  const stamp = `${mtimeMs}-${size}`;
  const known = cache.get(file);
  if (known?.stamp === stamp) return { bytes: known.bytes, etag: known.etag };
  const bytes = await readFile(file);
  const etag = `"${createHash('sha256').update(bytes).digest('base64url').slice(0, 22)}"`;
  cache.set(file, { stamp, bytes, etag });
  return { bytes, etag };
}

function safePath(folder: string, urlPath: string): string | null {
  let decoded: string;
  try {
    decoded = decodeURIComponent(urlPath);
  } catch {
    return null;
  }
  if (decoded.includes('\0')) return null;
  const resolved = path.resolve(folder, `.${path.posix.normalize(`/${decoded.replaceAll('\\', '/')}`)}`);
  return resolved === folder || resolved.startsWith(folder + path.sep) ? resolved : null;
}
