import { describe, expect, it } from 'vitest';
import { OPTION_IDS, SIGNS } from '@plica/face/case';
import { vignettes as sources } from './source/index.ts';
import {
  bestOptions,
  bettered,
  disagreements,
  vignetteFiles,
  vignetteSchema,
  type Vignette,
} from './vignette.ts';
import type { Decision } from '../packages/face/src/decide/decision.ts';
import type { Explanation } from '../packages/face/src/explain/explanation.ts';

const files = vignetteFiles();
const vignettes = files.map(({ json }) => vignetteSchema.parse(json));
const byId = new Map(vignettes.map((v) => [v.id, v]));
const OPERATIONS = ['mini', 'shortScar', 'full'] as const;

const ageOf = ({ case: { person, asOf } }: Vignette) => {
  const had = asOf.slice(5) >= person.birthDate.slice(5) ? 0 : 1;
  return Number(asOf.slice(0, 4)) - Number(person.birthDate.slice(0, 4)) - had;
};
/** An option is right where the evidence lets it be suited and it may stand first. */
const isRight = (v: Vignette, id: (typeof OPTION_IDS)[number]) =>
  bestOptions(v).includes(id) && v.expect.options[id]?.allowed?.includes('suited') === true;
const isNotNow = (v: Vignette) =>
  OPERATIONS.some((id) => {
    const allowed = v.expect.options[id]?.allowed;
    return allowed?.length === 1 && allowed[0] === 'notNow';
  });

describe('the vignettes as written', () => {
  it('are stored exactly as their sources make them (npx tsx cases/make.ts)', () => {
    expect(files.map(({ file }) => file)).toEqual(sources.map((v) => `${v.id}.json`).sort());
    for (const source of sources)
      expect(files.find(({ file }) => file === `${source.id}.json`)!.json, source.id).toEqual(
        JSON.parse(JSON.stringify(source)),
      );
  });

  it('have ids of their own, equal to the file name', () => {
    expect(byId.size).toBe(vignettes.length);
    for (const { file, json } of files) expect(`${(json as Vignette).id}.json`).toBe(file);
  });

  it('never allow and forbid the same status', () => {
    for (const v of vignettes)
      for (const [id, { allowed, forbidden }] of Object.entries(v.expect.options))
        expect(allowed?.filter((s) => forbidden?.includes(s)) ?? [], `${v.id} ${id}`).toEqual([]);
  });

  it('are sixty or more, of sixteen to eighty years, of both sexes and all phototypes', () => {
    expect(vignettes.length).toBeGreaterThanOrEqual(60);
    const ages = vignettes.map(ageOf);
    expect(Math.min(...ages)).toBe(16);
    expect(Math.max(...ages)).toBe(80);
    for (let decade = 10; decade <= 80; decade += 10)
      expect(
        ages.some((age) => age >= decade && age < decade + 10),
        `${decade}s`,
      ).toBe(true);
    const sexes = vignettes.map((v) => v.case.person.sex);
    expect(sexes.filter((s) => s === 'female').length).toBeGreaterThanOrEqual(20);
    expect(sexes.filter((s) => s === 'male').length).toBeGreaterThanOrEqual(20);
    const phototypes = new Set(vignettes.map((v) => v.case.person.phototype));
    for (const type of ['II', 'III', 'IV', 'V', 'VI']) expect(phototypes, type).toContain(type);
  });

  it.each(OPTION_IDS)('find %s right at least twice', (id) => {
    expect(vignettes.filter((v) => isRight(v, id)).length).toBeGreaterThanOrEqual(2);
  });

  it('find "not now" the one right answer at least six times, and doing nothing best three times', () => {
    expect(vignettes.filter(isNotNow).length).toBeGreaterThanOrEqual(6);
    expect(vignettes.filter((v) => bestOptions(v).join() === 'none').length).toBeGreaterThanOrEqual(3);
  });

  it.each(SIGNS)('show %s alone', (sign) => {
    expect(vignettes.some((v) => v.case.signs?.join() === sign && v.expect.redFlags?.join() === sign)).toBe(
      true,
    );
  });
});

describe('the comparison', () => {
  const vignette = byId.get('mini-ideal-45f')!;
  const explanation = { mainCause: { id: 'support', posterior: {} } } as unknown as Explanation;
  const option = (id: string, status: string, level = 'average') => ({
    id,
    status,
    rules: [],
    risk: { level },
  });
  const decision = (more: object = {}) =>
    ({
      redFlags: [],
      options: [
        option('mini', 'suited'),
        option('none', 'possible'),
        option('full', 'unlikely'),
        option('device', 'possible'),
      ],
      mustDiscuss: ['noFiguresForThisOperation'],
      ...more,
    }) as unknown as Decision;
  const withFirst = (...first: ReturnType<typeof option>[]) =>
    decision({ options: [...first, ...decision().options.filter((o) => !first.some((f) => f.id === o.id))] });

  it('is silent when everything holds', () => {
    expect(disagreements(vignette, explanation, decision())).toEqual([]);
  });

  it.each([
    [
      'a status that is not allowed',
      withFirst(option('mini', 'possible')),
      /^mini: got possible .*allowed suited/,
    ],
    [
      'a forbidden status',
      withFirst(option('mini', 'suited'), option('full', 'suited')),
      /^full: got suited .*forbidden/,
    ],
    ['a risk level', withFirst(option('mini', 'suited', 'higher')), /^mini: risk higher/],
    ['another option first', withFirst(option('device', 'possible')), /^best: got device/],
    [
      'nothing at all to be refused',
      withFirst(option('mini', 'suited'), option('none', 'unlikely')),
      /^none: got unlikely/,
    ],
    ['a sign too many', decision({ redFlags: [{ id: 'doubleVision' }] }), /^redFlags: got \[doubleVision\]/],
    ['a code not raised', decision({ mustDiscuss: [] }), /^mustDiscuss: noFigures/],
  ])('reports %s', (_, got, line) => {
    const lines = disagreements(vignette, explanation, got);
    expect(lines).toHaveLength(1);
    expect(lines[0]).toMatch(line);
  });

  it('reports another main cause, and an option that a wish made better', () => {
    const other = { mainCause: { id: 'skin', posterior: {} } } as unknown as Explanation;
    expect(disagreements(vignette, other, decision()).join()).toMatch(/^mainCause: got skin/);
    expect(bettered(withFirst(option('full', 'possible')), decision())).toEqual(['full']);
    expect(bettered(decision(), decision())).toEqual([]);
  });
});
