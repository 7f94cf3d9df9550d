import { readFileSync } from 'node:fs';

/** One photograph of the public London and Canada sets; `file` is relative to the data folder. */
export interface PhotoEntry {
  file: string;
  expression: 'neutral' | 'smiling';
  person: string;
}

const rowsOf = (path: string): Record<string, string>[] => {
  const [head, ...lines] = readFileSync(path, 'utf8').trim().split(/\r?\n/).map(splitCsvLine);
  return lines.map((line) => Object.fromEntries(head!.map((name, i) => [name, line[i] ?? ''])));
};

const splitCsvLine = (line: string): string[] =>
  [...line.matchAll(/("([^"]*)"|[^,]*)(,|$)/g)].map((m) => m[2] ?? m[1]!);

export function listPhotos(dataFolder: string): PhotoEntry[] {
  const london = rowsOf(`${dataFolder}/london/london.csv`)
    .filter((r) => r.split === 'public')
    .map((r): PhotoEntry => ({
      file: `london/${r.file}`,
      expression: r.expression === 'smiling' ? 'smiling' : 'neutral',
      person: `london ${r.face_id}`,
    }));
  const canada = rowsOf(`${dataFolder}/london/extra.csv`)
    .filter((r) => r.set === 'canada')
    .map((r): PhotoEntry => ({ file: `london/${r.file}`, expression: 'neutral', person: r.file! }));
  return [...london, ...canada];
}
