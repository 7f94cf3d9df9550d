import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { decisionSchema } from '@plica/face/decide';
import { explanationSchema } from '@plica/face/explain';
import { main } from '../main.ts';
import { readCase } from './read-case.ts';

const folder = mkdtempSync(path.join(tmpdir(), 'plica-case-'));
const file = (name: string, content: unknown): string => {
  const full = path.join(folder, name);
  writeFileSync(full, typeof content === 'string' ? content : JSON.stringify(content));
  return full;
};

const CASE = {
  schema: 'plica.case/1',
  asOf: '2026-11-22',
  person: { birthDate: '1981-03-01', sex: 'female' },
  examination: { snapBackSeconds: 1, fingerLift: { cheekMoves: 'clearly' }, cheekSagging: 2, jowl: 1 },
};
const good = file('good.json', CASE);

afterEach(() => {
  vi.restoreAllMocks();
});

async function run(...args: string[]): Promise<{ code: number; out: string; err: string }> {
  const out = vi.spyOn(console, 'log').mockReturnValue();
  const err = vi.spyOn(console, 'error').mockReturnValue();
  const code = await main(args);
  return { code, out: out.mock.calls.join('\n'), err: err.mock.calls.join('\n') };
}

describe('a case on the command line', () => {
  test('explain and decide print the record of their schema', async () => {
    const explained = await run('explain', good, '--json');
    expect(explained.code).toBe(0);
    expect(explanationSchema.parse(JSON.parse(explained.out)).ageYears).toBe(45);
    vi.restoreAllMocks();
    const decided = await run('decide', good, '--json');
    expect(decisionSchema.parse(JSON.parse(decided.out)).options).toHaveLength(9);
  });

  test('for people: in words, in both languages', async () => {
    expect((await run('explain', good)).out).toMatch(/Main cause: .*[\s\S]*Would tell most next/);
    vi.restoreAllMocks();
    expect((await run('decide', good, '--lang', 'ko')).out).toMatch(/선택지[\s\S]*미니 거상술 \[mini: /);
  });

  test('warning signs stand above everything', async () => {
    const urgent = file('urgent.json', {
      ...CASE,
      signs: ['strokeSigns'],
      screening: { suicidalThoughts: true },
    });
    const { out } = await run('decide', urgent);
    expect(out.indexOf('[suicidalThoughts]')).toBeLessThan(out.indexOf('[strokeSigns]'));
    expect(out.indexOf('[strokeSigns]')).toBeLessThan(out.indexOf('Options'));
  });

  test.each([
    ['nothing there', () => path.join(folder, 'nowhere.json'), /no file/],
    ['not JSON', () => file('text.json', '{"schema":'), /not JSON/],
    [
      'another record',
      () => file('other.json', { schema: 'plica.photo-measurement/1' }),
      /schema: .*plica\.case\/1/,
    ],
    [
      'a field that is not there',
      () => file('typo.json', { ...CASE, examination: { snapback: 1 } }),
      /examination\.snapback: there is no such field/,
    ],
    [
      'a grade beyond its scale',
      () => file('grade.json', { ...CASE, examination: { jowl: 7 } }),
      /examination\.jowl: .*<=4/,
    ],
    [
      'a word that is not a choice',
      () => file('word.json', { ...CASE, person: { birthDate: '1980-01-01', sex: 'x' } }),
      /person\.sex: .*"female"/,
    ],
    [
      'born after the consultation',
      () => file('born.json', { ...CASE, person: { birthDate: '2030-01-01' } }),
      /birthDate: .*after the day/,
    ],
  ])('%s is said with its place', async (_, make, words) => {
    const { code, err } = await run('decide', make());
    expect(code).toBe(1);
    expect(err).toMatch(words);
  });

  test('no more than one case at a time, and only known options', async () => {
    expect((await run('explain')).err).toMatch(/one case file/);
    vi.restoreAllMocks();
    expect((await run('explain', good, good)).err).toMatch(/one case file/);
    vi.restoreAllMocks();
    expect((await run('decide', good, '--lang', 'fr')).err).toMatch(/en or ko/);
    vi.restoreAllMocks();
    expect((await run('decide', good, '--loud')).err).toMatch(/--loud/);
  });

  test('nothing of the file is lost on reading', async () => {
    const photo = {
      schema: 'plica.photo-measurement/1',
      photo: { file: 'a.jpg', view: 'front', posture: 'upright', widthPx: 10 },
      ok: true,
      problems: [],
      measures: [],
      landmarksPx: [[1, 2, 3]],
    };
    const kase = { ...CASE, measurements: [photo] };
    expect(await readCase(file('whole.json', kase))).toEqual(kase);
  });
});

describe('plica schema', () => {
  test.each(['case', 'measurement', 'comparison', 'gravity', 'repeats', 'explanation', 'decision', 'slab'])(
    'prints the JSON Schema of a %s',
    async (name) => {
      const { code, out } = await run('schema', name);
      expect(code).toBe(0);
      expect(JSON.parse(out)).toMatchObject({
        $schema: expect.stringContaining('json-schema.org') as string,
        type: 'object',
      });
    },
  );

  test('says which records there are', async () => {
    const { code, err } = await run('schema', 'patient');
    expect(code).toBe(1);
    expect(err).toMatch(/case, measurement, comparison, gravity, repeats, explanation, decision, slab/);
  });
});
