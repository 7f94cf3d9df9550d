import { existsSync, readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { join } from 'node:path';

export interface PhotographSet {
  name: string;
  files: string[];
}

const at = (path: string): string => fileURLToPath(new URL(`../../${path}`, import.meta.url));

function pictures(folder: string): string[] {
  if (!existsSync(folder)) return [];
  return readdirSync(folder)
    .filter((name) => /\.(jpe?g|png)$/i.test(name))
    .sort()
    .map((name) => join(folder, name));
}

/** Every n-th, so that `count` files spread over the whole folder. */
export const spread = <T>(items: readonly T[], count: number): T[] =>
  items.length <= count
    ? [...items]
    : Array.from({ length: count }, (_, i) => items[Math.floor((i * items.length) / count)]!);

/** The public portraits where they lie beside the repository, else the painted fixture faces. */
export function photographSets(): PhotographSet[] {
  const sets = [
    { name: 'portraits 335 px', files: pictures(at('../shared/data/congress/portrait_2022')) },
    { name: 'portraits 900 px', files: pictures(at('../shared/data/london/neutral_front')) },
  ].filter((set) => set.files.length);
  return sets.length ? sets : [{ name: 'painted faces', files: pictures(at('fixtures/faces')) }];
}
