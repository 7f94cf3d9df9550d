import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const VIEWS = join(import.meta.dirname, '..', '..', '..', 'fixtures', 'views');
/** Chromium shows a film of motion JPEG at this rate, over and over. */
const FRAMES_PER_SECOND = 30;

/** A film of the rendered average face in the given views, one after the other; the path of its file. */
export function filmOf(views: readonly string[], secondsEach: number): string {
  const frames = views.flatMap((view) => {
    const frame = readFileSync(join(VIEWS, `${view}.jpg`));
    return Array.from({ length: secondsEach * FRAMES_PER_SECOND }, () => frame);
  });
  const file = join(mkdtempSync(join(tmpdir(), 'plica-film-')), 'views.mjpeg');
  writeFileSync(file, Buffer.concat(frames));
  return file;
}

/** Arguments that make Chromium's own camera show a film. */
export const filmArguments = (film: string): string[] => [
  '--use-fake-ui-for-media-stream',
  '--use-fake-device-for-media-stream',
  `--use-file-for-fake-video-capture=${film}`,
];
