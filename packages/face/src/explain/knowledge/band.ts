/** A number of the model of causes with the band it could as well lie in. */
export interface Banded {
  value: number;
  band: readonly [number, number];
}

export const banded = (value: number, low: number, high: number): Banded => ({ value, band: [low, high] });

/** No figure was found for a strength of association: chosen, and as likely half of it or half as much again. */
export const wide = (value: number): Banded => {
  const ends = [value * 0.5, value * 1.5] as const;
  return { value, band: value < 0 ? [ends[1], ends[0]] : ends };
};
