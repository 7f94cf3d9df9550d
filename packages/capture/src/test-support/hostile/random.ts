import { seededRandom } from '@plica/core/inference';

/** Repeatable choices: the same seed gives the same files on every machine. */
export interface Random {
  /** 0 <= x < 1. */
  next(): number;
  /** A whole number from 0 to `below` - 1. */
  whole(below: number): number;
  pick<T>(choices: readonly T[]): T;
  bytes(length: number): Uint8Array;
}

export function repeatableRandom(seed: number): Random {
  const next = seededRandom(seed);
  const whole = (below: number): number => Math.floor(next() * below);
  return {
    next,
    whole,
    pick: (choices) => choices[whole(choices.length)],
    bytes: (length) => Uint8Array.from({ length }, () => whole(256)),
  };
}
