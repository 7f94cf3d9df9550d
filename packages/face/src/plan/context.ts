import { ageInYears, gradeOf, type Case } from '../case/index.ts';
import type { Explanation } from '../explain/explanation.ts';
import type { PROCEDURE_KINDS } from '../case/schema/history.ts';

/** What the rows of this stage look at: the case with its parts always there, so that a row reads as one line. */
export interface PlanContext {
  ageYears: number;
  person: Case['person'];
  exam: NonNullable<Case['examination']>;
  illness: NonNullable<NonNullable<Case['history']>['illness']>;
  medicines: NonNullable<NonNullable<Case['history']>['medicines']>;
  history: NonNullable<Case['history']>;
  had: (...kinds: (typeof PROCEDURE_KINDS)[number][]) => boolean;
  /** The worse side; -1 while nobody recorded it, so that no comparison with it holds. */
  sagging: number;
  jowl: number;
  /** True when the two sides were graded and differ. */
  sidesDiffer: boolean;
  mainCause: Explanation['mainCause']['id'];
}

export function planContext(kase: Case, explanation: Explanation): PlanContext {
  const { person, examination: exam = {}, history = {} } = kase;
  const grade = (value: Parameters<typeof gradeOf>[0]): number => {
    const worse = gradeOf(value);
    return worse === 'unknown' ? -1 : worse;
  };
  return {
    ageYears: ageInYears(person.birthDate, kase.asOf),
    person,
    exam,
    illness: history.illness ?? {},
    medicines: history.medicines ?? {},
    history,
    had: (...kinds) => (history.procedures ?? []).some((p) => kinds.includes(p.kind)),
    sagging: grade(exam.cheekSagging),
    jowl: grade(exam.jowl),
    sidesDiffer: [exam.cheekSagging, exam.jowl, exam.nasolabial].some(
      (g) => typeof g === 'object' && g.left !== g.right,
    ),
    mainCause: explanation.mainCause.id,
  };
}
