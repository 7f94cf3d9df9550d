import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import type { Plugin } from 'vite';
import type { AppFile } from '../src/offline/app-files.ts';

const WORKER = 'service-worker.js';
const PLACE = '__PLICA_APP_FILES__';

/** Every file of a build with its hash, in the order of their names. */
function appFiles(folder: string): AppFile[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && entry.name !== WORKER)
    .map(({ parentPath, name }) => join(parentPath, name))
    .sort()
    .map((file) => ({
      path: relative(folder, file).split(sep).join('/'),
      sha256: createHash('sha256').update(readFileSync(file)).digest('hex'),
    }));
}

/** Writes the list of what was built into the service worker, so that its own bytes change with any file. */
export function serviceWorkerFiles(): Plugin {
  return {
    name: 'plica-service-worker-files',
    apply: 'build',
    writeBundle({ dir }) {
      const folder = dir!;
      const worker = join(folder, WORKER);
      const text = readFileSync(worker, 'utf8');
      if (!text.includes(PLACE)) throw new Error('The service worker has no place for its files');
      writeFileSync(
        worker,
        text.replace(PLACE, () => JSON.stringify(appFiles(folder))),
      );
    },
  };
}
