import { pairViews, type PairedFile } from '@plica/capture/pairing';
import type { Posture, View } from '@plica/face/case';
import { VIEW_ORDER } from '../camera/view-order.ts';

/** A file whose name and time may say what it shows. */
export interface FileToSort {
  name: string;
  takenAt: string | null;
}

/** Where a file goes: a date and a posture, and a view in it. */
export interface Place {
  date: string;
  posture: Posture;
  view: View;
  /** Neither name nor time told the view for sure: a person has to look. */
  guessed: boolean;
}

/** What is there already. */
export interface Taken {
  date: string;
  posture: Posture;
  views: ReadonlySet<View>;
}

/** Dates, postures and views for files, in their order; what tells nothing goes to `today` and to free views. Pure. */
export function sortFiles(files: readonly FileToSort[], there: readonly Taken[], today: string): Place[] {
  const paired = pairViews(files);
  const placed = paired.map((file) => ({ file, date: dayOf(file) ?? today, posture: file.posture }));
  const used = new Map<string, Set<View>>();
  const viewsAt = ({ date, posture }: { date: string; posture: Posture }): Set<View> => {
    const key = `${date} ${posture}`;
    const views =
      used.get(key) ??
      new Set([
        ...there.filter((t) => t.date === date && t.posture === posture).flatMap((t) => [...t.views]),
        ...placed.flatMap((p) => (p.file.view && `${p.date} ${p.posture}` === key ? [p.file.view] : [])),
      ]);
    used.set(key, views);
    return views;
  };
  return placed.map(({ file, date, posture }) => {
    const views = viewsAt({ date, posture });
    const view = file.view ?? VIEW_ORDER.find((free) => !views.has(free)) ?? 'front';
    views.add(view);
    return { date, posture, view, guessed: file.confidence === 'guess' || file.confidence === 'none' };
  });
}

/** A visit that is a day; before and after without a day tell no date. */
const dayOf = ({ visit }: PairedFile): string | null =>
  visit && /^\d{4}-\d{2}-\d{2}$/.test(visit) ? visit : null;
