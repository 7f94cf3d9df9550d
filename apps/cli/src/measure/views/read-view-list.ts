import { readFile } from 'node:fs/promises';
import { viewFromWords } from '@plica/capture/pairing';
import { postureSchema, type Posture, type View } from '@plica/face/case';
import { UsageError } from '../../exit-codes.ts';

/** One line of a list of views: what a person says of one photograph. */
export interface ListedView {
  file: string;
  view: View;
  posture?: Posture;
  visit?: string;
}

const COLUMNS = ['file', 'view', 'posture', 'visit'] as const;
type Row = Partial<Record<(typeof COLUMNS)[number], string>>;

/** Reads a CSV (file,view,posture,visit) or a JSON list of views; throws a UsageError that names the line to mend. */
export async function readViewList(listFile: string): Promise<ListedView[]> {
  const text = await readFile(listFile, 'utf8').catch((error: Error) => {
    throw new UsageError(`The list of views "${listFile}" cannot be read: ${error.message}`);
  });
  const plain = text.replace(/^\uFEFF/, '').normalize('NFC');
  const rows = /^\s*[[{]/.test(plain) ? jsonRows(plain, listFile) : csvRows(plain);
  // A saved list has lines without a view: what nobody filled in stays as it is guessed.
  const listed = rows.flatMap((row, i) =>
    row.file && !row.view ? [] : listedView(row, `${listFile}, entry ${i + 1}`),
  );
  const twice = listed.find(({ file }, i) => listed.findIndex((other) => other.file === file) !== i);
  if (twice)
    throw new UsageError(`${listFile} names "${twice.file}" twice. Leave one line for each photograph.`);
  return listed;
}

function listedView({ file, view, posture, visit }: Row, where: string): ListedView {
  if (!file || !view)
    throw new UsageError(`${where}: a photograph and its view are needed, as in "a.jpg,obliqueLeft".`);
  const known = viewFromWords(view);
  if (!known)
    throw new UsageError(
      `${where}: "${view}" is no view. Write front, obliqueLeft, obliqueRight, profileLeft, profileRight or chinDown.`,
    );
  const placed = posture ? postureSchema.safeParse(posture) : null;
  if (placed && !placed.success)
    throw new UsageError(`${where}: posture is upright or supine, not "${posture}".`);
  return { file, view: known, ...(placed ? { posture: placed.data } : {}), ...(visit ? { visit } : {}) };
}

function jsonRows(text: string, listFile: string): Row[] {
  const wrong = `${listFile} is not a list of views: write [{"file": "a.jpg", "view": "obliqueLeft"}] or {"a.jpg": "obliqueLeft"}.`;
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch (error) {
    throw new UsageError(`${listFile} is not valid JSON: ${(error as Error).message}`);
  }
  const entries = Array.isArray(value)
    ? (value as unknown[])
    : Object.entries(value as object).map(([file, view]) => ({ file, view: view as unknown }));
  return entries.map((entry) => {
    if (typeof entry !== 'object' || entry === null) throw new UsageError(wrong);
    const fields = Object.entries(entry as Record<string, unknown>).filter(([, field]) => field !== null);
    if (fields.some(([, field]) => typeof field !== 'string')) throw new UsageError(wrong);
    return Object.fromEntries(fields) as Row;
  });
}

/** Comma, semicolon or tab, as the first line has them; the line of column names may be left out. */
function csvRows(text: string): Row[] {
  const lines = text.split(/\r?\n/).filter((line) => line.trim());
  const separator = [';', '\t'].find((mark) => lines[0]?.includes(mark)) ?? ',';
  const cells = lines.map((line) => csvCells(line, separator));
  const isHeader = cells[0]?.some((cell) => cell.toLowerCase() === 'file');
  const names: readonly string[] = isHeader ? cells[0]!.map((cell) => cell.toLowerCase()) : COLUMNS;
  return cells
    .slice(isHeader ? 1 : 0)
    .map((row) => Object.fromEntries(row.map((cell, i) => [names[i] ?? `column ${i}`, cell])) as Row);
}

function csvCells(line: string, separator: string): string[] {
  const cell = new RegExp(`(?:^|${separator})(?:"((?:[^"]|"")*)"|([^${separator}]*))`, 'g');
  return [...line.matchAll(cell)].map(([, quoted, plain]) =>
    (quoted?.replaceAll('""', '"') ?? plain ?? '').trim(),
  );
}
