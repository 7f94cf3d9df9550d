import { caseSchema, type Case } from '@plica/face/case';
import type { WholeCase } from '../store/stored.ts';
import type { Consultation } from './consultation.ts';

export type CaseOf =
  | {
      ok: true;
      case: Case;
      /** Places with an answer that is not whole yet (a grade for one side, a price without an amount): not counted. */
      leftOut: readonly string[];
    }
  /** Without these nothing can be computed. */
  | { ok: false; missing: readonly string[] };

const MOST_LEFT_OUT = 50;

/** The case of a consultation with the records of its photographs up to that day. Pure. */
export function caseOf(
  { asOf, answers }: Pick<Consultation, 'asOf' | 'answers'>,
  { visits, photos }: Pick<WholeCase, 'visits' | 'photos'>,
): CaseOf {
  const measurements = visits
    .filter(({ date }) => date <= asOf)
    .flatMap((visit) =>
      photos.flatMap(({ visitId, result }) =>
        visitId === visit.id && result?.kind === 'measured'
          ? [{ ...result.record, takenOn: visit.date }]
          : [],
      ),
    );
  const draft = structuredClone({
    schema: 'plica.case/1',
    ...answers,
    asOf,
    person: answers.person ?? {},
    ...(measurements.length ? { measurements } : {}),
  });
  const leftOut: string[] = [];
  while (leftOut.length < MOST_LEFT_OUT) {
    const found = caseSchema.safeParse(draft);
    if (found.success) return { ok: true, case: found.data, leftOut };
    const [issue] = found.error.issues;
    const path = issue!.path.map(String);
    if (path[0] === 'asOf' || path.join('.') === 'person.birthDate')
      return { ok: false, missing: [path.join('.')] };
    leftOut.push(leaveOut(draft, path));
  }
  return { ok: false, missing: leftOut };
}

/** Takes out the innermost thing that is there at a place; where the place itself is empty, what it belongs to. */
function leaveOut(draft: object, path: readonly string[]): string {
  let holder: Record<string, unknown> | unknown[] = draft as Record<string, unknown>;
  let depth = 0;
  for (; depth < path.length - 1; depth++) {
    const inner = (holder as Record<string, unknown>)[path[depth]!];
    const last = (inner as Record<string, unknown> | undefined)?.[path[depth + 1]!];
    if (typeof inner !== 'object' || inner === null || last === undefined) break;
    holder = inner as Record<string, unknown>;
  }
  const key = path[depth]!;
  if (Array.isArray(holder)) holder.splice(Number(key), 1);
  else Reflect.deleteProperty(holder, key);
  return path.slice(0, depth + 1).join('.');
}
