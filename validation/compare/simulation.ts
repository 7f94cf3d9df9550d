import {
  NO_CHANGE,
  simulateNoChange,
} from '../../packages/face/src/measure/compare/test-support/simulate-no-change.ts';

const RUNS = 2000;

export interface Simulated {
  what: string;
  runs: number;
  claimed: number;
  compared: number;
}

/** How often a change is claimed in people in whom nothing changes, by how their photographs stray. */
export const simulate = (): Simulated[] =>
  NO_CHANGE.map((people) => ({ what: people.what, runs: RUNS, ...simulateNoChange(people, RUNS) }));
