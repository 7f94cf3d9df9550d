import type { PhotoMeasurement } from '@plica/face/measure';
import type { Moves } from './adjustments.ts';
import { isEdited } from './measure-rows.ts';

const COLUMNS = [
  'file',
  'id',
  'side',
  'value',
  'unit',
  'sd',
  'sdBasis',
  'quality',
  'perEyeDistance',
  'edited',
];

/** One line a measure; a value never stands without its error beside it. */
export function toCsv(record: PhotoMeasurement, automatic: PhotoMeasurement | null): string {
  const lines = record.measures.map((m) =>
    [
      record.photo.file,
      m.id,
      m.side,
      m.sd === null ? null : m.value,
      m.unit,
      m.sd,
      m.sdBasis,
      m.quality,
      m.perEyeDistance ?? null,
      isEdited(m, automatic) ? 'yes' : 'no',
    ]
      .map(cell)
      .join(','),
  );
  return [COLUMNS.join(','), ...lines, ''].join('\r\n');
}

/** Quoted where needed; text that a spreadsheet would run as a formula is made plain. */
function cell(value: string | number | null): string {
  if (value === null) return '';
  if (typeof value === 'number') return String(value);
  const plain = /^[=+\-@\t\r]/.test(value) ? `'${value}` : value;
  return /[",\r\n]/.test(plain) ? `"${plain.replaceAll('"', '""')}"` : plain;
}

/** The record as it stands, with the points a person moved beside it. */
export function toJson(record: PhotoMeasurement, moves: Moves): string {
  const movedPointsPx = Object.fromEntries(Object.entries(moves).map(([id, [dx, dy]]) => [id, { dx, dy }]));
  return `${JSON.stringify({ ...record, ...(Object.keys(moves).length > 0 ? { movedPointsPx } : {}) }, null, 2)}\n`;
}

/** `photo.jpg` becomes `photo.plica.json`. */
export const exportName = (fileName: string, extension: 'json' | 'csv'): string =>
  `${fileName.replace(/\.[^.]*$/, '') || 'photograph'}.plica.${extension}`;
