import { open, readdir, stat } from 'node:fs/promises';
import path from 'node:path';
import { UsageError } from '../exit-codes.ts';

const PICTURE_NAMES = /\.(jpe?g|png|webp|heic|heif|tiff?|gif|bmp|avif)$/i;

/** The photographs named, and those inside folders named, in order. Files named outright are kept whatever they hold. */
export async function collectPhotos(inputs: readonly string[]): Promise<string[]> {
  const files: string[] = [];
  for (const input of inputs) {
    const facts = await stat(input).catch(() => null);
    if (!facts) throw new UsageError(`There is no file or folder "${input}".`);
    if (!facts.isDirectory()) {
      files.push(input);
      continue;
    }
    const found = await photosIn(input);
    if (!found.length)
      throw new UsageError(`The folder "${input}" holds no photographs (JPEG, PNG or WebP).`);
    files.push(...found);
  }
  return files;
}

async function photosIn(folder: string): Promise<string[]> {
  const entries = (await readdir(folder, { withFileTypes: true })).filter(
    (entry) => !entry.name.startsWith('.'),
  );
  const found = await Promise.all(
    entries
      .sort((a, b) => (a.name < b.name ? -1 : 1))
      .map(async (entry) => {
        const file = path.join(folder, entry.name);
        if (entry.isDirectory()) return photosIn(file);
        return entry.isFile() && (PICTURE_NAMES.test(entry.name) || (await startsLikePicture(file)))
          ? [file]
          : [];
      }),
  );
  return found.flat();
}

/** JPEG, PNG or WebP by its first bytes, whatever its name. */
async function startsLikePicture(file: string): Promise<boolean> {
  const handle = await open(file).catch(() => null);
  if (!handle) return false;
  try {
    const { buffer, bytesRead } = await handle.read(Buffer.alloc(12), 0, 12, 0);
    if (bytesRead < 12) return false;
    const ascii = buffer.toString('latin1');
    return (
      ascii.startsWith('\xff\xd8\xff') ||
      ascii.startsWith('\x89PNG') ||
      (ascii.startsWith('RIFF') && ascii.endsWith('WEBP'))
    );
  } finally {
    await handle.close();
  }
}
