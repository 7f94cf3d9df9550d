/** A small door to IndexedDB: promises, and one transaction for what belongs together. */
const NAME = 'plica';
const VERSION = 2;

export const STORES = ['cases', 'visits', 'photos', 'files', 'consultations'] as const;
export type StoreName = (typeof STORES)[number];

let opened: Promise<IDBDatabase> | undefined;

export function openDatabase(): Promise<IDBDatabase> {
  opened ??= new Promise<IDBDatabase>((resolve, reject) => {
    const request = indexedDB.open(NAME, VERSION);
    request.onupgradeneeded = () => {
      const database = request.result;
      // What an older version of the app kept stays as it is; only what is missing is added.
      for (const name of STORES) {
        if (database.objectStoreNames.contains(name)) continue;
        const store = database.createObjectStore(name, { keyPath: 'id' });
        if (name !== 'cases') store.createIndex('caseId', 'caseId');
      }
    };
    request.onsuccess = () => {
      // Another window with a newer version of the app must not have to wait for this one.
      request.result.onversionchange = () => {
        request.result.close();
        opened = undefined;
      };
      resolve(request.result);
    };
    request.onerror = () => reject(request.error ?? new Error('IndexedDB'));
    request.onblocked = () => reject(new Error('IndexedDB is blocked by another window'));
  }).catch((error: unknown) => {
    opened = undefined;
    throw error;
  });
  return opened;
}

export const resultOf = <T>(request: IDBRequest<T>): Promise<T> =>
  new Promise((resolve, reject) => {
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error ?? new Error('IndexedDB'));
  });

/** Runs `work` in one transaction; resolves once it is on the disk, all of it or nothing. */
export async function inTransaction(
  mode: IDBTransactionMode,
  work: (store: (name: StoreName) => IDBObjectStore) => Promise<void> | void,
): Promise<void> {
  const database = await openDatabase();
  const transaction = database.transaction([...STORES], mode, { durability: 'strict' });
  const done = new Promise<void>((resolve, reject) => {
    transaction.oncomplete = () => resolve();
    transaction.onabort = () => reject(transaction.error ?? new Error('IndexedDB'));
    transaction.onerror = () => reject(transaction.error ?? new Error('IndexedDB'));
  });
  await work((name) => transaction.objectStore(name));
  await done;
}
