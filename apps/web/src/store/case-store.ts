import type { StoredConsultation } from '../consult/consultation.ts';
import { inTransaction, openDatabase, resultOf, type StoreName } from './database.ts';
import { isUnchanged, type Waiting } from '../cases/stored-measuring.ts';
import type { StoredCase, StoredFile, StoredPhoto, StoredResult, StoredVisit, WholeCase } from './stored.ts';

/** Cases kept on this device alone. What is written is on the disk when the promise resolves; what is deleted is gone. */
export const caseStore = {
  async cases(): Promise<StoredCase[]> {
    const cases = await all<StoredCase>('cases');
    return cases.sort((a, b) => b.createdAt.localeCompare(a.createdAt));
  },

  async whole(caseId: string): Promise<WholeCase | null> {
    const database = await openDatabase();
    const transaction = database.transaction(['cases', 'visits', 'photos']);
    const [found, visits, photos] = await Promise.all([
      resultOf(transaction.objectStore('cases').get(caseId) as IDBRequest<StoredCase | undefined>),
      resultOf(transaction.objectStore('visits').index('caseId').getAll(caseId) as IDBRequest<StoredVisit[]>),
      resultOf(transaction.objectStore('photos').index('caseId').getAll(caseId) as IDBRequest<StoredPhoto[]>),
    ]);
    if (!found) return null;
    return { case: found, visits: visits.sort(byDate), photos: photos.sort((a, b) => a.addedAt - b.addedAt) };
  },

  async consultation(caseId: string): Promise<StoredConsultation | null> {
    const database = await openDatabase();
    const store = database.transaction('consultations').objectStore('consultations');
    return (await resultOf(store.get(caseId) as IDBRequest<StoredConsultation | undefined>)) ?? null;
  },

  /** Only where its case is still there: what was deleted in another window stays deleted. */
  putConsultation: (value: StoredConsultation): Promise<void> =>
    inTransaction('readwrite', async (store) => {
      if (!(await resultOf(store('cases').get(value.caseId)))) throw new Error('This case was deleted');
      store('consultations').put(value);
    }),

  putCase: (value: StoredCase) => put('cases', [value]),
  putVisit: (value: StoredVisit) => put('visits', [value]),

  /** Photographs with their pictures, all or none; one that takes another's place removes it in the same stroke. */
  addPhotos: (
    added: readonly { photo: StoredPhoto; file: Blob }[],
    { inPlaceOf, visits = [] }: { inPlaceOf?: string | undefined; visits?: readonly StoredVisit[] } = {},
  ): Promise<void> =>
    inTransaction('readwrite', (store) => {
      for (const visit of visits) store('visits').put(visit);
      for (const { photo, file } of added) {
        store('photos').put(photo);
        store('files').put({ id: photo.id, caseId: photo.caseId, file } satisfies StoredFile);
      }
      if (inPlaceOf) for (const name of ['photos', 'files'] as const) store(name).delete(inPlaceOf);
    }),

  /** Keeps how a photograph is shown, if it is still there. */
  showAs: (photoId: string, shown: Blob): Promise<void> =>
    inTransaction('readwrite', async (store) => {
      const found = await resultOf(store('files').get(photoId) as IDBRequest<StoredFile | undefined>);
      if (found) store('files').put({ ...found, shown });
    }),

  async shown(photoId: string): Promise<Blob | null> {
    const found = await fileOf(photoId);
    return found?.shown ?? found?.file ?? null;
  },

  async file(photoId: string): Promise<Blob | null> {
    const found = await fileOf(photoId);
    return found?.file ?? null;
  },

  /** Changes a photograph that is still there; one deleted meanwhile stays deleted. */
  changePhoto: (id: string, change: (photo: StoredPhoto) => StoredPhoto): Promise<void> =>
    inTransaction('readwrite', async (store) => {
      const photo = await resultOf(store('photos').get(id) as IDBRequest<StoredPhoto | undefined>);
      if (photo) store('photos').put(change(photo));
    }),

  /** Keeps what measuring came to, unless the photograph or its posture was changed meanwhile. */
  keepResult: (measured: Waiting, result: StoredResult): Promise<void> =>
    inTransaction('readwrite', async (store) => {
      const { id, visitId } = measured.photo;
      const [photo, visit] = await Promise.all([
        resultOf(store('photos').get(id) as IDBRequest<StoredPhoto | undefined>),
        resultOf(store('visits').get(visitId) as IDBRequest<StoredVisit | undefined>),
      ]);
      if (photo && visit && isUnchanged(measured, { photo, posture: visit.posture }))
        store('photos').put({ ...photo, result });
    }),

  /** A new posture is another measurement: the records of the visit are made anew. */
  changeVisit: (visit: StoredVisit): Promise<void> =>
    inTransaction('readwrite', async (store) => {
      const before = await resultOf(store('visits').get(visit.id) as IDBRequest<StoredVisit | undefined>);
      if (!before) return;
      store('visits').put(visit);
      if (before.posture === visit.posture) return;
      for (const photo of await photosOf(store('photos'), visit.caseId))
        if (photo.visitId === visit.id) store('photos').put({ ...photo, result: null });
    }),

  deletePhoto: (id: string): Promise<void> =>
    inTransaction('readwrite', (store) => {
      for (const name of ['photos', 'files'] as const) store(name).delete(id);
    }),

  deleteVisit: ({ id, caseId }: StoredVisit): Promise<void> =>
    inTransaction('readwrite', async (store) => {
      for (const photo of await photosOf(store('photos'), caseId))
        if (photo.visitId === id)
          for (const name of ['photos', 'files'] as const) store(name).delete(photo.id);
      store('visits').delete(id);
    }),

  deleteCase: (caseId: string): Promise<void> =>
    inTransaction('readwrite', async (store) => {
      for (const name of ['visits', 'photos', 'files', 'consultations'] as const)
        for (const key of await resultOf(store(name).index('caseId').getAllKeys(caseId)))
          store(name).delete(key);
      store('cases').delete(caseId);
    }),
};

/** 128 random bits; `randomUUID` is not there on insecure addresses. */
export const newId = (): string =>
  [...crypto.getRandomValues(new Uint8Array(16))].map((byte) => byte.toString(16).padStart(2, '0')).join('');

const byDate = (a: StoredVisit, b: StoredVisit): number =>
  a.date.localeCompare(b.date) || b.posture.localeCompare(a.posture);

const photosOf = (photos: IDBObjectStore, caseId: string): Promise<StoredPhoto[]> =>
  resultOf(photos.index('caseId').getAll(caseId) as IDBRequest<StoredPhoto[]>);

async function fileOf(photoId: string): Promise<StoredFile | undefined> {
  const database = await openDatabase();
  return resultOf(
    database.transaction('files').objectStore('files').get(photoId) as IDBRequest<StoredFile | undefined>,
  );
}

async function all<T>(name: StoreName): Promise<T[]> {
  const database = await openDatabase();
  return resultOf(database.transaction(name).objectStore(name).getAll() as IDBRequest<T[]>);
}

const put = (name: StoreName, values: readonly object[]): Promise<void> =>
  inTransaction('readwrite', (store) => values.forEach((value) => store(name).put(value)));
