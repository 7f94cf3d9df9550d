/** What is known of a person, by name. `unknown` is a value of its own and makes a condition on it unknown. */
export type FactValue = number | string | boolean;

export type Condition<Name extends string = string> =
  | { fact: Name; is: FactValue }
  | { fact: Name; oneOf: readonly FactValue[] }
  | { fact: Name; atLeast: number }
  | { fact: Name; atMost: number }
  | { fact: Name; above: number }
  | { fact: Name; below: number }
  | { all: readonly Condition<Name>[] }
  | { any: readonly Condition<Name>[] }
  | { not: Condition<Name> };

export type Truth = boolean | 'unknown';

/** Three-valued logic (Kleene): an unknown part decides nothing that the known parts have not decided. */
export function holds<Name extends string>(
  condition: Condition<Name>,
  facts: Readonly<Record<Name, FactValue>>,
): Truth {
  if ('all' in condition) return every(condition.all.map((c) => holds(c, facts)));
  if ('any' in condition) return negate(every(condition.any.map((c) => negate(holds(c, facts)))));
  if ('not' in condition) return negate(holds(condition.not, facts));
  const value = facts[condition.fact];
  if (value === 'unknown') return 'unknown';
  if ('is' in condition) return value === condition.is;
  if ('oneOf' in condition) return condition.oneOf.includes(value);
  if (typeof value !== 'number') throw new TypeError(`the fact ${condition.fact} is not a number`);
  if ('atLeast' in condition) return value >= condition.atLeast;
  if ('atMost' in condition) return value <= condition.atMost;
  if ('above' in condition) return value > condition.above;
  return value < condition.below;
}

const every = (truths: readonly Truth[]): Truth =>
  truths.includes(false) ? false : truths.includes('unknown') ? 'unknown' : true;

const negate = (truth: Truth): Truth => (truth === 'unknown' ? truth : !truth);
