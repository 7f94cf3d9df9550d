import { execFile } from 'node:child_process';
import { copyFileSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { beforeAll, describe, expect, test, vi } from 'vitest';
import {
  comparisonSchema,
  gravityTestSchema,
  repeatsSchema,
  type PhotoMeasurement,
} from '@plica/face/measure';
import { main } from '../main.ts';
import { readCompareOptions } from './compare-options.ts';

const ROOT = path.resolve(import.meta.dirname, '../../../..');
const face = (name: string): string => path.join(ROOT, 'fixtures/faces', name);

interface Run {
  code: number;
  out: string;
  err: string;
}

/** As a shell runs it. */
const plica = (...args: string[]): Promise<Run> =>
  new Promise((resolve) => {
    execFile(process.execPath, [path.join(ROOT, 'apps/cli/bin/plica.mjs'), ...args], (error, out, err) =>
      resolve({ code: typeof error?.code === 'number' ? error.code : 0, out, err }),
    );
  });

/** The same without the start of a process, for what reads no photograph. */
async function plicaHere(...args: string[]): Promise<Run> {
  const out = vi.spyOn(console, 'log').mockReturnValue();
  const err = vi.spyOn(console, 'error').mockReturnValue();
  try {
    const code = await main(args);
    return { code, out: out.mock.calls.join('\n'), err: err.mock.calls.join('\n') };
  } finally {
    out.mockRestore();
    err.mockRestore();
  }
}

let folder: string;
let young: PhotoMeasurement;
let old: PhotoMeasurement;
let recordsOut: string;
const keep = (name: string, ...records: unknown[]): string => {
  const file = path.join(folder, name);
  writeFileSync(file, records.map((r) => JSON.stringify(r)).join('\n'));
  return file;
};

beforeAll(async () => {
  folder = mkdtempSync(path.join(tmpdir(), 'plica-compare-'));
  const run = await plica(
    'measure',
    face('age-30.jpg'),
    face('age-65.jpg'),
    face('small.png'),
    '--json',
    '--one-person',
    '--jobs',
    '1',
  );
  recordsOut = run.out;
  [young, old] = run.out
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as PhotoMeasurement) as [PhotoMeasurement, PhotoMeasurement];
});

describe('plica compare', () => {
  test('photographs against records: a table with errors, minimum detectable change and verdict', async () => {
    const run = await plica('compare', face('age-30.jpg'), '--with', keep('old.jsonl', old), '--jobs', '1');
    expect(run).toMatchObject({ code: 0, err: '' });
    expect(run.out).toMatch(
      /mouth corner, droop +left +-?[\d.]+ ± [\d.]+ mm +-?[\d.]+ ± [\d.]+ mm +[+-][\d.]+ mm +[\d.]+ mm/,
    );
    expect(run.out).toContain('no change beyond measurement error');
    expect(run.out).toMatch(/31 compared, \d+ beyond measurement error/);
    expect(run.out).toContain('[match.distanceUnchecked]');
  });

  test('--json follows its schema; the files may come in any order', async () => {
    const [a, b] = [keep('young.json', young), keep('both.jsonl', old, young)];
    const one = await plicaHere('compare', a, '--with', b, '--json');
    const other = await plicaHere('compare', a, '--with', keep('turned.jsonl', young, old), '--json');
    const comparison = comparisonSchema.parse(JSON.parse(one.out));
    expect(comparison.summary.compared).toBeGreaterThan(20);
    expect(comparison.reasons.map((r) => r.code)).toContain('match.samePhotograph');
    expect(other.out).toBe(one.out);
  });

  test('nothing to compare ends with 2 and says why, in Korean too', async () => {
    const lying = { ...old, photo: { ...old.photo, posture: 'supine' as const } };
    const files = [keep('young.json', young), '--with', keep('lying.json', lying)];
    const en = await plicaHere('compare', ...files);
    const ko = await plicaHere('compare', ...files, '--lang', 'ko');
    expect(en).toMatchObject({ code: 2, out: expect.stringContaining('--gravity') as string });
    expect(ko.out).toMatch(/누운 자세/);
  });

  test('--gravity: regions, and the finding ready for the case', async () => {
    const lying = { ...old, photo: { ...old.photo, posture: 'supine' as const } };
    const files = [keep('young.json', young), '--with', keep('lying.json', lying), '--gravity'];
    const text = await plicaHere('compare', ...files);
    const json = await plicaHere('compare', ...files, '--json');
    expect(text.out).toContain('{"examination":{"supineShift":"');
    const { regions } = gravityTestSchema.parse(JSON.parse(json.out));
    expect(regions.map((r) => r.region)).toEqual(['underEye', 'cheek', 'mouth', 'jaw']);
  });

  test('plica measure --one-person sums the repeats up after the records', () => {
    const last = repeatsSchema.parse(JSON.parse(recordsOut.trim().split('\n').at(-1)!));
    const droop = last.measures.find((m) => m.id === 'mouthCorner.droop' && m.side === 'left')!;
    expect(droop.photographs).toBe(3);
    expect(droop.mdc95).toBeGreaterThanOrEqual(1.96 * Math.SQRT2 * droop.sem - 1e-9);
  });

  test('--views auto: each photograph is compared in the view its name tells', async () => {
    const named = path.join(folder, 'visit-front.png');
    copyFileSync(face('small.png'), named);
    const run = await plica(
      'compare',
      named,
      '--with',
      keep('young.json', young),
      '--views',
      'auto',
      '--json',
    );
    const { views } = comparisonSchema.parse(JSON.parse(run.out));
    expect(views).toMatchObject([{ view: 'front', before: { files: [named] } }]);
    expect(run.err).toContain('visit-front.png');
  });

  test('wrong use ends with 1 and says what to change', async () => {
    const run = await plicaHere('compare', 'nowhere.json', '--with', 'nowhere.jsonl');
    expect(run).toMatchObject({ code: 1, out: '', err: expect.stringContaining('nowhere.json') as string });
    const broken = keep('broken.jsonl', { schema: 'else' });
    const wrong = await plicaHere('compare', broken, '--with', broken);
    expect(wrong).toMatchObject({ code: 1, err: expect.stringContaining('plica measure --json') as string });
  });
});

describe('the options of plica compare', () => {
  test('what stands before --with and after it', () => {
    const options = readCompareOptions([
      'a.jpg',
      'b.jpg',
      '--lang',
      'ko',
      '--with',
      'c.jpg',
      '--json',
      'd.jpg',
    ]);
    expect(options).toMatchObject({
      before: ['a.jpg', 'b.jpg'],
      after: ['c.jpg', 'd.jpg'],
      json: true,
      measure: { language: 'ko' },
    });
  });

  test.each([
    [['a.jpg', 'b.jpg'], 'compare with'],
    [['--with', 'b.jpg'], 'before --with'],
    [['a.jpg', '--with'], 'after --with'],
    [['a', '--with', 'b', '--eye-distance-mm', '62'], '--eye-distance-sd'],
    [['a', '--with', 'b', '--eye-distance-mm', '6.2', '--eye-distance-sd', '1'], '50 to 80'],
    [['a', '--with', 'b', '--gravity', '--posture', 'supine'], '--gravity'],
    [['a', '--with', 'b', '--lang', 'fr'], '--lang'],
    [['a', '--with', 'b', '--fast'], '--fast'],
  ])('%s: %s', (args, words) => {
    expect(() => readCompareOptions(args)).toThrow(words);
  });
});
