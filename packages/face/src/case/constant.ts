/** Where a number comes from; see docs/sources.md. */
export type Mark = 'verified' | 'recalled' | 'uncertain' | 'derived' | 'chosen';

/** A number that carries its source. Chosen numbers carry the band they could as well lie in. */
export interface Constant {
  value: number;
  unit: string;
  mark: Mark;
  source: string;
  band?: readonly [number, number];
}
