/**
 * Rebuilds bench/capture.md and .json. `tsx bench/capture.ts [analysis] [browser] [folder]` rebuilds only the named
 * parts and keeps the others as they were.
 */
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { cpus } from 'node:os';
import { againstFaceMesh } from './capture/against-face-mesh.ts';
import { analysisTime } from './capture/analysis-time.ts';
import { folderThroughput } from './capture/folder-throughput.ts';
import { photographSets } from './capture/photographs.ts';
import { report, type CaptureBench } from './capture/report.ts';

const JSON_FILE = new URL('./capture.json', import.meta.url);
const MARKDOWN_FILE = new URL('./capture.md', import.meta.url);

const parts = process.argv.slice(2);
const wanted = (part: string): boolean => parts.length === 0 || parts.includes(part);
const kept =
  parts.length && existsSync(JSON_FILE)
    ? (JSON.parse(readFileSync(JSON_FILE, 'utf8')) as Partial<CaptureBench>)
    : {};
const bench: CaptureBench = { ...kept, cores: cpus().length };
const sets = photographSets();

function save(): void {
  const round = (_: string, value: unknown): unknown =>
    typeof value === 'number' ? Number(value.toPrecision(4)) : value;
  writeFileSync(JSON_FILE, `${JSON.stringify(bench, round, 2)}\n`);
  writeFileSync(MARKDOWN_FILE, report(bench));
}

if (wanted('analysis')) {
  bench.analysis = [];
  for (const set of sets) bench.analysis.push(await analysisTime(set));
  save();
}
if (wanted('browser')) {
  bench.comparisons = await againstFaceMesh(sets);
  save();
}
if (wanted('folder')) {
  bench.folder = await folderThroughput(sets[0]!);
  save();
}
console.log(report(bench));
