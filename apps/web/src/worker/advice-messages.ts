import type { Case, Language } from '@plica/face/case';
import type { Decision } from '@plica/face/decide';
import type { Explanation, weigh } from '@plica/face/explain';
import type { GravityFinding } from '@plica/face/measure';

/** What a case comes to. */
export interface Advice {
  case: Case;
  explanation: Explanation;
  /** The findings one after the other, for the surgeon. */
  weighed: ReturnType<typeof weigh>;
  decision: Decision;
  /** What photographs upright and lying down of one day say; null without them. */
  gravity: Record<Language, GravityFinding> | null;
  /** Computing time in the worker. */
  ms: number;
}

export interface AdviceRequest {
  call: number;
  case: Case;
}

export type AdviceReply = { call: number; advice: Advice } | { call: number; error: string };
