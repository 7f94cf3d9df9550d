import { HARD_STOPS } from './hard-stops.ts';
import { RELATIVE_CONTRAINDICATIONS } from './relative-contraindications.ts';
import { RISK_ROWS } from './risk-rows.ts';
import type { RuleRow } from './rule-row.ts';
import { SKIN_ROWS } from './skin-rows.ts';
import { EXAMINATION_ROWS } from './examination-rows.ts';
import { SCREENING_ROWS } from './screening-rows.ts';
import { TIMING_ROWS } from './timing-rows.ts';
import { WISH_ROWS } from './wish-rows.ts';

/** Every row that can limit an option, in the order in which reasons are shown. */
export const RULE_ROWS: readonly RuleRow[] = [
  ...HARD_STOPS,
  ...SCREENING_ROWS,
  ...TIMING_ROWS,
  ...SKIN_ROWS,
  ...RELATIVE_CONTRAINDICATIONS,
  ...EXAMINATION_ROWS,
  ...RISK_ROWS,
  ...WISH_ROWS,
];
