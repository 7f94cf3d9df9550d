import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { entropyBits } from '@plica/core/inference';
import { caseSchema, SOURCES, type Case } from '../case/index.ts';
import { compiledModel, priorsAt } from './compiled-model.ts';
import { explain, infer, nextExaminations } from './explain.ts';
import { CAUSES, explanationSchema, LINES } from './explanation.ts';
import { AGEING_STAGES } from './knowledge/ageing.ts';
import { FINDINGS } from './knowledge/findings.ts';
import { CUTOMETER_LIMITS, LIMITS, THICKNESS_NORMS } from './knowledge/limits.ts';
import { HEAVINESS_PRIOR, LINE_PRIORS } from './knowledge/line-priors.ts';
import { CONSTANTS, NOMINAL } from './model.ts';
import { arbitraryAge, arbitraryObserved } from './test-support/arbitrary-observed.ts';
import { causeProbabilities, informationBits, worlds } from './test-support/brute-force.ts';

const caseOf = (parts: Partial<Case>): Case =>
  caseSchema.parse({
    schema: 'plica.case/1',
    asOf: '2026-11-22',
    ...parts,
    person: { birthDate: '1981-03-01', ...parts.person },
  });

const inferNominal = (age: number, observed: Parameters<typeof infer>[2]) =>
  infer(priorsAt(age).nominal, compiledModel().nominal, observed);

const HANDS_ON: Case['examination'] = {
  snapBackSeconds: 0.8,
  fingerLift: { cheekMoves: 'clearly', jowlMoves: 'little' },
  supineShift: 'clearly',
  cheekSagging: 2,
  jowl: 1,
  neck: { laxity: 'none' },
  volume: { cheek: 'usual' },
};

