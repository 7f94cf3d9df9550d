type Grade = number | { left: number; right: number } | 'unknown' | undefined;

/** The worse side of a grade; unknown while it was not recorded. */
export function gradeOf(grade: Grade): number | 'unknown' {
  if (grade === undefined || grade === 'unknown') return 'unknown';
  return typeof grade === 'number' ? grade : Math.max(grade.left, grade.right);
}

/** Grades between the sides; 0 where they were not told apart. */
export const sideDifference = (grade: Grade): number =>
  typeof grade === 'object' ? Math.abs(grade.left - grade.right) : 0;
