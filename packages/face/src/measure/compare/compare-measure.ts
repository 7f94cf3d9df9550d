import { median } from '@plica/core/inference';
import type { Language, Side, View } from '../../case/index.ts';
import { ownError } from '../repeats/own-error.ts';
import { lengthPower } from '../repeats/size-free.ts';
import { changeMessage } from './change-message.ts';
import type { Change, CommonScale, Reason } from './comparison.ts';
import { mismatches } from './match-conditions.ts';
import { closestMismatch, matched, medians } from './matched-readings.ts';
import { blockedBecause, readingsOf, sizeless, type Reading, type Visit } from './readings.ts';
import { reason } from './reason.ts';
import { errorOf, type VisitError } from './visit-error.ts';

export interface MeasureToCompare {
  view: View;
  id: string;
  side: Side;
  before: Visit;
  after: Visit;
  scale: CommonScale | null;
  /** The photographs of each visit come from sessions of their own: only then may their spread lower the error. */
  separateSessions: boolean;
  /** Compare blocked values too, for studies; they stay marked as blocked. */
  anyway: boolean;
  /** Compare photographs that do not match, for studies; what does not match is still said. */
  unmatched: boolean;
  language: Language;
}

const QUALITIES = ['good', 'fair', 'poor', 'blocked'] as const;

/** One measure on one side: before, after, the change, its minimum detectable change and the verdict. */
export function compareMeasure(input: MeasureToCompare): Change {
  const { id, side, language, anyway } = input;
  const all = {
    before: readingsOf(input.before, id, side, anyway),
    after: readingsOf(input.after, id, side, anyway),
  };
  const missing = (['before', 'after'] as const).filter((visit) => !all[visit].length);
  if (missing.length) {
    if (missing.some((visit) => sizeless(input[visit], id, side)))
      return refused(input, all, [reason('scale.notCommon', language, { blocks: [id] })]);
    const because = missing.flatMap((visit) => blockedBecause(input[visit], id, side, visit));
    return refused(
      input,
      all,
      because.length ? because : [reason('measure.missing', language, { blocks: [id] })],
    );
  }
  if (new Set([...all.before, ...all.after].map((r) => r.unit)).size > 1)
    return refused(input, all, [reason('scale.notCommon', language, { blocks: [id] })]);

  const used = input.unmatched ? all : matched(all.before, all.after, id, language);
  if (!used) return refused(input, all, closestMismatch(all.before, all.after, id, language));
  const between = mismatches(medians(used.before), medians(used.after), id, language);
  if (!input.unmatched && between.some((r) => r.severity === 'block')) return refused(input, all, between);
  return compared(input, used, between);
}

function compared(
  input: MeasureToCompare,
  used: { before: Reading[]; after: Reading[] },
  reasons: readonly Reason[],
): Change {
  const { view, id, side, scale, separateSessions, language } = input;
  const own = ownError([used.before.map((r) => r.value), used.after.map((r) => r.value)]);
  const errors = [
    errorOf(used.before, own, separateSessions),
    errorOf(used.after, own, separateSessions),
  ] as const;
  const { unit, factor } = shownUnit(used.before[0]!, view, scale);
  const [before, after] = [
    visitValue(used.before, errors[0], factor),
    visitValue(used.after, errors[1], factor),
  ];
  const change = after.value - before.value;
  const sdOfDifference = Math.hypot(before.sd, after.sd);
  const mdc95 = Math.max(errors[0].factor, errors[1].factor) * sdOfDifference;
  const verdict = change > mdc95 ? 'higher' : change < -mdc95 ? 'lower' : 'noChange';
  // The scale is one for both visits: its error stretches the change and can neither make nor hide one.
  const scaleSd = unit === 'mm' || unit === 'mm2' ? stretch(change, unit, scale) : 0;
  const sdBasis = errors.find((e) => e.sdBasis !== 'own-repeats')?.sdBasis ?? 'own-repeats';
  const drawn = sdBasis === 'rendered-heads';
  const result: Omit<Change, 'message'> = {
    view,
    id,
    side,
    unit,
    score: id.endsWith('.composite'),
    before,
    after,
    change,
    sd: Math.hypot(sdOfDifference, scaleSd),
    mdc95,
    sdBasis,
    verdict,
    standsAmongAll: false,
    reasons: [
      ...reasons,
      ...(drawn ? [reason('error.rendered', language, { severity: 'warn', blocks: [id] })] : []),
    ],
  };
  return { ...result, message: changeMessage(result, language) };
}

const stretch = (change: number, unit: string, scale: CommonScale | null): number =>
  scale ? (lengthPower(unit) * Math.abs(change) * scale.sd) / scale.eyeDistanceMm : 0;

function visitValue(
  readings: readonly Reading[],
  { sd }: VisitError,
  factor: number,
): NonNullable<Change['before']> {
  return {
    value: median(readings.map((r) => r.value)) * factor,
    sd: sd * factor,
    photographs: readings.length,
    quality: QUALITIES[Math.max(...readings.map((r) => QUALITIES.indexOf(r.quality)))]!,
  };
}

/** Shares of the eye distance become millimetres by the one scale of both visits, where both eyes face the camera. */
function shownUnit(
  { unit }: Reading,
  view: View,
  scale: CommonScale | null,
): { unit: Change['unit']; factor: number } {
  const facing = view === 'front' || view === 'chinDown';
  if (!scale || !facing || !unit.startsWith('eyeDistance')) return { unit, factor: 1 };
  return unit === 'eyeDistance'
    ? { unit: 'mm', factor: scale.eyeDistanceMm }
    : { unit: 'mm2', factor: scale.eyeDistanceMm ** 2 };
}

/** Without a verdict; what each visit reads alone is still told where there is something to tell. */
function refused(
  { view, id, side, scale, language }: MeasureToCompare,
  readings: { before: Reading[]; after: Reading[] },
  reasons: Reason[],
): Change {
  const any = readings.before[0] ?? readings.after[0];
  const { unit, factor } = any ? shownUnit(any, view, scale) : { unit: 'log' as const, factor: 1 };
  const alone = (own: readonly Reading[]): Change['before'] => {
    const same = own.filter((r) => r.unit === any?.unit);
    return same.length ? visitValue(same, errorOf(same, null, false), factor) : null;
  };
  const result = {
    view,
    id,
    side,
    unit,
    score: id.endsWith('.composite'),
    before: alone(readings.before),
    after: alone(readings.after),
    change: null,
    sd: null,
    mdc95: null,
    sdBasis: null,
    verdict: 'refused' as const,
    standsAmongAll: false,
    reasons,
  };
  return { ...result, message: changeMessage(result, language) };
}
