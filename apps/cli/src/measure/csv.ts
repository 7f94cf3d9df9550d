import type { PhotoMeasurement } from '@plica/face/measure';

export const CSV_HEADER = 'file,ok,id,side,value,unit,sd,sdBasis,quality,perEyeDistance,reasons';

/** One line per measure; a refused photograph is one line with its reasons. */
export function csvRows({ photo, ok, measures, problems }: PhotoMeasurement): string[] {
  const line = (...cells: (string | number | boolean | null | undefined)[]): string =>
    cells.map(csvCell).join(',');
  if (!measures.length)
    return [
      line(photo.file, ok, '', '', '', '', '', '', 'blocked', '', problems.map((p) => p.code).join(' ')),
    ];
  return measures.map(({ id, side, value, unit, sd, sdBasis, quality, perEyeDistance }) => {
    const reasons = problems.filter(
      (p) => p.blocks.includes(id) && (!p.side || side === 'both' || p.side === side),
    );
    return line(
      photo.file,
      ok,
      id,
      side,
      value,
      unit,
      sd,
      sdBasis,
      quality,
      perEyeDistance,
      reasons.map((p) => p.code).join(' '),
    );
  });
}

/** Quoted where needed; text that a spreadsheet would run as a formula is made inert. */
export function csvCell(cell: string | number | boolean | null | undefined): string {
  if (typeof cell !== 'string') return cell === null || cell === undefined ? '' : String(cell);
  const inert = /^[=+\-@\t\r]/.test(cell) ? `'${cell}` : cell;
  return /[",\r\n]/.test(inert) ? `"${inert.replaceAll('"', '""')}"` : inert;
}
