import type { Page } from '@playwright/test';

/** How many entries each store of the database holds. */
export const keptCounts = (page: Page): Promise<Record<string, number>> =>
  page.evaluate(async () => {
    const database = await new Promise<IDBDatabase>((resolve, reject) => {
      const request = indexedDB.open('plica');
      request.onsuccess = () => resolve(request.result);
      request.onerror = () => reject(request.error);
    });
    const counts: Record<string, number> = {};
    for (const name of database.objectStoreNames)
      counts[name] = await new Promise((resolve) => {
        const request = database.transaction(name).objectStore(name).count();
        request.onsuccess = () => resolve(request.result);
      });
    database.close();
    return counts;
  });
