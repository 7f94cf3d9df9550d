import type { OptionId } from '@plica/face/case';
import { STEP_IDS, type StepId } from '@plica/face/plan';
import type { Paper } from '../explanation/paper.ts';

/** The ways two or three at a time, by how far they go into the body; never by what fits. */
export const WAY_GROUPS = {
  noCut: ['none', 'skinCare', 'device'],
  needle: ['thread', 'volume', 'refer'],
  cut: ['mini', 'shortScar', 'full'],
} as const satisfies Record<string, readonly OptionId[]>;
export type WayGroup = keyof typeof WAY_GROUPS;

export type Slide =
  | { kind: 'first' | 'measured' | 'layers' | 'why' | 'ageing' | 'questions' | 'next' }
  | { kind: 'ways'; group: WayGroup }
  | { kind: 'step'; step: StepId }
  | { kind: 'recovery'; part: 'lasts' | 'course' };

/** What a person is shown, one thing at a time; signs that need action come before everything. */
export const slidesFor = (paper: Pick<Paper, 'title'>): Slide[] => [
  ...(paper.title('red-flags') ? [{ kind: 'first' } as const] : []),
  { kind: 'measured' },
  { kind: 'layers' },
  { kind: 'why' },
  { kind: 'ageing' },
  ...(Object.keys(WAY_GROUPS) as WayGroup[]).map((group) => ({ kind: 'ways', group }) as const),
  ...STEP_IDS.map((step) => ({ kind: 'step', step }) as const),
  { kind: 'recovery', part: 'lasts' },
  { kind: 'recovery', part: 'course' },
  { kind: 'questions' },
  { kind: 'next' },
];
