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

/** The course of recovery has too many rows for a telephone: these first, up to one week, then what comes after. */
export const FIRST_WEEK_ROWS = 5;

export type Slide =
  | { kind: 'first' | 'measured' | 'layers' | 'why' | 'ageing' | 'questions' | 'next' }
  | { kind: 'ways'; group: WayGroup; ways: readonly OptionId[] }
  | { kind: 'step'; step: StepId }
  | { kind: 'recovery'; part: 'lasts' | 'course' | 'firstWeek' | 'afterwards' };

/**
 * What a person is shown, one thing at a time; signs that need action come before everything. Ways of one kind stand beside
 * each other, or, where there is no room for that, each on a page of its own.
 */
export const slidesFor = (paper: Pick<Paper, 'title'>, narrow: boolean): Slide[] => [
  ...(paper.title('red-flags') ? [{ kind: 'first' } as const] : []),
  { kind: 'measured' },
  { kind: 'layers' },
  { kind: 'why' },
  { kind: 'ageing' },
  ...(Object.keys(WAY_GROUPS) as WayGroup[]).flatMap((group) =>
    (narrow ? WAY_GROUPS[group].map((id) => [id]) : [WAY_GROUPS[group]]).map(
      (ways) => ({ kind: 'ways', group, ways }) as const,
    ),
  ),
  ...STEP_IDS.map((step) => ({ kind: 'step', step }) as const),
  { kind: 'recovery', part: 'lasts' },
  ...(narrow ? (['firstWeek', 'afterwards'] as const) : (['course'] as const)).map(
    (part) => ({ kind: 'recovery', part }) as const,
  ),
  { kind: 'questions' },
  { kind: 'next' },
];

/** Where among other slides the same thing is shown, from 1; a telephone may be turned while something is on it. */
export function placeOf(slide: Slide, slides: readonly Slide[]): number {
  const at = slides.findIndex((other) =>
    slide.kind === 'ways'
      ? other.kind === 'ways' && other.ways.includes(slide.ways[0]!)
      : slide.kind === 'recovery'
        ? other.kind === 'recovery' && (other.part === 'lasts') === (slide.part === 'lasts')
        : JSON.stringify(other) === JSON.stringify(slide),
  );
  return Math.max(0, at) + 1;
}
