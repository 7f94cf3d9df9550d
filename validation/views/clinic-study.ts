import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import type { FaceModels } from '@plica/capture';
import { viewSchema } from '@plica/face/case';
import type { ScaleSource } from '@plica/face/measure';
import { measureFile } from '../../apps/cli/src/measure/measure-file.ts';

/** One value of one photograph. */
interface Reading {
  person: string;
  session: string;
  key: string;
  value: number;
}

type Scales = Record<string, { mmPerPx: number; sd: number }>;

/** The study of validation/views/README.md on a folder of consented photographs, as Markdown. */
export async function clinicStudy(folder: string, models: FaceModels): Promise<string> {
  const scales = readJson<Scales>(path.join(folder, 'scales.json')) ?? {};
  const readings: Reading[] = [];
  const blocked = new Map<string, Map<string, number>>();
  let photographs = 0;
  for (const person of folders(folder))
    for (const session of folders(path.join(folder, person)))
      for (const file of readdirSync(path.join(folder, person, session)).sort()) {
        const view = viewSchema.safeParse(file.split('-')[0]);
        if (!view.success) continue;
        photographs++;
        const own = scales[person];
        const scale: ScaleSource = own ? { kind: 'locked', scale: own } : { kind: 'iris' };
        const record = await measureFile(path.join(folder, person, session, file), models, {
          view: view.data,
          posture: 'upright',
          scale,
          answers: {},
          measureAnyway: false,
          language: 'en',
        });
        for (const m of record.measures) {
          const key = `${m.id} ${m.side} (${m.unit}), ${view.data}`;
          if (m.value !== null) readings.push({ person, session, key, value: m.value });
          else
            count(
              blocked,
              key,
              record.problems.filter((p) => p.severity === 'block').map((p) => p.code),
            );
        }
        if (!record.measures.length && !record.ok)
          count(
            blocked,
            `whole photograph, ${view.data}`,
            record.problems.map((p) => p.code),
          );
      }
  const truth = readTruth(path.join(folder, 'truth.csv'));
  const keys = [...new Set([...readings.map((r) => r.key), ...blocked.keys()])].sort();
  return [
    `# ${photographs} photographs of ${new Set(readings.map((r) => r.person)).size} people`,
    '',
    '| measure | measured | blocked | sd within a session | SEM between sessions | MDC95 | against truth: mean, sd |',
    '|---|---|---|---|---|---|---|',
    ...keys.map((key) =>
      line(
        key,
        readings.filter((r) => r.key === key),
        blocked.get(key),
        truth,
      ),
    ),
  ].join('\n');
}

function line(
  key: string,
  own: readonly Reading[],
  reasons: ReadonlyMap<string, number> | undefined,
  truth: ReadonlyMap<string, number>,
): string {
  const sessions = group(own, (r) => `${r.person}/${r.session}`);
  const within = pooled([...sessions.values()].map((list) => list.map((r) => r.value)));
  const medians = [...sessions.entries()].map(([name, list]) => ({
    name,
    value: median(list.map((r) => r.value)),
  }));
  const between = pooled(
    [...group(medians, (m) => m.name.split('/')[0]!).values()].map((list) => list.map((m) => m.value)),
  );
  const [id, side] = key.split(' ');
  const errors = medians.flatMap(({ name, value }) => {
    const known = truth.get(`${name}/${id}/${side}`);
    return known === undefined ? [] : [value - known];
  });
  const mean = errors.reduce((s, e) => s + e, 0) / errors.length;
  const why = [...(reasons ?? [])].map(([code, n]) => `${code} ${n}`).join(', ');
  return `| ${key} | ${own.length} | ${why} | ${show(within)} | ${show(between)} | ${show(between === null ? null : 1.96 * Math.SQRT2 * between)} | ${
    errors.length ? `${show(mean)}, ${show(pooled([errors])) || '–'} (${errors.length})` : ''
  } |`;
}

/** Standard deviation within groups of two or more, pooled over groups; null when there is none. */
function pooled(groups: readonly (readonly number[])[]): number | null {
  let squares = 0;
  let freedom = 0;
  for (const values of groups) {
    if (values.length < 2) continue;
    const mean = values.reduce((s, v) => s + v, 0) / values.length;
    squares += values.reduce((s, v) => s + (v - mean) ** 2, 0);
    freedom += values.length - 1;
  }
  return freedom ? Math.sqrt(squares / freedom) : null;
}

function readTruth(file: string): Map<string, number> {
  if (!existsSync(file)) return new Map();
  const rows = readFileSync(file, 'utf8').trim().split(/\r?\n/).slice(1);
  return new Map(
    rows.map((row) => {
      const [person, session, id, side, value] = row.split(',').map((cell) => cell.trim());
      return [`${person}/${session}/${id}/${side}`, Number(value)];
    }),
  );
}

const readJson = <T>(file: string): T | null =>
  existsSync(file) ? (JSON.parse(readFileSync(file, 'utf8')) as T) : null;
const folders = (parent: string): string[] =>
  readdirSync(parent, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map((entry) => entry.name)
    .sort();
const median = (values: readonly number[]): number => {
  const sorted = [...values].sort((a, b) => a - b);
  return (sorted[(sorted.length - 1) >> 1]! + sorted[sorted.length >> 1]!) / 2;
};
/** Three figures: log units are as small as thousandths, areas hundreds. */
const show = (value: number | null): string => (value === null ? '' : String(Number(value.toPrecision(3))));

function group<T>(items: readonly T[], key: (item: T) => string): Map<string, T[]> {
  const out = new Map<string, T[]>();
  for (const item of items) out.set(key(item), [...(out.get(key(item)) ?? []), item]);
  return out;
}

function count(all: Map<string, Map<string, number>>, key: string, codes: readonly string[]): void {
  const own = all.get(key) ?? new Map<string, number>();
  for (const code of codes) own.set(code, (own.get(code) ?? 0) + 1);
  all.set(key, own);
}
