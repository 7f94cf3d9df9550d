import type { Change } from '@plica/face/measure';
import { formatValue, type FormattedValue } from '../state/format-value.ts';
import { GROUP_NAMES, MEASURE_GROUPS, type MeasureGroup } from '../state/measure-groups.ts';

export type Region = MeasureGroup | 'other';
export const REGIONS: readonly Region[] = [...GROUP_NAMES, 'other'];

/** The region of a measure; those of other views go by the part of the face in their name. */
export function regionOf(id: string): Region {
  const known = GROUP_NAMES.find((name) => (MEASURE_GROUPS[name] as readonly string[]).includes(id));
  if (known) return known;
  if (/^(jowl|jaw|neck|cervico)/.test(id)) return 'jaw';
  return 'other';
}

/** Changes by region, in the order of the tables; composites stand apart and are left out. */
export const byRegion = (changes: readonly Change[]): { region: Region; changes: Change[] }[] =>
  REGIONS.map((region) => ({
    region,
    changes: changes.filter(({ id, score }) => !score && regionOf(id) === region),
  })).filter((row) => row.changes.length > 0);

/** Shares of the eye distance are written in per cent. */
export const timesOf = (unit: Change['unit']): number => (unit.startsWith('eyeDistance') ? 100 : 1);

export const UNIT_TEXTS: Record<Change['unit'], string> = {
  mm: 'mm',
  mm2: 'mm²',
  deg: '°',
  log: 'log',
  ratio: '',
  z: 'SD',
  eyeDistance: '%',
  eyeDistance2: '%',
};

/** A value of one visit with its error, in the unit of the change. */
export function visitValue(change: Change, visit: 'before' | 'after'): FormattedValue | null {
  const found = change[visit];
  const times = timesOf(change.unit);
  return found && formatValue(found.value * times, found.sd * times);
}

/** The change with its error. */
export function changeValue({ change, sd, unit }: Change): FormattedValue | null {
  const times = timesOf(unit);
  return change === null || sd === null ? null : formatValue(change * times, sd * times);
}

/** How far a change lies from nothing, in minimum detectable changes, cut off at `most`; null where it was refused. */
export function strength({ change, mdc95, verdict }: Change, most = 2): number | null {
  if (verdict === 'refused' || change === null || !mdc95) return null;
  return Math.max(-most, Math.min(most, change / mdc95));
}

/** A limit to two figures, as the sentence beside it says it. */
export const twoFigures = (value: number): string =>
  value.toFixed(Math.min(6, Math.max(0, 1 - Math.floor(Math.log10(value)))));

export interface Summary {
  compared: number;
  beyond: number;
  refused: number;
  /** Of the values compared, how many would exceed their error though nothing had changed: 5 %. */
  expected: number;
}

/** Counts of the values shown; composites are not among them. */
export function summaryOf(changes: readonly Change[]): Summary {
  const shown = changes.filter(({ score }) => !score);
  const compared = shown.filter(({ verdict }) => verdict !== 'refused');
  return {
    compared: compared.length,
    beyond: compared.filter(({ verdict }) => verdict !== 'noChange').length,
    refused: shown.length - compared.length,
    expected: 0.05 * compared.length,
  };
}
