import { normalCdf } from '@plica/core/inference';
import type { Case } from '../case/index.ts';
import { gradeOf } from '../case/read-grade.ts';
import { FINDINGS } from './knowledge/findings.ts';
import { CUTOMETER_LIMITS, CUTOMETER_PROTOCOL, LIMITS, THICKNESS_NORMS } from './knowledge/limits.ts';

/** A finding of a case: how much each category agrees with what was recorded. 1 and 0s, or shares where read with error. */
export interface Observed {
  finding: string;
  /** One per category. */
  agreement: readonly number[];
  category: string;
}

export interface Observations {
  observed: Observed[];
  notCounted: { finding: string; reason: string }[];
}

const rows = new Map(FINDINGS.map((row) => [row.id, row]));

/** The findings a case holds, in the order of the table; within a group only the first counts. */
export function observe(kase: Case): Observations {
  const { person, examination: exam = {}, history = {} } = kase;
  const notCounted: Observations['notCounted'] = [];
  const found = new Map<string, Observed>();
  const put = (finding: string, category: string | undefined): void => {
    const row = rows.get(finding)!;
    const at = category === undefined ? -1 : row.categories.indexOf(category);
    if (at >= 0)
      found.set(finding, {
        finding,
        category: category!,
        agreement: row.categories.map((_, k) => Number(k === at)),
      });
  };
  /** The category of a number by its upper limits. */
  const putNumber = (
    finding: string,
    value: number | 'unknown' | undefined,
    limits: readonly number[],
  ): void => {
    if (typeof value === 'number')
      put(finding, rows.get(finding)!.categories[limits.filter((l) => value >= l).length]);
  };
  const putYes = (finding: string, value: boolean | 'unknown' | undefined): void => {
    if (typeof value === 'boolean') put(finding, value ? 'yes' : 'no');
  };

  putNumber('snapBack', exam.snapBackSeconds, LIMITS.snapBackSeconds.value);
  put('elastosis', exam.elastosis);
  put('skinThickness', exam.skinThickness);
  put('glogau', exam.glogau);
  put('fingerLift.cheek', exam.fingerLift?.cheekMoves);
  put('fingerLift.jowl', exam.fingerLift?.jowlMoves);
  put('supineShift', exam.supineShift);
  put('palpatedSmas', exam.palpatedSmas);
  for (const id of ['cheekSagging', 'jowl', 'nasolabial'] as const) {
    const grade = gradeOf(exam[id]);
    if (grade !== 'unknown') put(id, String(grade));
  }
  put('neck.laxity', exam.neck?.laxity);
  put('neck.bands', exam.neck?.bands);
  put('volume.cheek', exam.volume?.cheek);
  put('volume.temple', exam.volume?.temple);
  put('volume.underEye', exam.volume?.underEye);
  put('faceWeight', exam.faceWeight);
  putNumber('pinch', exam.pinchMm, LIMITS.pinchMm.value);

  put('sun', person.sun);
  putNumber('smoking', person.smoking?.perDay, LIMITS.cigarettesPerDay.value);
  putYes('massiveWeightLoss', person.massiveWeightLoss);
  putNumber('bmi', person.bmi, LIMITS.bmi.value);
  if (typeof person.weightChangeKgLastYear === 'number')
    putNumber('weightLoss', -person.weightChangeKgLastYear, LIMITS.weightLossKg.value);
  if (history.procedures) {
    const had = (...kinds: string[]): boolean => history.procedures!.some((p) => kinds.includes(p.kind));
    putYes('boneReduction', had('zygomaReduction', 'jawAngleReduction'));
    putYes('buccalFatRemoval', had('buccalFatRemoval'));
  }
  putYes('glp1', history.medicines?.glp1);

  if (exam.skinThicknessMm) {
    const { value, method, site } = exam.skinThicknessMm;
    const norm = THICKNESS_NORMS.find((n) => n.method === method && n.site === site && n.sex === person.sex);
    if (norm) {
      const z = (value - norm.meanMm) / norm.sdMm;
      put('skinThicknessMm', z > 1 ? 'thick' : z < -1 ? 'thin' : 'usual');
    } else notCounted.push({ finding: 'skinThicknessMm', reason: 'noNormForMethodSiteAndSex' });
  }
  if (exam.cutometer) {
    const { probeMm, pressureMbar, site, ...values } = exam.cutometer;
    const asPublished =
      probeMm === CUTOMETER_PROTOCOL.probeMm &&
      pressureMbar === CUTOMETER_PROTOCOL.pressureMbar &&
      site === 'cheek';
    for (const [key, limits] of Object.entries(CUTOMETER_LIMITS)) {
      const value = values[key as keyof typeof CUTOMETER_LIMITS];
      const finding = `cutometer${key.toUpperCase()}`;
      if (value === undefined) continue;
      if (asPublished)
        putNumber(
          finding,
          -value,
          limits.value.map((l) => -l),
        );
      else notCounted.push({ finding, reason: 'otherProbePressureOrSite' });
    }
    if (values.r0Mm !== undefined) notCounted.push({ finding: 'cutometerR0', reason: 'doesNotGoWithAge' });
  }
  if (exam.baker && exam.baker !== 'unknown')
    notCounted.push({ finding: 'baker', reason: 'gradesCandidacyNotCause' });

  for (const id of ['descent.composite', 'skin.composite'] as const) {
    const measure = latestMeasure(kase, id);
    if (!measure) continue;
    const row = rows.get(id)!;
    const edges = [-Infinity, ...LIMITS.compositeZ.value, Infinity];
    const agreement = row.categories.map(
      (_, k) =>
        normalCdf((edges[k + 1]! - measure.value) / measure.sd) -
        normalCdf((edges[k]! - measure.value) / measure.sd),
    );
    const most = agreement.indexOf(Math.max(...agreement));
    found.set(id, { finding: id, agreement, category: row.categories[most]! });
  }

  const observed: Observed[] = [];
  const groups = new Map<string, string>();
  for (const { id, group } of FINDINGS) {
    const finding = found.get(id);
    if (!finding) continue;
    if (group && groups.has(group))
      notCounted.push({ finding: id, reason: `tellsTheSameAs:${groups.get(group)}` });
    else {
      observed.push(finding);
      if (group) groups.set(group, id);
    }
  }
  return { observed, notCounted };
}

/** Of the last dated usable front photograph that carries it. */
export function latestMeasure(kase: Case, id: string): { value: number; sd: number } | null {
  const photos = [...(kase.measurements ?? [])]
    .filter((m) => m.ok && m.photo.posture === 'upright')
    .sort((a, b) => (b.takenOn ?? '').localeCompare(a.takenOn ?? ''));
  for (const photo of photos)
    for (const { id: measureId, value, sd, quality } of photo.measures)
      if (measureId === id && value !== null && sd !== null && quality !== 'blocked') return { value, sd };
  return null;
}
