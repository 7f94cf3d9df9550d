import { expect, it } from 'vitest';
import { sampleRecord } from '../test-support/sample-record.ts';
import type { StoredPhoto, StoredVisit } from '../store/stored.ts';
import { caseOf } from './case-of.ts';
import type { Draft } from './draft.ts';

const NOTHING = { visits: [], photos: [] };
const of = (answers: object, whole: Parameters<typeof caseOf>[1] = NOTHING) =>
  caseOf({ asOf: '2026-11-22', answers: answers as Draft }, whole);
const born = { birthDate: '1970-04-01' };

it('needs a birth date and nothing else', () => {
  expect(of({})).toEqual({ ok: false, missing: ['person.birthDate'] });
  expect(of({ person: { birthDate: '2027-01-01' } })).toMatchObject({ ok: false });
  expect(of({ person: born })).toMatchObject({ ok: true, leftOut: [] });
});

it('leaves out what is not whole yet, says where, and counts the rest', () => {
  const found = of({
    person: born,
    examination: { jowl: { left: 2 }, cheekSagging: 3, skinThicknessMm: { value: 1.2 } },
    clinic: { name: 'A', prices: [{ option: 'mini' }, { option: 'full', from: 1, to: 2, currency: 'KRW' }] },
  });
  if (!found.ok) throw new Error('not ok');
  expect(found.case.examination).toEqual({ cheekSagging: 3 });
  expect(found.case.clinic?.prices).toHaveLength(1);
  expect([...found.leftOut].sort()).toEqual([
    'clinic.prices.0',
    'examination.jowl',
    'examination.skinThicknessMm',
  ]);
});

it('an answer left out is nowhere changed in what was typed', () => {
  const answers = { person: born, examination: { jowl: { left: 2 } } };
  of(answers);
  expect(answers.examination.jowl).toEqual({ left: 2 });
});

it('takes the records of photographs up to the day of the consultation', () => {
  const visit = (id: string, date: string) => ({ id, caseId: 'c', date, posture: 'upright' }) as StoredVisit;
  const photo = (visitId: string) =>
    ({ visitId, result: { kind: 'measured', record: sampleRecord() } }) as StoredPhoto;
  const found = of(
    { person: born },
    { visits: [visit('a', '2026-11-20'), visit('b', '2026-12-01')], photos: [photo('a'), photo('b')] },
  );
  expect(found.ok && found.case.measurements?.map(({ takenOn }) => takenOn)).toEqual(['2026-11-20']);
});
