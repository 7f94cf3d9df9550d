import { describe, expect, it } from 'vitest';
import { photoMeasurementSchema } from '@plica/face/measure';
import { sampleMeasure, sampleRecord } from '../test-support/sample-record.ts';
import { exportName, toCsv, toJson } from './export-record.ts';

describe('files of a record', () => {
  it('writes one line a measure with its error', () => {
    const [head, first] = toCsv(sampleRecord(), null).split('\r\n');
    expect(head).toBe('file,id,side,value,unit,sd,sdBasis,quality,perEyeDistance,edited');
    expect(first).toBe('sample.png,eye.mrd1,right,3.9,mm,0.4,pooled-between-session,good,,no');
  });

  it('leaves out a value that has no error', () => {
    const csv = toCsv(sampleRecord({ measures: [sampleMeasure({ sd: null })] }), null);
    expect(csv.split('\r\n')[1]).toBe('sample.png,eye.mrd1,right,,mm,,pooled-between-session,good,,no');
  });

  it('keeps a file name from acting in a spreadsheet', () => {
    const record = sampleRecord();
    const csv = toCsv({ ...record, photo: { ...record.photo, file: '=HYPERLINK("x"),1.jpg' } }, null);
    expect(csv.split('\r\n')[1]).toMatch(/^"'=HYPERLINK\(""x""\),1\.jpg",eye\.mrd1/);
  });

  it('writes a record that its schema reads back, with the moved points beside it', () => {
    const json: unknown = JSON.parse(toJson(sampleRecord(), { chin: [0, 2.5] }));
    expect(photoMeasurementSchema.parse(json)).toEqual(sampleRecord());
    expect(json).toMatchObject({ movedPointsPx: { chin: { dx: 0, dy: 2.5 } } });
  });

  it('names files after the photograph', () => {
    expect(exportName('a.b.jpeg', 'csv')).toBe('a.b.plica.csv');
    expect(exportName('.jpg', 'json')).toBe('photograph.plica.json');
  });
});
