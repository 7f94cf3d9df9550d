export { expectedCourse, type ExpectedCourse } from './expected-course.ts';
export { callInstruction, EMERGENCY_SOURCE } from './call-instruction.ts';
export { adjunctsFor } from './adjuncts-for.ts';
export type { Adjunct } from './knowledge/adjuncts.ts';
export type { CourseRow } from './knowledge/course.ts';
export { WARNING_SIGNS, type WarningSign, type WarningUrgency } from './knowledge/warning-signs.ts';
