import { mean } from './summaries.ts';

/** Within-subject standard deviation of repeats: root of the pooled variance (Bland & Altman 1996). Singles are left out. */
export function withinSubjectSd(subjects: readonly (readonly number[])[]): number {
  let squares = 0;
  let freedom = 0;
  for (const repeats of subjects) {
    if (repeats.length < 2) continue;
    const centre = mean(repeats);
    squares += repeats.reduce((sum, v) => sum + (v - centre) ** 2, 0);
    freedom += repeats.length - 1;
  }
  return Math.sqrt(squares / freedom);
}

/** Standard error of measurement from differences between two readings: their root mean square over root two. */
export const sdFromDifferences = (differences: readonly number[]): number =>
  Math.sqrt(mean(differences.map((d) => d * d)) / 2);

/** Smallest change between two readings that exceeds measurement error with 95 % confidence: 1.96 * sqrt(2) * sem. */
export const minimumDetectableChange95 = (sem: number): number => 1.96 * Math.SQRT2 * sem;
