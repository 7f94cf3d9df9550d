import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { SOURCES, caseSchema, type Case } from '../case/index.ts';
import { explain } from '../explain/index.ts';
import { LONGER_OPERATIONS } from './knowledge/longer-operations.ts';
import { DANGER_ZONES, ILLUSTRATION } from './knowledge/danger-zones.ts';
import { EXAMINATIONS } from './knowledge/examinations.ts';
import { NOT_KNOWN, STEPS } from './knowledge/steps.ts';
import { VARIATIONS } from './knowledge/variations.ts';
import type { Statement } from './statement.ts';
import { wordingFor } from './statement.ts';
import { threeSteps } from './three-steps.ts';

type Parts = Partial<Omit<Case, 'schema' | 'asOf' | 'person'>> & { person?: Partial<Case['person']> };

const makeCase = ({ person, ...parts }: Parts = {}): Case =>
  caseSchema.parse({
    schema: 'plica.case/1',
    asOf: '2026-11-22',
    person: { birthDate: '1978-03-02', ...person },
    ...parts,
  });

const plan = (parts: Parts = {}) => {
  const kase = makeCase(parts);
  return threeSteps(kase, explain(kase));
};
const varied = (parts: Parts) => plan(parts).steps.flatMap((s) => s.varies.map((v) => v.id));

const procedure = (kind: string): Parts => ({ history: { procedures: [{ kind }] } }) as unknown as Parts;
const exam = (examination: NonNullable<Case['examination']>): Parts => ({ examination });
const illness = (value: NonNullable<NonNullable<Case['history']>['illness']>): Parts => ({
  history: { illness: value },
});
const medicines = (value: NonNullable<NonNullable<Case['history']>['medicines']>): Parts => ({
  history: { medicines: value },
});

/** For each variation, cases with one finding that must bring it. */
const TRIGGERS: Record<string, Parts[]> = {
  'cut.minor': [{ person: { birthDate: '2010-03-02' } }],
  'cut.thinHair': [{ person: { templeHair: 'thinning' } }, illness({ hairLoss: 'pattern' })],
  'cut.bald': [{ person: { templeHair: 'bald' } }],
  'cut.sideburn': [{ person: { sideburn: 'high' } }],
  'cut.male': [{ person: { sex: 'male' } }],
  'cut.templeScar': [illness({ templeScar: true }), procedure('lift'), procedure('eyeSurgery')],
  'cut.skinAtSite': [illness({ skinAtSite: 'dermatitis' }), illness({ herpes: 'activeAtSite' })],
  'cut.nicotine': [{ person: { smoking: { perDay: 3 } } }, { person: { smoking: { otherNicotine: true } } }],
  'cut.bleedingMedicines': [
    medicines({ anticoagulant: 'canBeStopped' }),
    medicines({ antiplatelet: 'cannotBeStopped' }),
    medicines({ bleedingSupplements: true }),
    illness({ bleedingDisorder: 'notWorkedUp' }),
  ],
  'cut.irradiated': [illness({ radiotherapyHeadNeck: true })],
  'cut.manySkin': [exam({ cheekSagging: 4 }), exam({ baker: 'IV' }), exam({ neck: { belowCricoid: true } })],
  'pull.cheekFollows': [exam({ fingerLift: { cheekMoves: 'clearly' } })],
  'pull.cheekStays': [exam({ fingerLift: { cheekMoves: 'no' } })],
  'pull.jowlStays': [exam({ fingerLift: { jowlMoves: 'little' } })],
  'pull.fixedSmas': [exam({ palpatedSmas: 'fixed' })],
  'pull.heavy': [exam({ faceWeight: 'heavy' }), exam({ skinThickness: 'thick' })],
  'pull.thin': [exam({ skinThickness: 'thin' })],
  'pull.hollow': [exam({ volume: { cheek: 'hollow' } })],
  'pull.skinCause': [],
  'pull.poorElasticity': [exam({ elastosis: 'marked' }), { person: { massiveWeightLoss: true } }],
  'pull.weight': [{ person: { weightStillChanging: true } }, medicines({ glp1: true })],
  'pull.threadsOrFiller': [procedure('threads'), procedure('filler'), procedure('energyDevice')],
  'pull.earlierLift': [procedure('lift')],
  'pull.boneReduction': [procedure('zygomaReduction'), procedure('buccalFatRemoval')],
  'pull.palsy': [illness({ facialPalsy: 'recovered' })],
  'pull.sidesDiffer': [exam({ jowl: { left: 1, right: 2 } })],
  'close.male': [{ person: { sex: 'male' } }],
  'close.bloodPressure': [
    illness({ hypertension: 'controlled' }),
    { history: { bloodPressureToday: { systolic: 150 } } },
  ],
  'close.scarring': [illness({ scarring: 'keloid' })],
  'close.pigment': [{ person: { phototype: 'V' } }],
  'close.healing': [illness({ diabetes: 'controlled' }), medicines({ immunosuppressant: true })],
  'close.looseSkin': [exam({ cheekSagging: { left: 2, right: 3 } })],
};

