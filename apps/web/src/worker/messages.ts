import type { MeasureReply, MeasureRequest, MeasureStep, OpenOutcome } from './measure-engine.ts';

export type ToWorker =
  | { kind: 'prepare'; call: number }
  | { kind: 'keep'; id: string; file: Blob }
  | { kind: 'open'; call: number; id: string }
  | { kind: 'measure'; call: number; id: string; request: MeasureRequest }
  | { kind: 'forget'; id: string };

export type FromWorker =
  | { kind: 'step'; call: number; step: MeasureStep }
  | { kind: 'prepared'; call: number }
  | { kind: 'opened'; call: number; outcome: OpenOutcome }
  | { kind: 'measured'; call: number; reply: MeasureReply }
  | { kind: 'error'; call: number; message: string };
