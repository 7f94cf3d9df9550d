import { caseSchema, type Case } from '@plica/face/case';
import type { WholeCase } from '../store/stored.ts';
import type { Consultation } from './consultation.ts';

/** Why there is nothing to compute from yet: the place in the case and what is expected there. */
export interface Gap {
  path: string;
  message: string;
}

/** The case of a consultation with the records of its photographs up to that day, or what is missing. Pure. */
export function caseOf(
  { asOf, answers }: Consultation,
  { visits, photos }: Pick<WholeCase, 'visits' | 'photos'>,
): { ok: true; case: Case } | { ok: false; gaps: Gap[] } {
  const measurements = visits
    .filter(({ date }) => date <= asOf)
    .flatMap((visit) =>
      photos.flatMap(({ visitId, result }) =>
        visitId === visit.id && result?.kind === 'measured'
          ? [{ ...result.record, takenOn: visit.date }]
          : [],
      ),
    );
  const found = caseSchema.safeParse({
    schema: 'plica.case/1',
    ...answers,
    asOf,
    person: answers.person ?? {},
    ...(measurements.length ? { measurements } : {}),
  });
  if (found.success) return { ok: true, case: found.data };
  return {
    ok: false,
    gaps: found.error.issues.map(({ path, message }) => ({ path: path.join('.'), message })),
  };
}
