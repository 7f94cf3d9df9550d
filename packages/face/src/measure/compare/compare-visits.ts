import { viewSchema, type Language, type Posture, type View } from '../../case/index.ts';
import { FRONT_MEASURE_IDS } from '../knowledge/front-measures.ts';
import type { PhotoMeasurement } from '../photo-measurement.ts';
import { commonScale } from './common-scale.ts';
import { compareMeasure } from './compare-measure.ts';
import type { Change, CommonScale, Comparison, Reason } from './comparison.ts';
import { medianConditions } from './conditions.ts';
import { distinctPhotographs, visitOf, type Visit } from './readings.ts';
import { judgedTogether } from './judge-together.ts';
import { reason } from './reason.ts';
import { refusedPhotographs, samePhotographs, unchecked } from './visit-reasons.ts';

export interface CompareOptions {
  language?: Language;
  /** The person's eye distance in mm, locked before; otherwise it is taken from the scales of both visits. */
  lockedEyeDistance?: Omit<CommonScale, 'source'>;
  /** The photographs of each visit come from sessions of their own: only then may their spread lower the error. */
  separateSessions?: boolean;
  /** Blocked values too, for studies. */
  anyway?: boolean;
  /** Photographs that do not match too, for studies. */
  unmatched?: boolean;
  /** The postures of the two sets; for the gravity test they differ. */
  postures?: { before: Posture; after: Posture };
}

/**
 * What changed between two sets of photographs of one person: per view, measure and side the medians, the change, its
 * minimum detectable change and a verdict, or why there is none. Pure; the order of the records does not matter.
 */
export function compareVisits(
  before: readonly PhotoMeasurement[],
  after: readonly PhotoMeasurement[],
  options: CompareOptions = {},
): Comparison {
  const {
    language = 'en',
    lockedEyeDistance,
    separateSessions = false,
    anyway = false,
    unmatched = false,
  } = options;
  const reasons: Reason[] = [
    ...refusedPhotographs(before, 'before', language),
    ...refusedPhotographs(after, 'after', language),
    ...samePhotographs(before, after, language),
  ];
  const usable = {
    before: distinctPhotographs(before.filter((r) => r.measures.length > 0)),
    after: distinctPhotographs(after.filter((r) => r.measures.length > 0)),
  };
  const common = lockedEyeDistance
    ? { scale: { ...lockedEyeDistance, source: 'locked' as const }, reasons: [] }
    : commonScale(usable.before, usable.after, language);
  reasons.push(...common.reasons);

  const views: Comparison['views'] = [];
  const changes: Change[] = [];
  for (const view of viewSchema.options) {
    const pair = visitsOf(usable, view, options.postures);
    if (pair.reason) {
      reasons.push(reason(pair.reason, language, { blocks: idsOf(view, usable.before, usable.after) }));
      continue;
    }
    const { before: a, after: b } = pair;
    if (!a || !b) continue;
    views.push({ view, before: summary(a), after: summary(b) });
    reasons.push(...unchecked(a, b, language));
    for (const { id, side } of measuresOf(a, b))
      changes.push(
        compareMeasure({
          view,
          id,
          side,
          before: a,
          after: b,
          scale: common.scale,
          separateSessions,
          anyway,
          unmatched,
          language,
        }),
      );
  }
  const judged = judgedTogether(changes);
  const told = judged.filter((c) => c.verdict !== 'refused');
  return {
    schema: 'plica.comparison/1',
    scale: common.scale,
    views,
    changes: judged,
    summary: {
      compared: told.length,
      beyondError: told.filter((c) => c.verdict !== 'noChange').length,
      refused: judged.length - told.length,
      expectedByChance: 0.05 * told.length,
    },
    reasons: distinctReasons(reasons),
  };
}

interface Sets {
  before: readonly PhotoMeasurement[];
  after: readonly PhotoMeasurement[];
}

/** The photographs of one view in each set, in one posture; upright first when both sets have both. */
function visitsOf(
  sets: Sets,
  view: View,
  postures: CompareOptions['postures'],
): { before?: Visit; after?: Visit; reason?: string } {
  const own = (records: readonly PhotoMeasurement[], posture?: Posture): PhotoMeasurement[] =>
    records.filter((r) => r.photo.view === view && (!posture || r.photo.posture === posture));
  const [any, other] = [own(sets.before), own(sets.after)];
  if (!any.length && !other.length) return {};
  if (!any.length || !other.length) return { reason: 'visit.viewMissing' };
  const tried = postures
    ? [postures]
    : (['upright', 'supine'] as const).map((posture) => ({ before: posture, after: posture }));
  for (const posture of tried) {
    const [a, b] = [own(sets.before, posture.before), own(sets.after, posture.after)];
    if (a.length && b.length) return { before: visitOf(a), after: visitOf(b) };
  }
  return { reason: 'visit.posture' };
}

const summary = ({ records, conditions }: Visit): Comparison['views'][number]['before'] => ({
  files: records.map((r) => r.photo.file).sort(),
  posture: records[0]!.photo.posture,
  conditions: medianConditions(conditions),
});

/** Every measure of either visit, in the order of the tables; what is not in the tables comes last. */
function measuresOf(a: Visit, b: Visit): Pick<Change, 'id' | 'side'>[] {
  const all = new Map(
    [...a.records, ...b.records].flatMap((r) =>
      r.measures.map(({ id, side }) => [`${id}|${side}`, { id, side }] as const),
    ),
  );
  const sides = ['right', 'left', 'both'];
  const rank = (id: string): number => {
    const at = FRONT_MEASURE_IDS.indexOf(id);
    return at < 0 ? FRONT_MEASURE_IDS.length : at;
  };
  return [...all.values()].sort(
    (x, y) =>
      rank(x.id) - rank(y.id) ||
      x.id.localeCompare(y.id, 'en') ||
      sides.indexOf(x.side) - sides.indexOf(y.side),
  );
}

const idsOf = (view: View, ...sets: (readonly PhotoMeasurement[])[]): string[] =>
  [...new Set(sets.flat().flatMap((r) => (r.photo.view === view ? r.measures.map((m) => m.id) : [])))].sort();

const distinctReasons = (reasons: readonly Reason[]): Reason[] =>
  [...new Map(reasons.map((r) => [`${r.code}|${r.visit ?? ''}|${r.message}`, r])).values()].sort((a, b) =>
    a.code < b.code ? -1 : a.code > b.code ? 1 : a.message < b.message ? -1 : 1,
  );
