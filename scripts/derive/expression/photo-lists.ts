import { readFileSync } from 'node:fs';
import { DATA_FOLDER } from './photo-faces.ts';

export interface LabelledPhoto {
  /** Relative to the data folder. */
  file: string;
  set: 'london' | 'canada' | 'congress';
  person: string;
  /** As the set's authors instructed; not given for the Congress portraits. */
  expression: 'neutral' | 'smiling' | 'unknown';
}

const rows = (path: string): Record<string, string>[] => {
  const [head, ...lines] = readFileSync(path, 'utf8').trim().split(/\r?\n/);
  const names = head.split(',');
  return lines.map((line) => {
    const cells = [...line.matchAll(/("([^"]*)"|[^,]*)(,|$)/g)].map((m) => m[2] ?? m[1]);
    return Object.fromEntries(names.map((name, i) => [name, cells[i] ?? '']));
  });
};

/** The public split. The canada faces are all neutral: looked at one by one. */
export function labelledPhotos(): LabelledPhoto[] {
  const london = rows(`${DATA_FOLDER}/london/london.csv`)
    .filter((r) => r.split === 'public')
    .map((r): LabelledPhoto => ({
      file: `london/${r.file}`,
      set: 'london',
      person: `london ${r.face_id}`,
      expression: r.expression === 'smiling' ? 'smiling' : 'neutral',
    }));
  const canada = rows(`${DATA_FOLDER}/london/extra.csv`)
    .filter((r) => r.set === 'canada')
    .map((r): LabelledPhoto => ({
      file: `london/${r.file}`,
      set: 'canada',
      person: r.file,
      expression: 'neutral',
    }));
  return [...london, ...canada];
}

export const congressPortraits = (): LabelledPhoto[] =>
  rows(`${DATA_FOLDER}/congress/congress.csv`)
    .filter((r) => r.split === 'public' && r.set === 'portrait_2022')
    .map((r) => ({
      file: `congress/${r.file}`,
      set: 'congress',
      person: `congress ${r.bioguide}`,
      expression: 'unknown',
    }));

export type Seen = 'neutral' | 'closedSmile' | 'teeth' | 'mouthOpen';

/** What a person saw in each photograph (validation/labels), by file. */
export const seenExpressions = (): Map<string, Seen> =>
  new Map(rows('validation/labels/occlusions.csv').map((r) => [`${r.set}/${r.file}`, r.expression as Seen]));
