import { readTakenAt } from '@plica/capture';
import { caseStore, newId } from '../store/case-store.ts';
import { photosOfVisit } from '../store/use-case.ts';
import type { StoredVisit, WholeCase } from '../store/stored.ts';
import { dateOf } from './dates.ts';
import { newStoredPhoto } from './new-photo.ts';
import { sortFiles, type FileToSort } from './sort-files.ts';

/** The camera's time stands in the first part of a file. */
const HEAD_BYTES = 256 * 1024;

/** Keeps files of one case in the views they show; into one visit, or into the dates they tell of. Resolves to how many views were guessed. */
export async function importFiles(
  whole: WholeCase,
  files: readonly File[],
  into: StoredVisit | null,
): Promise<number> {
  const told = await Promise.all(
    files.map(async (file) => ({ name: nameOf(file), takenAt: await takenAt(file) })),
  );
  const visits = [...whole.visits];
  const visitAt = (date: string, posture: StoredVisit['posture']): StoredVisit => {
    const found = visits.find((visit) => visit.date === date && visit.posture === posture);
    if (found) return found;
    const visit = { id: newId(), caseId: whole.case.id, date, posture };
    visits.push(visit);
    return visit;
  };
  const places = into ? placesIn(whole, into, told) : sortFiles(told, takenOf(whole), dateOf(new Date()));
  const now = Date.now();
  const added = files.map((file, i) => {
    const place = places[i]!;
    const visit = into ?? visitAt(place.date, place.posture);
    return { photo: newStoredPhoto(visit, place.view, file.name, now + i), file };
  });
  await caseStore.addPhotos(added, { visits: visits.filter((visit) => !whole.visits.includes(visit)) });
  return places.filter(({ guessed }) => guessed).length;
}

const takenOf = (whole: WholeCase) =>
  whole.visits.map((visit) => ({
    date: visit.date,
    posture: visit.posture,
    views: new Set(photosOfVisit(whole, visit).map(({ view }) => view)),
  }));

/** All files in one visit: only their views are asked. */
function placesIn(whole: WholeCase, visit: StoredVisit, told: readonly FileToSort[]) {
  const { date, posture } = visit;
  const views = new Set(photosOfVisit(whole, visit).map(({ view }) => view));
  const there = (['upright', 'supine'] as const).map((each) => ({ date, posture: each, views }));
  const undated = told.map(({ name }) => ({
    name: name.replaceAll(/\d{4}[-_. ]?\d{2}[-_. ]?\d{2}/g, ' '),
    takenAt: null,
  }));
  return sortFiles(undated, there, date).map((place) => ({ ...place, date, posture }));
}

const nameOf = (file: File): string => file.webkitRelativePath || file.name;

async function takenAt(file: File): Promise<string | null> {
  try {
    return readTakenAt(new Uint8Array(await file.slice(0, HEAD_BYTES).arrayBuffer())) ?? null;
  } catch {
    return null;
  }
}
