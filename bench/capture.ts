import { writeFileSync } from 'node:fs';
import { cpus } from 'node:os';
import { againstFaceMesh } from './capture/against-face-mesh.ts';
import { analysisTime } from './capture/analysis-time.ts';
import { folderThroughput } from './capture/folder-throughput.ts';
import { photographSets } from './capture/photographs.ts';
import { report, type CaptureBench } from './capture/report.ts';

const sets = photographSets();
const analysis = [];
for (const set of sets) analysis.push(await analysisTime(set));
console.log('whole analysis timed');
const comparisons = await againstFaceMesh(sets);
console.log('compared with @mediapipe/face_mesh');
const folder = await folderThroughput(sets[0]!);
const bench: CaptureBench = { cores: cpus().length, analysis, comparisons, folder };
const round = (_: string, value: unknown): unknown =>
  typeof value === 'number' ? Number(value.toPrecision(4)) : value;
writeFileSync(new URL('./capture.json', import.meta.url), `${JSON.stringify(bench, round, 2)}\n`);
writeFileSync(new URL('./capture.md', import.meta.url), report(bench));
console.log(report(bench));
