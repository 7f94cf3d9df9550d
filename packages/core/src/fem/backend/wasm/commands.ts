/** What the kernels can be told to do (see packages/core/wasm/index.ts). */
export const COMMAND = {
  stop: 0,
  energy: 1,
  tangent: 2,
  solve: 3,
  predict: 4,
  product: 5,
  cycle: 6,
  setUp: 7,
} as const;

/** Has the threads do one thing on a grid. */
export type Run = (
  command: (typeof COMMAND)[keyof typeof COMMAND],
  grid: number,
  flags?: number,
  number?: number,
) => number;
