import { open } from 'node:fs/promises';
import path from 'node:path';
import { pairViews, readTakenAt, type PairedFile } from '@plica/capture/pairing';
import { UsageError } from '../../exit-codes.ts';
import { readViewList, type ListedView } from './read-view-list.ts';

/** Cameras write the time in front; WebP has it at the end. */
const HEAD_BYTES = 1 << 20;
const TAIL_BYTES = 1 << 17;

/** View, posture and visit of each photograph: guessed from names and times, then as the list says, where there is one. */
export async function planViews(
  files: readonly string[],
  inputs: readonly string[],
  views: string,
): Promise<PairedFile[]> {
  const listed = views === 'auto' ? [] : await readViewList(views);
  const toPair = [];
  for (const file of files) toPair.push({ name: nameWithin(file, inputs), takenAt: await takenAt(file) });
  const paired = pairViews(toPair).map((guess, i) => ({ ...guess, name: files[i]! }));
  for (const entry of listed) correct(paired, entry, path.dirname(views));
  return paired;
}

/** The name from the folder that was asked for downwards: what lies above it says nothing of the photograph. */
function nameWithin(file: string, inputs: readonly string[]): string {
  const folder = inputs.find((input) => file !== input && !path.relative(input, file).startsWith('..'));
  return folder === undefined
    ? path.basename(file)
    : path.join(path.basename(path.resolve(folder)), path.relative(folder, file));
}

async function takenAt(file: string): Promise<string | null> {
  const handle = await open(file).catch(() => null);
  if (!handle) return null;
  try {
    const { size } = await handle.stat();
    const head = await handle.read(Buffer.alloc(Math.min(size, HEAD_BYTES)), 0, undefined, 0);
    const time = readTakenAt(head.buffer);
    if (time || size <= HEAD_BYTES) return time;
    const tail = await handle.read(Buffer.alloc(TAIL_BYTES), 0, TAIL_BYTES, size - TAIL_BYTES);
    return readTakenAt(tail.buffer);
  } catch {
    return null;
  } finally {
    await handle.close();
  }
}

/** A listed name is a path from the list's folder, the path as it was found, or a file name that only one photograph has. */
function correct(paired: PairedFile[], { file, view, posture, visit }: ListedView, listFolder: string): void {
  const plain = (name: string): string => name.normalize('NFC');
  const asPath = paired.filter(
    ({ name }) => plain(name) === file || plain(path.resolve(name)) === plain(path.resolve(listFolder, file)),
  );
  const meant = asPath.length ? asPath : paired.filter(({ name }) => plain(path.basename(name)) === file);
  if (meant.length > 1)
    throw new UsageError(
      `The list names "${file}", and ${meant.length} photographs are called so. Write it with its folder.`,
    );
  const [found] = meant;
  if (!found) throw new UsageError(`The list names "${file}", which is not among the photographs.`);
  found.view = view;
  found.posture = posture ?? found.posture;
  found.visit = visit ?? found.visit;
  found.confidence = 'sure';
  found.reasons = ['list.says', ...found.reasons.filter((reason) => reason.startsWith('date.'))];
}
