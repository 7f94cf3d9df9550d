import type { Texts } from '../case/render-text.ts';
import type { Statement } from '../plan/index.ts';
import { COURSE, COURSE_NOTICE, COURSE_RANGES, SWELLING_DRIVER, type CourseRow } from './knowledge/course.ts';

export interface ExpectedCourse {
  /** To be shown wherever the course is shown. */
  notice: Texts;
  rows: readonly CourseRow[];
  ranges: readonly { id: string; name: Texts; mini: Statement; full: Statement }[];
  driver: Statement;
}

/** The course to explain: the same for everyone, because nobody measured how it differs between people. */
export const expectedCourse = (): ExpectedCourse => ({
  notice: COURSE_NOTICE,
  rows: COURSE,
  ranges: COURSE_RANGES,
  driver: SWELLING_DRIVER,
});
