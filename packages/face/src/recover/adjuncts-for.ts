import type { Case } from '../case/index.ts';
import { ADJUNCTS, type Adjunct } from './knowledge/adjuncts.ts';

/** All adjuncts, each with the cautions this case brings and no others. */
export const adjunctsFor = (kase: Case): Adjunct[] =>
  ADJUNCTS.map((adjunct) => ({
    ...adjunct,
    cautions: adjunct.cautions.filter((caution) => caution.when(kase)),
  }));
