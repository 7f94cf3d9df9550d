import { caseSchema, type Case } from '@plica/face/case';
import { describe, expect, it } from 'vitest';
import type { StoredPhoto, StoredVisit } from '../../store/stored.ts';
import { sampleMeasure, sampleRecord } from '../../test-support/sample-record.ts';
import { ownPhoto, tellingMeasures } from './telling-measures.ts';

const kase = (...records: { takenOn: string; measures: ReturnType<typeof sampleMeasure>[] }[]): Case =>
  caseSchema.parse({
    schema: 'plica.case/1',
    asOf: '2026-11-22',
    person: { birthDate: '1981-05-14' },
    measurements: records.map(({ takenOn, measures }) => ({ ...sampleRecord({ measures }), takenOn })),
  });
const notch = (more = {}) => sampleMeasure({ id: 'jaw.notch', value: 2, ...more });

describe('the most telling measures', () => {
  it('come from the last photograph that carries them, each with its error', () => {
    const [found] = tellingMeasures(
      kase(
        { takenOn: '2026-05-01', measures: [notch({ value: 9 })] },
        { takenOn: '2026-11-01', measures: [notch({ side: 'left' }), notch({ value: 3 })] },
      ),
    );
    expect(found?.values.map(({ side, text }) => `${side} ${text.en}`)).toEqual([
      'right 3.00 ± 0.40 mm',
      'left 2.00 ± 0.40 mm',
    ]);
    for (const { text } of found!.values)
      for (const words of Object.values(text)) expect(words).toContain('±');
  });

  it('leave out what is poor, blocked or a number of research', () => {
    const measures = [
      notch({ quality: 'poor' }),
      sampleMeasure({ id: 'jowl.descent', value: null, sd: null, quality: 'blocked' }),
      sampleMeasure({ id: 'descent.composite', unit: 'z' }),
    ];
    expect(tellingMeasures(kase({ takenOn: '2026-11-01', measures }))).toEqual([]);
    expect(tellingMeasures(kase())).toEqual([]);
  });
});

describe('the photograph of the person', () => {
  const visit = (id: string, date: string, posture: StoredVisit['posture'] = 'upright'): StoredVisit => ({
    id,
    caseId: 'c',
    date,
    posture,
  });
  const photo = (visitId: string, more: Partial<StoredPhoto> = {}) =>
    ({
      id: `of ${visitId}`,
      visitId,
      view: 'front',
      result: { kind: 'measured', record: sampleRecord() },
      ...more,
    }) as StoredPhoto;
  const whole = (visits: StoredVisit[], photos: StoredPhoto[]) => ({
    case: { id: 'c', label: '', createdAt: '' },
    visits,
    photos,
  });

  it('is the last front one taken upright until that day', () => {
    const visits = [visit('a', '2026-01-01'), visit('b', '2026-06-01'), visit('c', '2027-01-01')];
    const photos = ['a', 'b', 'c'].map((id) => photo(id));
    expect(ownPhoto(whole(visits, photos), '2026-11-22')?.visitId).toBe('b');
  });

  it('is none where none was measured from the front', () => {
    const visits = [visit('a', '2026-01-01'), visit('b', '2026-06-01', 'supine')];
    const photos = [photo('a', { view: 'profileLeft' }), photo('a', { result: null }), photo('b')];
    expect(ownPhoto(whole(visits, photos), '2026-11-22')).toBeNull();
  });
});
