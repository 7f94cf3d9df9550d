import { seededRandom } from '@plica/core/inference';
import { LEFT, RIGHT } from '../../../anatomy/index.ts';
import { SIDE_MEASURES } from '../../knowledge/front-measures.ts';
import type { PhotoMeasurement } from '../../photo-measurement.ts';
import { compareVisits } from '../compare-visits.ts';
import { madeRecord, normal } from './made-record.ts';

/** People in whom nothing changes, and how their photographs stray, in published errors. */
export interface NoChange {
  what: string;
  photographs: number;
  betweenSessions: number;
  withinSession: number;
  separateSessions: boolean;
}

export const NO_CHANGE: readonly NoChange[] = [
  ['one photograph a visit, all error between sessions', 1, 1, 0, false],
  ['three photographs a visit, all error between sessions', 3, 1, 1e-4, false],
  ['three photographs a visit, error within and between sessions', 3, 0.8, 0.6, false],
  ['three sessions a set, error from the person alone, who strays little', 3, 0, 0.3, true],
  ['three sessions a set, error from the person alone, who strays twice as far as others', 3, 0, 2, true],
].map(([what, photographs, betweenSessions, withinSession, separateSessions]) => ({
  what,
  photographs,
  betweenSessions,
  withinSession,
  separateSessions,
})) as NoChange[];

/** Three kinds of measure stand for all: a length, a measure gated by light, one of the jaw. */
const MEASURES = ['eye.mrd1', 'nasolabial.depth', 'jaw.notch'];
const PUBLISHED_SD = MEASURES.map((id) => SIDE_MEASURES.find((m) => m.id === id)!.sd.value);
/** One millimetre is one mm63 here; of the landmarks only the corners of the eyes are needed. */
const PLAIN = plainRecord();

function plainRecord(): PhotoMeasurement {
  const record = madeRecord();
  const corners = [RIGHT.eyeOuter, RIGHT.eyeInner, LEFT.eyeOuter, LEFT.eyeInner];
  return {
    ...record,
    landmarksPx: record.landmarksPx
      .slice(0, Math.max(...corners) + 1)
      .map((point, i) => (corners.includes(i) ? point : [0, 0, 0])),
    measures: MEASURES.map((id) => record.measures.find((m) => m.id === id && m.side === 'right')!),
  };
}

/** Compares `runs` pairs of visits in which nothing changed and counts how often a change is claimed. Seeded. */
export function simulateNoChange(people: NoChange, runs: number): { claimed: number; compared: number } {
  const random = seededRandom(4);
  const visit = (): PhotoMeasurement[] => {
    const session = MEASURES.map(() => people.betweenSessions * normal(random));
    return Array.from({ length: people.photographs }, () => ({
      ...PLAIN,
      measures: PLAIN.measures.map((m, k) => ({
        ...m,
        value: m.value! + PUBLISHED_SD[k]! * (session[k]! + people.withinSession * normal(random)),
      })),
    }));
  };
  let claimed = 0;
  let compared = 0;
  for (let run = 0; run < runs; run++)
    for (const { verdict } of compareVisits(visit(), visit(), { separateSessions: people.separateSessions })
      .changes) {
      compared++;
      if (verdict !== 'noChange') claimed++;
    }
  return { claimed, compared };
}