const statements: [string, Statement][] = [
  ...[...Object.values(STEPS), ...Object.values(NOT_KNOWN)]
    .flat()
    .map((s): [string, Statement] => ['step', s]),
  ...Object.values(DANGER_ZONES).flatMap((zones) => zones.map((z): [string, Statement] => [z.id, z])),
  ['illustration', ILLUSTRATION],
  ...VARIATIONS.map((v): [string, Statement] => [v.id, v.change]),
  ...LONGER_OPERATIONS.flatMap((o) => o.differs.map((d): [string, Statement] => [o.id, d])),
];

describe('threeSteps', () => {
  it('PL1 gives cut, pull and close with everything a step needs', () => {
    const { steps } = plan();
    expect(steps.map((s) => s.id)).toEqual(['cut', 'pull', 'close']);
    for (const step of steps) {
      expect(step.done.length).toBeGreaterThan(0);
      expect(step.examine.length).toBeGreaterThan(0);
      expect(step.notKnown.length).toBeGreaterThan(0);
    }
    const zones = JSON.stringify(steps.map((s) => s.dangerZones));
    for (const source of ['S18', 'S19', 'S20', 'S21', 'S22', 'S23', 'S24'])
      expect(zones).toContain(`"${source}"`);
  });

  it('PL1 tells both sides of the dispute on temple fascia and SMAS, and how the bite holds', () => {
    const pull = plan().steps[1]!;
    expect(pull.notKnown.map((s) => s.source)).toEqual(expect.arrayContaining(['S07', 'S08', 'S10']));
    expect(pull.done.map((s) => s.source)).toContain('S29');
  });

  it('PL2 brings each variation when its finding is recorded', () => {
    expect(Object.keys(TRIGGERS).sort()).toEqual(VARIATIONS.map((v) => v.id).sort());
    for (const [id, cases] of Object.entries(TRIGGERS))
      for (const parts of cases) expect(varied(parts), `${id} ${JSON.stringify(parts)}`).toContain(id);
  });

  it('PL2 names the limit of the pull when skin is the main cause', () => {
    const kase = makeCase();
    const explanation = explain(kase);
    const skin = { ...explanation, mainCause: { ...explanation.mainCause, id: 'skin' as const } };
    expect(threeSteps(kase, skin).steps[1]!.varies.map((v) => v.id)).toContain('pull.skinCause');
  });

  it('PL2 brings none for an adult of whom nothing is known', () => {
    expect(varied({})).toEqual([]);
  });

  it('PL2 takes "unknown" for no finding', () => {
    const unknown = {
      person: {
        sex: 'unknown',
        templeHair: 'unknown',
        sideburn: 'unknown',
        phototype: 'unknown',
        massiveWeightLoss: 'unknown',
        smoking: { perDay: 'unknown', otherNicotine: 'unknown' },
      },
      examination: {
        cheekSagging: 'unknown',
        jowl: 'unknown',
        faceWeight: 'unknown',
        palpatedSmas: 'unknown',
        fingerLift: { cheekMoves: 'unknown', jowlMoves: 'unknown' },
        neck: { laxity: 'unknown', belowCricoid: 'unknown' },
      },
      history: {
        illness: { hypertension: 'unknown', scarring: 'unknown', hairLoss: 'unknown', diabetes: 'unknown' },
        medicines: { anticoagulant: 'unknown', immunosuppressant: 'unknown', steroid: 'unknown' },
        bloodPressureToday: { systolic: 'unknown' },
      },
    } as const;
    expect(varied(unknown)).toEqual([]);
  });

  it('PL3 keeps what is not recorded, or unknown, among what must be examined', () => {
    const open = (parts: Parts) =>
      plan(parts).steps.flatMap((s) => s.examine.filter((e) => !e.recorded).map((e) => e.id));
    expect(open({}).length).toBe(EXAMINATIONS.length);
    expect(open(exam({ palpatedSmas: 'unknown' }))).toContain('smas');
    expect(open(exam({ palpatedSmas: 'mobile' }))).not.toContain('smas');
    expect(open(exam({ fingerLift: { cheekMoves: 'clearly' } }))).toContain('fingerLift');
    expect(open(procedure('filler'))).toContain('leftovers');
  });

  it('PL4 gives reasons for a longer operation only from findings, apart from how it differs', () => {
    const because = (parts: Parts) =>
      Object.fromEntries(plan(parts).longer.map((o) => [o.id, o.because.map((b) => b.id)]));
    expect(because({})).toEqual({ shortScar: [], full: [] });
    expect(because(exam({ jowl: 2 }))).toEqual({ shortScar: ['shortScar.jowl'], full: [] });
    expect(because(exam({ neck: { bands: 'atRest' } }))).toEqual({ shortScar: [], full: ['full.neck'] });
    const without = (parts: Parts) => plan(parts).longer.map((o) => o.differs);
    expect(without(exam({ jowl: 4 }))).toEqual(without({}));
  });

  it('PL5 names existing sources and keeps unverified numbers from patients', () => {
    for (const [id, statement] of statements) {
      expect(SOURCES[statement.source], `${id}: ${statement.source}`).toBeDefined();
      const wording = wordingFor(statement, 'patient');
      if (!wording || id === 'cut.minor') continue;
      if (['recalled', 'uncertain', 'chosen'].includes(statement.mark))
        for (const text of Object.values(wording)) expect(text, id).not.toMatch(/\d/);
    }
  });

  it('PL6 says everything in both languages', () => {
    const texts = JSON.parse(JSON.stringify(plan({}))) as unknown;
    const visit = (node: unknown): void => {
      if (!node || typeof node !== 'object') return;
      if ('en' in node || 'ko' in node) {
        const { en, ko } = node as { en: string; ko: string };
        expect(en).toMatch(/[a-z]/);
        expect(ko).toMatch(/[가-힣]/);
        return;
      }
      Object.values(node).forEach(visit);
    };
    visit(texts);
    for (const row of VARIATIONS) visit(row);
  });

  it('PL7 loses no variation when a finding is added', () => {
    const histories = Object.values(TRIGGERS)
      .flat()
      .filter((p) => !p.history && !p.examination);
    const exams = Object.values(TRIGGERS)
      .flat()
      .filter((p) => p.examination);
    fc.assert(
      fc.property(fc.constantFrom(...histories), fc.constantFrom(...exams), (a, b) => {
        const first = varied(a);
        const both = varied({ ...b, ...a });
        for (const id of first)
          if (id !== 'pull.skinCause' && id !== 'pull.hollow') expect(both).toContain(id);
      }),
      { numRuns: 60 },
    );
  });
});
