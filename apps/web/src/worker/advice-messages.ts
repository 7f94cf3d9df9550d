import type { Case } from '@plica/face/case';
import type { Decision } from '@plica/face/decide';
import type { Explanation } from '@plica/face/explain';

/** What a case comes to. */
export interface Advice {
  case: Case;
  explanation: Explanation;
  decision: Decision;
  /** Computing time in the worker. */
  ms: number;
}

export interface AdviceRequest {
  call: number;
  case: Case;
}

export type AdviceReply = { call: number; advice: Advice } | { call: number; error: string };
