import { lstat, open, readdir, stat } from 'node:fs/promises';
import path from 'node:path';
import { UsageError } from '../exit-codes.ts';

/** Names that promise a photograph; those that cannot be read are reported instead of passed over. */
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
      throw new UsageError(
        `The folder "${input}" holds no photographs. Put JPEG, PNG, WebP or HEIC files there, or name another folder.`,
      );
    files.push(...found);
  }
  return files;
}

/** By name within a folder, folders in their place; hidden ones are left out, links to files followed. */
async function photosIn(folder: string): Promise<string[]> {
  const names = (await readdir(folder)).filter((name) => !name.startsWith('.'));
  const found: string[] = [];
  for (const name of names.sort()) {
    const file = path.join(folder, name);
    const facts = await stat(file).catch(() => null);
    if (facts?.isDirectory() && !(await isLink(file))) found.push(...(await photosIn(file)));
    else if (facts?.isFile() && (PICTURE_NAMES.test(name) || (await startsLikePicture(file))))
      found.push(file);
  }
  return found;
}

/** A linked folder could lead round in a circle. */
async function isLink(file: string): Promise<boolean> {
  return (await lstat(file)).isSymbolicLink();
}

/** JPEG, PNG, WebP or HEIC by its first bytes, whatever its name. */
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
      /^ftyp(hei[cxms]|mif1)/.test(ascii.slice(4)) ||
      (ascii.startsWith('RIFF') && ascii.endsWith('WEBP'))
    );
  } finally {
    await handle.close();
  }
}
