import { FINDINGS } from '@plica/face/explain';
import type { Path } from '../draft.ts';

/** Where a finding is answered in the examination, where its place is not its name. */
const ELSEWHERE: Readonly<Record<string, string>> = {
  snapBack: 'snapBackSeconds',
  skinThicknessMm: 'skinThicknessMm.value',
  cutometerR2: 'cutometer.r2',
  cutometerR5: 'cutometer.r5',
  cutometerR7: 'cutometer.r7',
  'fingerLift.cheek': 'fingerLift.cheekMoves',
  'fingerLift.jowl': 'fingerLift.jowlMoves',
  pinch: 'pinchMm',
};

/** The place of the question that answers a finding of the examination. */
export const questionPath = (finding: string): Path => `examination.${ELSEWHERE[finding] ?? finding}`;

/** The findings that an examination adds: what is asked or read from photographs comes from elsewhere. */
export const EXAMINED = FINDINGS.filter(({ kind }) => kind !== 'asked' && kind !== 'photo').map(
  ({ id }) => id,
);
