import type { Problem } from '@plica/face/case';
import type { Measure, PhotoMeasurement } from '@plica/face/measure';

export const CSV_HEADER = 'file,id,side,value,unit,sd,sdBasis,quality,blockedBy,weakenedBy,perEyeDistance';

type Cell = string | number | null | undefined;

/** One line per measure; a photograph without measures is one line that carries its reasons. */
export function csvRows({ photo, measures, problems }: PhotoMeasurement): string[] {
  const line = (...cells: Cell[]): string => cells.map(csvCell).join(',');
  const codes = (severity: Problem['severity'], measure?: Measure): string =>
    [
      ...new Set(
        problems
          .filter((p) => p.severity === severity && (!measure || touches(p, measure)))
          .map((p) => p.code),
      ),
    ].join(' ');
  if (!measures.length)
    return [line(photo.file, '', '', '', '', '', '', 'blocked', codes('block'), codes('warn'), '')];
  return measures.map((m) =>
    line(
      photo.file,
      m.id,
      m.side,
      m.value,
      m.unit,
      m.sd,
      m.sdBasis,
      m.quality,
      codes('block', m),
      codes('warn', m),
      m.perEyeDistance,
    ),
  );
}

const touches = (p: Problem, { id, side }: Measure): boolean =>
  p.blocks.includes(id) && (!p.side || side === 'both' || p.side === side);

/** Quoted where needed; text that a spreadsheet would run as a formula is made inert. */
export function csvCell(cell: Cell): string {
  if (typeof cell !== 'string') return cell === null || cell === undefined ? '' : String(cell);
  const inert = /^[\s]*[=+\-@]|^[\t\r\n]/.test(cell) ? `'${cell}` : cell;
  return /[",\r\n]/.test(inert) ? `"${inert.replaceAll('"', '""')}"` : inert;
}
