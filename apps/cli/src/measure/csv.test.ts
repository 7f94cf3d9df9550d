import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { emptyMeasurement, type PhotoMeasurement } from '@plica/face/measure';
import { CSV_HEADER, csvCell, csvRows } from './csv.ts';

const photo = { file: 'a, "b".jpg', view: 'front', posture: 'upright' } as const;
const blocked = { code: 'pose.yaw', severity: 'block', blocks: ['jaw.notch'], message: 'turned' } as const;
const warned = {
  code: 'fold.faint',
  severity: 'warn',
  blocks: ['jaw.notch'],
  message: '',
  side: 'left',
} as const;

const record: PhotoMeasurement = {
  ...emptyMeasurement(photo, [
    { ...blocked, blocks: ['jaw.notch'] },
    { ...warned, blocks: ['jaw.notch'] },
  ]),
  ok: true,
  measures: (['left', 'right'] as const).map((side) => ({
    id: 'jaw.notch',
    side,
    value: null,
    unit: 'mm',
    sd: null,
    sdBasis: 'pooled-between-session',
    quality: 'blocked',
  })),
};

/** A plain reader of one CSV line, as RFC 4180 has it. */
function readLine(line: string): string[] {
  return [...line.matchAll(/(?:^|,)(?:"((?:[^"]|"")*)"|([^,]*))/g)].map(([, quoted, plain]) =>
    quoted === undefined ? (plain ?? '') : quoted.replaceAll('""', '"'),
  );
}

describe('the CSV table', () => {
  test('one line per measure, as many cells as the header, reasons by side', () => {
    const rows = csvRows(record).map(readLine);
    expect(rows).toHaveLength(2);
    for (const row of rows) expect(row).toHaveLength(CSV_HEADER.split(',').length);
    expect(rows.map((row) => row.slice(0, 3))).toEqual([
      ['a, "b".jpg', 'jaw.notch', 'left'],
      ['a, "b".jpg', 'jaw.notch', 'right'],
    ]);
    expect(rows.map((row) => row.slice(7, 10))).toEqual([
      ['blocked', 'pose.yaw', 'fold.faint'],
      ['blocked', 'pose.yaw', ''],
    ]);
  });

  test('a refused photograph is one line with its reasons', () => {
    const rows = csvRows(emptyMeasurement(photo, [{ ...blocked, blocks: [] }])).map(readLine);
    expect(rows).toEqual([['a, "b".jpg', '', '', '', '', '', '', 'blocked', 'pose.yaw', '', '']]);
  });

  test('no text starts as a formula, whatever the file is called, and none is lost', () => {
    fc.assert(
      fc.property(fc.string(), (text) => {
        const [cell] = readLine(csvCell(text).replaceAll(/\r|\n/g, '_'));
        expect(cell).not.toMatch(/^\s*[=+\-@]/);
        expect(cell?.replace(/^'/, '')).toBe(text.replaceAll(/\r|\n/g, '_').replace(/^'/, ''));
      }),
      { examples: [['=1+1'], ['-2'], [' =A1'], ['@x'], ['\t=x'], ['"'], [',']] },
    );
    expect(csvCell(-2.5)).toBe('-2.5');
  });
});