describe('explain', () => {
  test('E1 the posterior equals plain enumeration to 1e-9', () => {
    fc.assert(
      fc.property(arbitraryAge, arbitraryObserved, (age, observed) => {
        const expected = causeProbabilities(worlds(age, observed));
        inferNominal(age, observed).causes.forEach((p, k) => {
          expect(Math.abs(p - expected[CAUSES[k]!])).toBeLessThan(1e-9);
        });
      }),
      { numRuns: 60 },
    );
  });

  test('E1 the expected information equals plain enumeration to 1e-9', () => {
    fc.assert(
      fc.property(arbitraryAge, arbitraryObserved, (age, observed) => {
        const { p } = inferNominal(age, observed);
        for (const { finding, bits } of nextExaminations(p, observed, compiledModel().nominal))
          expect(Math.abs(bits - informationBits(age, observed, finding))).toBeLessThan(1e-9);
      }),
      { numRuns: 6 },
    );
  });

  test('E2 every distribution sums to one', () => {
    const e = explain(caseOf({ examination: HANDS_ON }));
    expect(explanationSchema.parse(e)).toEqual(e);
    for (const p of [
      ...LINES.map((line) => e.lines[line]),
      e.heaviness,
      Object.values(e.mainCause.posterior),
    ])
      expect(p.reduce((a, b) => a + b, 0)).toBeCloseTo(1, 12);
  });

  test('E3 a finding taken out and recorded again changes nothing', () => {
    const whole = caseOf({ examination: HANDS_ON });
    const { supineShift: _, ...less } = HANDS_ON;
    expect(explain(caseOf({ examination: less }))).not.toEqual(explain(whole));
    expect(explain(caseOf({ examination: { ...less, supineShift: 'clearly' } }))).toEqual(explain(whole));
  });

  test('E4 the mirror image of a face has the same cause', () => {
    const grade = fc.integer({ min: 0, max: 4 });
    fc.assert(
      fc.property(grade, grade, (left, right) => {
        const at = (jowl: { left: number; right: number }) =>
          explain(caseOf({ examination: { ...HANDS_ON, jowl } }));
        expect(at({ left, right })).toEqual(at({ left: right, right: left }));
      }),
    );
  });

  test('E5 a finding not made widens on average: its expected information is never negative', () => {
    fc.assert(
      fc.property(arbitraryAge, arbitraryObserved, fc.nat(FINDINGS.length - 1), (age, observed, i) => {
        const row = FINDINGS[i]!;
        const known = observed
          .filter((o) => FINDINGS.find((f) => f.id === o.finding)!.group !== row.group || !row.group)
          .filter((o) => o.finding !== row.id);
        const { nominal } = compiledModel();
        const before = inferNominal(age, known);
        const after = row.categories.reduce((sum, category, k) => {
          const chance = before.p.reduce((s, p, state) => s + p * nominal.get(row.id)![k]![state]!, 0);
          const agreement = row.categories.map((_, j) => Number(j === k));
          return (
            sum +
            chance *
              entropyBits(inferNominal(age, [...known, { finding: row.id, category, agreement }]).causes)
          );
        }, 0);
        expect(after).toBeLessThanOrEqual(entropyBits(before.causes) + 1e-9);
      }),
      { numRuns: 60 },
    );
  });

  test('E6 photographs and history alone name no cause', () => {
    const seen = { cheekSagging: 3, jowl: 2, glogau: 'III' } as const;
    const e = explain(caseOf({ examination: seen }));
    expect(e.mainCause).toMatchObject({ id: 'unknown', cannotTell: 'photographsAlone', robust: false });
    expect(explain(caseOf({ examination: { ...HANDS_ON, ...seen } })).mainCause.cannotTell).not.toBe(
      'photographsAlone',
    );
  });

  test('E6 each line is named when its own signs are there', () => {
    const skin = explain(
      caseOf({
        examination: {
          snapBackSeconds: 5,
          elastosis: 'marked',
          glogau: 'IV',
          supineShift: 'no',
          fingerLift: { cheekMoves: 'little' },
        },
      }),
    );
    const volume = explain(
      caseOf({
        examination: {
          snapBackSeconds: 1,
          supineShift: 'no',
          volume: { cheek: 'hollow', temple: 'hollow', underEye: 'hollow' },
        },
      }),
    );
    const support = explain(caseOf({ examination: HANDS_ON }));
    expect([skin, volume, support].map((e) => e.mainCause.id)).toEqual(['skin', 'volume', 'support']);
    expect([skin, volume, support].every((e) => e.mainCause.robust)).toBe(true);
  });

  test('E7 what flips the cause is listed and makes it fragile', () => {
    const e = explain(
      caseOf({
        examination: {
          snapBackSeconds: 0.8,
          fingerLift: { cheekMoves: 'clearly' },
          cheekSagging: 2,
          jowl: 1,
        },
      }),
    );
    expect(e.mainCause.flippedBy.length).toBeGreaterThan(0);
    expect(e.mainCause.robust).toBe(false);
    for (const { constant, to } of e.mainCause.flippedBy) {
      expect(CONSTANTS[constant]).toBeDefined();
      expect(to).not.toBe(e.mainCause.id);
    }
  });

  test('E8 a reading of another method, probe or site is kept and not counted', () => {
    const cutometer = { probeMm: 2, pressureMbar: 450, site: 'cheek', r7: 0.25 } as const;
    const counted = explain(caseOf({ examination: { cutometer } }));
    const other = explain(caseOf({ examination: { cutometer: { ...cutometer, probeMm: 6 } } }));
    expect(counted.contributions.map((c) => c.finding)).toContain('cutometerR7');
    expect(other.contributions).toEqual([]);
    expect(other.notCounted).toContainEqual({ finding: 'cutometerR7', reason: 'otherProbePressureOrSite' });
    const twice = explain(caseOf({ examination: { cutometer: { ...cutometer, r2: 0.5 } } }));
    expect(twice.notCounted).toContainEqual({ finding: 'cutometerR2', reason: 'tellsTheSameAs:cutometerR7' });
    const thin = { value: 0.5, method: 'highFrequencyUltrasoundDermis', site: 'temple' } as const;
    expect(
      explain(
        caseOf({
          person: { birthDate: '1970-01-01', sex: 'female' },
          examination: { skinThicknessMm: thin },
        }),
      ).contributions[0],
    ).toMatchObject({ finding: 'skinThicknessMm', category: 'thin' });
    expect(explain(caseOf({ examination: { skinThicknessMm: thin } })).notCounted).toHaveLength(1);
  });

  test('E9 a value with a large error says less than one with a small error', () => {
    const photo = (sd: number) =>
      explain(
        caseOf({
          measurements: [
            {
              schema: 'plica.photo-measurement/1',
              photo: { file: 'a.jpg', view: 'front', posture: 'upright' },
              ok: true,
              problems: [],
              measures: [
                {
                  id: 'descent.composite',
                  side: 'both',
                  value: 2.4,
                  unit: 'z',
                  sd,
                  sdBasis: 'pooled-between-session',
                  quality: 'good',
                },
              ],
            },
          ],
        }),
      );
    const [sharp, blunt] = [photo(0.1), photo(2)].map((e) => e.contributions[0]!.logLikelihoodRatio.support);
    expect(sharp).toBeGreaterThan(blunt!);
    expect(blunt).toBeGreaterThan(0);
    expect(photo(0.5).ageing.percentiles[0]).toMatchObject({
      population: expect.stringContaining('Congress') as string,
    });
  });

  test('E10 unknown and not asked add nothing', () => {
    const unknown = explain(
      caseOf({
        examination: { snapBackSeconds: 'unknown', jowl: 'unknown', supineShift: 'unknown' },
        history: { medicines: { glp1: 'unknown' } },
      }),
    );
    expect(unknown).toEqual(explain(caseOf({})));
  });

  test.each(AGEING_STAGES.map((stage) => [stage.id, stage] as const))(
    'E11 the stage %s begins where it says',
    (id, stage) => {
      const born = (age: number): string => `${2026 - age}-11-22`;
      const at = (birthDate: string) => explain(caseOf({ person: { birthDate } })).ageing.stage;
      expect(at(born(Math.max(stage.from, 1)))).toBe(id);
      expect(at(born(stage.from + 9))).toBe(id);
    },
  );
});

describe('E12 the knowledge', () => {
  const rows = [
    ...FINDINGS,
    ...Object.values(LINE_PRIORS),
    HEAVINESS_PRIOR,
    ...Object.values(LIMITS),
    ...Object.values(CUTOMETER_LIMITS),
    ...THICKNESS_NORMS,
    ...AGEING_STAGES,
  ];

  test('every row names a source that exists and a mark', () => {
    for (const { source, mark } of rows) {
      expect(SOURCES[source], source).toBeDefined();
      expect(mark).toBeTruthy();
    }
  });

  test('every banded constant lies in its band, and every band is open', () => {
    for (const [name, { value, band }] of Object.entries(CONSTANTS)) {
      expect(band[0], name).toBeLessThan(value);
      expect(band[1], name).toBeGreaterThan(value);
      expect(NOMINAL[name]).toBe(value);
    }
  });

  test('cuts rise and fit the categories, ids are unique, both languages are there', () => {
    expect(new Set(FINDINGS.map(({ id }) => id)).size).toBe(FINDINGS.length);
    for (const { id, cuts, categories, name, weights } of FINDINGS) {
      expect(cuts.length, id).toBe(categories.length - 1);
      expect(
        [...cuts].sort((a, b) => a - b),
        id,
      ).toEqual([...cuts]);
      expect(Object.keys(weights).length, id).toBeGreaterThan(0);
      expect(name.ko).toMatch(/[\uac00-\ud7a3]/);
    }
  });
});
