/**
 * Fits the occlusion detectors on the labelled public photographs, five folds by person, and writes
 * packages/face/src/measure/occlusion/knowledge/detectors.json. `npx tsx scripts/derive/occlusion.ts`; needs ../shared/data
 * and prints why when it is absent. About 2 minutes, most of it the landmarks, which are kept in .cache.
 */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT } from '../../validation/public-data/cache.ts';
import { DETECTORS, studyDetector, type DetectorStudy } from './occlusion/detector-studies.ts';
import { labelledFaces } from './occlusion/labelled-faces.ts';

const OUT = join(ROOT, 'packages/face/src/measure/occlusion/knowledge/detectors.json');
const SOURCE =
  'Labels: validation/labels/occlusions.csv. Pictures (none is contained in these numbers): Congress portraits, US Government works; ' +
  'DeBruine & Jones (2017), Face Research Lab London Set v5, doi 10.6084/m9.figshare.5047666.v5, neutral and smiling front, and ' +
  '"canada" set, doi 10.6084/m9.figshare.4220517.v1, CC-BY 4.0.';

const round = (value: number, digits = 4): number => Number(value.toPrecision(digits));

function knowledgeOf(study: DetectorStudy): object {
  const positives = study.cases.filter((c) => c.positive).length;
  const cutOff = (name: 'absentBelow' | 'presentFrom'): object => {
    const values = study.cutsWithoutFold.map((cut) => cut[name]);
    return {
      value: round(study.cut[name]),
      unit: 'score',
      mark: 'derived',
      band: [round(Math.min(...values)), round(Math.max(...values))],
    };
  };
  return {
    n: {
      positive: positives,
      negative: study.cases.length - positives,
      people: new Set(study.cases.map((c) => c.face.person)).size,
    },
    penalty: { value: study.penalty, mark: 'chosen', band: [study.penalty / 10, study.penalty * 10] },
    absentBelow: cutOff('absentBelow'),
    presentFrom: cutOff('presentFrom'),
    outOfFold: {
      areaUnderRoc: round(study.areaUnderRoc, 3),
      sensitivityAt20PercentFalseAlarms: round(study.sensitivityAt20PercentFalseAlarms, 3),
      decidesByOneCutOff: study.decidesByOneCutOff,
    },
    intercept: round(study.model.intercept, 6),
    weights: study.model.weights.map((w) => round(w)),
  };
}

const faces = await labelledFaces();
if (!faces) console.log('Skipped: the public photographs are not beside this repository (../shared/data).');
else {
  const detectors = Object.fromEntries(
    DETECTORS.map((detector) => {
      const study = studyDetector(detector, faces);
      console.log(study.code, 'area under ROC', round(study.areaUnderRoc, 3), study.cut);
      return [study.code, knowledgeOf(study)];
    }),
  );
  const knowledge = {
    about:
      'Written by scripts/derive/occlusion.ts; do not edit. Ridge logistic regression on occlusionFeatures.',
    mark: 'derived',
    source: SOURCE,
    detectors,
  };
  // Arrays of numbers on one line each, so that a change is seen as one line.
  const json = JSON.stringify(knowledge, null, 2).replace(/\[[^\][{}]*\]/g, (list) =>
    list.replace(/\s+/g, ' '),
  );
  writeFileSync(OUT, json + '\n');
}
