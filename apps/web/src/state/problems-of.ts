import type { Problem } from '@plica/face/case';
import type { Measure, PhotoMeasurement } from '@plica/face/measure';

/** The findings that touch a measure, what blocks it first. */
export const problemsOf = (measure: Measure, problems: readonly Problem[]): Problem[] =>
  problems
    .filter(
      (p) => p.blocks.includes(measure.id) && (!p.side || measure.side === 'both' || p.side === measure.side),
    )
    .sort(bySeverity);

export const bySeverity = (a: Problem, b: Problem): number =>
  Number(b.severity === 'block') - Number(a.severity === 'block');

/** One finding with everything it blocks and everything it weakens. */
export interface Reason {
  code: string;
  message: string;
  blocks: readonly string[];
  weakens: readonly string[];
}

/** The findings of a record, each once, what blocks most first. Questions are left out: they are asked elsewhere. */
export function reasonsOf({ problems }: PhotoMeasurement): Reason[] {
  const reasons = new Map<
    string,
    { code: string; message: string; blocks: Set<string>; weakens: Set<string> }
  >();
  for (const { code, ask, message, severity, blocks } of problems) {
    if (ask) continue;
    const reason = reasons.get(message) ?? { code, message, blocks: new Set(), weakens: new Set() };
    for (const id of blocks) (severity === 'block' ? reason.blocks : reason.weakens).add(id);
    reasons.set(message, reason);
  }
  return [...reasons.values()]
    .map(({ code, message, blocks, weakens }) => ({
      code,
      message,
      blocks: [...blocks],
      weakens: [...weakens].filter((id) => !blocks.has(id)),
    }))
    .sort((a, b) => b.blocks.length - a.blocks.length || b.weakens.length - a.weakens.length);
}
