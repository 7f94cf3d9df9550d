import type { Posture, View } from '@plica/face/case';
import { guessByName, viewOf, type NameGuess } from './guess-by-name.ts';
import type { PairingReason } from './pairing-texts.ts';

export interface FileToPair {
  /** Its name, with its folders as far as they may say something. */
  name: string;
  /** When the camera says it was taken, `2026-01-14T10:32:05` by the camera's clock. */
  takenAt?: string | null;
}

/** `sure`: in words; `likely`: a short form; `guess`: by what surrounds it, to be checked; `none`: not told. */
export type PairingConfidence = 'sure' | 'likely' | 'guess' | 'none';

export interface PairedFile {
  name: string;
  view: View | null;
  posture: Posture;
  /** Photographs of one visit share it: a day, or before/after where no day is known; null when nothing tells. */
  visit: string | null;
  confidence: PairingConfidence;
  reasons: PairingReason[];
}

/** Photographs of one view in a row lie this close together, s. [chosen] */
const BURST_S = 6;

type Draft = PairedFile & { guess: NameGuess; seconds: number | null };

/**
 * Tells the view, the posture and the visit of each photograph from its name and from when it was taken. Names decide;
 * time and order only fill what names leave open, and never more than as a guess. Answers in the order of the files.
 */
export function pairViews(files: readonly FileToPair[]): PairedFile[] {
  const drafts = files.map(draftOf);
  const visits = visitsOf(drafts).map(inOrder);
  for (const visit of visits) fillBursts(visit);
  for (const visit of visits) fillLeftOver(visit);
  for (const visit of visits) fillByOrder(visit, visits);
  return drafts.map(({ guess: _guess, seconds: _seconds, ...file }) => file);
}

function visitsOf(files: readonly Draft[]): Draft[][] {
  const visits = new Map<string | null, Draft[]>();
  for (const file of files) visits.set(file.visit, [...(visits.get(file.visit) ?? []), file]);
  return [...visits.values()];
}

function draftOf({ name, takenAt }: FileToPair): Draft {
  const guess = guessByName(name);
  const cameraDay = takenAt?.slice(0, 10) ?? null;
  const dateReasons: PairingReason[] = guess.date
    ? cameraDay && cameraDay !== guess.date
      ? ['date.from-name', 'date.differs']
      : ['date.from-name']
    : cameraDay
      ? ['date.from-camera']
      : [];
  const seconds = takenAt ? Date.parse(`${takenAt}Z`) / 1000 : NaN;
  return {
    name,
    view: guess.view,
    posture: guess.posture,
    visit: guess.date ?? cameraDay ?? guess.stage,
    confidence: !guess.view ? 'none' : guess.reason === 'name.short' ? 'likely' : 'sure',
    reasons: [guess.reason, ...dateReasons],
    guess,
    seconds: Number.isFinite(seconds) ? seconds : null,
  };
}

const byName = new Intl.Collator('en', { numeric: true });

/** As taken where the times are known, else as numbered. */
function inOrder(files: readonly Draft[]): Draft[] {
  const timed = files.every(({ seconds }) => seconds !== null);
  return [...files].sort((a, b) => (timed ? a.seconds! - b.seconds! : 0) || byName.compare(a.name, b.name));
}

function settle(file: Draft, view: View, reason: PairingReason): void {
  file.view = view;
  file.confidence = 'guess';
  file.reasons = [reason, ...file.reasons.slice(1)];
}

const isSilent = (file: Draft): boolean => !file.view && file.guess.reason === 'name.silent';

/** A silent file right after a named one repeats its view. */
function fillBursts(visit: readonly Draft[]): void {
  visit.forEach((file, i) => {
    const before = visit[i - 1];
    if (!before?.view || !isSilent(file) || file.seconds === null || before.seconds === null) return;
    if (file.seconds - before.seconds <= BURST_S) settle(file, before.view, 'time.burst');
  });
}

/** One oblique or profile without a side, where the other side alone is there, is the missing one. */
function fillLeftOver(visit: readonly Draft[]): void {
  for (const kind of ['oblique', 'profile'] as const) {
    const open = visit.filter((file) => file.guess.reason === 'side.missing' && file.guess.kind === kind);
    const there = (['left', 'right'] as const).filter((side) =>
      visit.some((file) => file.view === viewOf(kind, side)),
    );
    if (open.length !== 1 || there.length !== 1) continue;
    settle(open[0], viewOf(kind, there[0] === 'left' ? 'right' : 'left')!, 'side.left-over');
  }
}

/** A visit without any named view, as many photographs as a wholly named one: taken in the same order. */
function fillByOrder(visit: readonly Draft[], visits: readonly (readonly Draft[])[]): void {
  if (visit.length < 2 || !visit.every(isSilent)) return;
  const models = visits.filter(
    (other) =>
      other.length === visit.length &&
      other.every(({ confidence }) => confidence === 'sure' || confidence === 'likely'),
  );
  const orders = new Set(models.map((model) => model.map(({ view }) => view).join()));
  if (orders.size === 1) visit.forEach((file, i) => settle(file, models[0][i].view!, 'order.as-other-visit'));
}
