import type { Comparison } from './against-face-mesh.ts';
import type { AnalysisTime } from './analysis-time.ts';
import type { FolderThroughput } from './folder-throughput.ts';

export interface CaptureBench {
  cores: number;
  analysis?: AnalysisTime[];
  comparisons?: Comparison[];
  folder?: FolderThroughput;
}

const NAMES = { plica: 'Plica', faceMesh: '@mediapipe/face_mesh' };

/** The results as a page of tables, each with its goal; parts not measured yet say so. */
export function report({ cores, analysis, comparisons, folder }: CaptureBench): string {
  return [
    '# Capture: speed and steadiness',
    '',
    `Rebuilt by \`npm run bench:capture\`; ${cores} cores. Times are ratios taken in turn within one run.`,
    '',
    '## Whole analysis against the six inferences it needs',
    '',
    'One detector, three mesh and two iris runs on ready inputs = 1. Goal: at most 1.5.',
    '',
    ...(analysis ? analysisTable(analysis) : [MISSING]),
    '',
    '## Against @mediapipe/face_mesh in the same Chromium',
    '',
    'Same canvases; shifts of 1-3 px, scale 0.9-1.1, roll +-5 deg, brightness +-15 %, JPEG 60 and 75.',
    'Movement in % of the eye distance, iris diameter in %: median / 95th percentile. Goal: faster, steadier.',
    '',
    ...(comparisons ? comparisonTable(comparisons) : [MISSING]),
    '',
    '## A folder on one and two workers',
    '',
    folder
      ? `\`plica measure\` on ${folder.photographs} photographs (${folder.set}): two workers are ${folder.speedUp.toFixed(2)} times as fast as one, start-up included; ${folder.speedUpSustained.toFixed(2)} times without it. Goal: at least 1.8.`
      : MISSING,
    '',
  ].join('\n');
}

const MISSING = 'Not measured yet.';

function analysisTable(analysis: readonly AnalysisTime[]): string[] {
  return [
    '| photographs | n | landmarks | + measures | + reading the file |',
    '|---|---|---|---|---|',
    ...analysis.map((a) => {
      const ratios = [a.landmarks, a.landmarksAndMeasures, a.readingLandmarksAndMeasures];
      return `| ${a.set} | ${a.photographs} | ${ratios.map((ratio) => ratio.toFixed(2)).join(' | ')} |`;
    }),
  ];
}

function comparisonTable(comparisons: readonly Comparison[]): string[] {
  const pair = (s: { median: number; p95: number }): string => `${s.median.toFixed(2)} / ${s.p95.toFixed(2)}`;
  return [
    '| photographs | engine | found | time | mouth corners | jaw | iris diameter |',
    '|---|---|---|---|---|---|---|',
    ...comparisons.flatMap(({ set, engines }) =>
      engines.map((e) => {
        const time = (e.msPerPhotograph / engines[0]!.msPerPhotograph).toFixed(2);
        const moved = [e.mouthCorners, e.jaw, e.irisDiameter].map(pair).join(' | ');
        return `| ${set} | ${NAMES[e.engine]} | ${e.found}/${e.photographs} | ${time} | ${moved} |`;
      }),
    ),
  ];
}
