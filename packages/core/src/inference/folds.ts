import { shuffled, type Random } from './seeded-random.ts';

/** Indices of the observations of each group, groups in order of first appearance. */
export function membersByGroup(groups: readonly (string | number)[]): number[][] {
  const members = new Map<string | number, number[]>();
  groups.forEach((group, i) => {
    const list = members.get(group);
    if (list) list.push(i);
    else members.set(group, [i]);
  });
  return [...members.values()];
}

export interface Fold {
  train: number[];
  test: number[];
}

/** Cross-validation folds in which a group (a person) is never on both sides. */
export function foldsByGroup(groups: readonly (string | number)[], count: number, random: Random): Fold[] {
  const order = shuffled(membersByGroup(groups), random);
  return Array.from({ length: Math.min(count, order.length) }, (_, k) => ({
    train: order.flatMap((members, g) => (g % count === k ? [] : members)),
    test: order.flatMap((members, g) => (g % count === k ? members : [])),
  }));
}
