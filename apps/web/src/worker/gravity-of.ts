import type { Case, Language } from '@plica/face/case';
import { gravityTest, type GravityFinding, type PhotoMeasurement } from '@plica/face/measure';

/** The gravity test of the last day on which a face was photographed upright and lying down; null where there is none. */
export function gravityOf({ measurements = [] }: Case, language: Language): GravityFinding | null {
  // The case keeps the whole record; its schema names only what rules read.
  const records = measurements as unknown as readonly (PhotoMeasurement & { takenOn?: string })[];
  const of = (day: string | undefined, posture: 'upright' | 'supine'): PhotoMeasurement[] =>
    records.filter(({ takenOn, photo }) => takenOn === day && photo.posture === posture);
  const day = records
    .filter(({ photo }) => photo.posture === 'supine')
    .map(({ takenOn }) => takenOn)
    .sort()
    .findLast((date) => of(date, 'upright').length > 0);
  if (day === undefined) return null;
  return gravityTest(of(day, 'upright'), of(day, 'supine'), { language }).finding;
}
