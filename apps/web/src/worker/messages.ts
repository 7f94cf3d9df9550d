import type {
  CompareOptions,
  Comparison,
  FrameFacts,
  GravityTest,
  PhotoMeasurement,
  ProfileFacts,
} from '@plica/face/measure';
import type { FramePicture } from './frame-pixels.ts';
import type { MeasureReply, MeasureRequest, MeasureStep, OpenOutcome } from './measure-engine.ts';

export type ToWorker =
  | { kind: 'prepare'; call: number }
  | { kind: 'keep'; id: string; file: Blob }
  | { kind: 'open'; call: number; id: string; needsFace: boolean }
  | { kind: 'measure'; call: number; id: string; request: MeasureRequest }
  | { kind: 'forget'; id: string }
  | { kind: 'compare'; call: number; ask: CompareAsk }
  | { kind: 'gravity'; call: number; ask: GravityAsk }
  | { kind: 'track'; call: number; frame: FramePicture; ask: TrackAsk }
  | { kind: 'outline'; call: number; frame: FramePicture; ask: OutlineAsk };

/** Records of two visits and how to compare them. */
export interface CompareAsk {
  before: readonly PhotoMeasurement[];
  after: readonly PhotoMeasurement[];
  options: CompareOptions;
}

/** Records of one person upright and lying down. */
export interface GravityAsk {
  upright: readonly PhotoMeasurement[];
  supine: readonly PhotoMeasurement[];
  options: Omit<CompareOptions, 'postures'>;
}

/** What is wanted of a live frame. */
export interface TrackAsk {
  /** The smile is the dear part; it is read only where it counts. */
  smile: boolean;
  /** A frame of another size or camera: look for the face anew. */
  afresh: boolean;
}

/** What is wanted of a live frame of a profile. */
export interface OutlineAsk {
  /** Which way in the picture the face should look. */
  looking: 'left' | 'right';
  afresh: boolean;
}

export type FromWorker =
  | { kind: 'step'; call: number; step: MeasureStep }
  | { kind: 'prepared'; call: number }
  | { kind: 'opened'; call: number; outcome: OpenOutcome }
  | { kind: 'measured'; call: number; reply: MeasureReply }
  | { kind: 'compared'; call: number; comparison: Comparison }
  | { kind: 'gravity'; call: number; test: GravityTest }
  | { kind: 'tracked'; call: number; facts: FrameFacts | null }
  | { kind: 'outlined'; call: number; facts: ProfileFacts }
  | { kind: 'error'; call: number; message: string };
