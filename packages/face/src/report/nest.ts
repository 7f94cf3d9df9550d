import type { Section } from './document.ts';

/** A section whose id is another's with a point and more belongs under it: `operation`, `operation.cut`. */
export function nest(sections: readonly Section[]): Section[][] {
  const groups: Section[][] = [];
  for (const s of sections) {
    const parent = groups.at(-1)?.[0];
    if (parent && s.id.startsWith(`${parent.id}.`)) groups.at(-1)!.push(s);
    else groups.push([s]);
  }
  return groups;
}
