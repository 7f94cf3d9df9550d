/** The worse side of a grade; unknown while it was not recorded. */
export function gradeOf(
  grade: number | { left: number; right: number } | 'unknown' | undefined,
): number | 'unknown' {
  if (grade === undefined || grade === 'unknown') return 'unknown';
  return typeof grade === 'number' ? grade : Math.max(grade.left, grade.right);
}
