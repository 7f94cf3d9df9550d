import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { NO_ADJUSTMENTS } from '../src/state/adjustments.ts';

const ROOT = join(import.meta.dirname, '..', '..', '..');

interface Vignette {
  case: { asOf: string; schema: string; measurements?: readonly unknown[] } & Record<string, unknown>;
}

const vignetteOf = (id: string): Vignette['case'] =>
  (JSON.parse(readFileSync(join(ROOT, 'cases', `${id}.json`), 'utf8')) as Vignette).case;

interface Kept {
  label?: string;
  /** Changes of the stored consultation. */
  more?: Record<string, unknown>;
  /** Answers on top of those of the vignette. */
  answers?: Record<string, unknown>;
  /** A painted face with made-up values of one front photograph, without measuring anything. */
  photo?: boolean;
}

/** Puts a case into the browser as if the answers of a vignette had been given; resolves to its id. */
export async function keepConsultation(
  page: Page,
  vignette: string,
  { label = 'P-017', more = {}, answers: added = {}, photo = false }: Kept = {},
): Promise<string> {
  const { schema: _, asOf, measurements: __, ...answers } = vignetteOf(vignette);
  const id = `kept-${vignette}`;
  const visit = { id: `${id}-visit`, caseId: id, date: asOf, posture: 'upright' };
  const picture = {
    id: `${id}-photo`,
    caseId: id,
    visitId: visit.id,
    view: 'front',
    fileName: 'front.jpg',
    addedAt: 0,
    adjustments: NO_ADJUSTMENTS,
    result: { kind: 'measured', record: vignetteOf('photographs-only-49f').measurements?.[0] },
  };
  // The app makes its database when the cases are opened.
  if (!page.url().includes('/cases')) await page.goto('/cases?lang=en');
  await page.locator('.new-case, .consult-nav, .present').first().waitFor();
  await page.evaluate(
    async ({ stores, file }) => {
      const database = await new Promise<IDBDatabase>((resolve, reject) => {
        const request = indexedDB.open('plica');
        request.onsuccess = () => resolve(request.result);
        request.onerror = () => reject(request.error);
      });
      const transaction = database.transaction(
        ['cases', 'visits', 'photos', 'files', 'consultations'],
        'readwrite',
      );
      for (const [name, value] of Object.entries(stores)) if (value) transaction.objectStore(name).put(value);
      if (file && stores.photos) {
        const bytes = Uint8Array.from(atob(file), (c) => c.charCodeAt(0));
        const { id: photoId, caseId } = stores.photos;
        transaction
          .objectStore('files')
          .put({ id: photoId, caseId, file: new Blob([bytes], { type: 'image/jpeg' }) });
      }
      await new Promise((resolve, reject) => {
        transaction.oncomplete = resolve;
        transaction.onabort = reject;
      });
      database.close();
    },
    {
      stores: {
        cases: { id, label, createdAt: '2026-11-22T08:00:00Z' },
        visits: photo ? visit : null,
        photos: photo ? picture : null,
        consultations: {
          id,
          caseId: id,
          asOf,
          answers: { ...answers, ...added },
          unread: {},
          signOff: null,
          overrules: [],
          picturesOnPaper: false,
          ...more,
        },
      },
      file: photo ? readFileSync(join(ROOT, 'fixtures', 'faces', 'age-65.jpg')).toString('base64') : null,
    },
  );
  return id;
}
