import { expect, test } from 'vitest';
import { parseCsv } from './csv.ts';

test('plain, empty and quoted fields', () => {
  expect(parseCsv('a,b,c\n1,,"x, ""y"""\n,2,3\n')).toEqual([
    { a: '1', b: '', c: 'x, "y"' },
    { a: '', b: '2', c: '3' },
  ]);
});

test('Windows line ends and a byte-order mark', () => {
  expect(parseCsv('\uFEFFa,b\r\n1,2\r\n')).toEqual([{ a: '1', b: '2' }]);
});
