/**
 * Rebuilds validation/occlusion.md and .json: the occlusion detectors against the labels, on people each model was not
 * fitted on. `npx tsx validation/occlusion.ts`; needs ../shared/data and prints why when it is absent.
 */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { areaUnderRoc, atFalseAlarms, median, rocPoints, wilsonInterval } from '@plica/core/inference';
import { decideOcclusion } from '../packages/face/src/measure/occlusion/detect-occlusions.ts';
import { TARGETS } from '../scripts/derive/occlusion/cut-offs.ts';
import { scoreOf } from '../scripts/derive/occlusion/fit-detector.ts';
import {
  DETECTORS,
  fitCases,
  studyDetector,
  type Case,
  type DetectorStudy,
} from '../scripts/derive/occlusion/detector-studies.ts';
import { labelledFaces, type LabelledFace } from '../scripts/derive/occlusion/labelled-faces.ts';
import { decisionsUnderEdits, detectionTimeMs } from './occlusion/edits-and-time.ts';
import { occlusionReport } from './occlusion/report.ts';
import { ROOT } from './public-data/cache.ts';

type Decision = ReturnType<typeof decideOcclusion>;
export interface Zones {
  absent: number;
  ask: number;
  present: number;
}
export interface Share {
  hits: number;
  count: number;
  low: number;
  high: number;
}

const share = (hits: number, count: number): Share => ({ hits, count, ...wilsonInterval(hits, count) });
const isCongress = (face: LabelledFace): boolean => face.set.startsWith('congress');

function zonesOf(decisions: readonly Decision[]): Zones {
  const count = (d: Decision): number => decisions.filter((x) => x === d).length;
  return { absent: count('absent'), ask: count('ask'), present: count('present') };
}

const outOfFoldDecisions = (study: DetectorStudy): Decision[] =>
  study.scores.map((score, i) =>
    decideOcclusion(score, study.cutsWithoutFold[i].absentBelow, study.cutsWithoutFold[i].presentFrom),
  );

/** Fitted on one set of people and pictures, tried on the other. */
function transfer(study: DetectorStudy, train: (face: LabelledFace) => boolean) {
  const from = study.cases.filter((c) => train(c.face));
  const to = study.cases.filter((c) => !train(c.face));
  const positives = (cases: readonly Case[]): number => cases.filter((c) => c.positive).length;
  if (positives(from) < 5 || positives(to) < 5) return null;
  const model = fitCases(from, study.penalty);
  const points = rocPoints(
    to.map((c) => scoreOf(model, c.row)),
    to.map((c) => c.positive),
  );
  return {
    fittedOnPositives: positives(from),
    triedOnPositives: positives(to),
    areaUnderRoc: areaUnderRoc(points),
    sensitivityAt20PercentFalseAlarms: atFalseAlarms(points, TARGETS.singleFalseAlarms).sensitivity,
  };
}

function rowOf(study: DetectorStudy) {
  const decisions = outOfFoldDecisions(study);
  const positives = study.cases.filter((c) => c.positive).length;
  const negatives = study.cases.length - positives;
  const single = atFalseAlarms(
    rocPoints(
      study.scores,
      study.cases.map((c) => c.positive),
    ),
    TARGETS.singleFalseAlarms,
  );
  const pick = (of: (c: Case) => boolean): Zones => zonesOf(decisions.filter((_, i) => of(study.cases[i])));
  return {
    code: study.code,
    people: new Set(study.cases.map((c) => c.face.person)).size,
    areaUnderRoc: study.areaUnderRoc,
    single: {
      sensitivity: share(Math.round(single.sensitivity * positives), positives),
      specificity: share(Math.round((1 - single.falseAlarms) * negatives), negatives),
      decides: study.decidesByOneCutOff,
    },
    cut: study.cut,
    positive: pick((c) => c.positive),
    negative: pick((c) => !c.positive),
    congress: {
      positive: pick((c) => c.positive && isCongress(c.face)),
      negative: pick((c) => !c.positive && isCongress(c.face)),
    },
    studio: {
      positive: pick((c) => c.positive && !isCongress(c.face)),
      negative: pick((c) => !c.positive && !isCongress(c.face)),
    },
    congressToStudio: transfer(study, isCongress),
    studioToCongress: transfer(study, (face) => !isCongress(face)),
  };
}
export type DetectorRow = ReturnType<typeof rowOf>;

/** Photographs in which at least one detector asks, out of fold. */
function photosAsked(studies: readonly DetectorStudy[], faces: readonly LabelledFace[]): Share {
  const asked = new Set<string>();
  for (const study of studies)
    outOfFoldDecisions(study).forEach((d, i) => {
      if (d === 'ask') asked.add(study.cases[i].face.file);
    });
  return share(faces.filter((f) => asked.has(f.file)).length, faces.length);
}

const faces = await labelledFaces();
if (!faces) console.log('Skipped: the public photographs are not beside this repository (../shared/data).');
else {
  const studies = DETECTORS.map((detector) => studyDetector(detector, faces));
  const withoutEarring = studies.filter((s) => s.code !== 'occlusion.earring');
  const studio = faces.filter((f) => !isCongress(f));
  const beard = studies.find((s) => s.code === 'occlusion.beard')!;
  const stubble = zonesOf(
    faces
      .filter((f) => f.beard === 1)
      .map((f) =>
        decideOcclusion(scoreOf(beard.model, f.features.beard), beard.cut.absentBelow, beard.cut.presentFrom),
      ),
  );
  const times = await detectionTimeMs(faces);
  const result = {
    photographs: faces.length,
    people: new Set(faces.map((f) => f.person)).size,
    targets: TARGETS,
    detectors: studies.map(rowOf),
    stubble,
    photosAsked: {
      all: photosAsked(studies, faces),
      studio: photosAsked(studies, studio),
      allWithoutEarring: photosAsked(withoutEarring, faces),
      studioWithoutEarring: photosAsked(withoutEarring, studio),
    },
    edits: await decisionsUnderEdits(faces),
    detectionTimeMs: { photographs: times.length, median: median(times) },
  };
  const rounded = JSON.stringify(
    result,
    (_, value: unknown) => (typeof value === 'number' ? Number(value.toPrecision(4)) : value),
    2,
  );
  writeFileSync(join(ROOT, 'validation/occlusion.json'), rounded + '\n');
  writeFileSync(join(ROOT, 'validation/occlusion.md'), occlusionReport(result));
  console.log('Wrote validation/occlusion.md and validation/occlusion.json.');
}
