import type { Language, Posture, View } from '@plica/face/case';
import type {
  Comparison,
  Edits,
  FrameFacts,
  GravityTest,
  PhotoMeasurement,
  ProfileFacts,
  ScaleSource,
} from '@plica/face/measure';
import type { FramePicture } from './frame-pixels.ts';
import type { CompareAsk, GravityAsk, OutlineAsk, TrackAsk } from './messages.ts';

/** What a photograph turned out to be once it was read and searched for faces. */
export interface OpenedPhoto {
  widthPx: number;
  heightPx: number;
  /** One box a face, the one to measure first; photograph pixels, as the photograph was given (not unmirrored). */
  faces: FaceBox[];
  /** The picture to show in place of the file, where a browser may turn the file otherwise. */
  upright?: Blob | undefined;
}

export interface FaceBox {
  x: number;
  y: number;
  width: number;
  height: number;
}

export interface MeasureRequest {
  fileName: string;
  view: View;
  posture: Posture;
  /** Index into `faces`. */
  face: number;
  /** The photograph shows a mirror image: turn it back before measuring. */
  mirrored: boolean;
  scale: ScaleSource;
  answers: Record<string, boolean>;
  measureAnyway: boolean;
  language: Language;
  edits?: Edits | undefined;
}

export interface MeasureReply {
  record: PhotoMeasurement;
  /** The same request without a person's edits. */
  automatic: PhotoMeasurement;
}

export type MeasureStep = 'models' | 'reading' | 'finding' | 'measuring';

/** Why a photograph cannot be measured, in every language of the page. */
export interface Refusal {
  code: string;
  message: Record<Language, string>;
}

export type OpenOutcome = { ok: true; value: OpenedPhoto } | { ok: false; refusal: Refusal };

/** Reads and measures photographs somewhere off the main thread. All of it stays on the device. */
export interface MeasureEngine {
  /** Loads the models ahead of the first photograph. */
  prepare(): Promise<void>;
  /** A profile is read from its outline: it is no refusal that no face was found in it. */
  open(
    id: string,
    file: Blob,
    onStep: (step: MeasureStep) => void,
    needs?: { face: boolean },
  ): Promise<OpenOutcome>;
  /** Resolves to null when a newer request for the same photograph took its place. */
  measure(id: string, request: MeasureRequest): Promise<MeasureReply | null>;
  forget(id: string): void;
  /** Ends whatever is running; work still waiting rejects with `MeasureStopped`. */
  stop(): void;
}

/** Compares the records of two visits, off the main thread as the measuring. */
export interface VisitComparer {
  compare(ask: CompareAsk): Promise<Comparison>;
  gravity(ask: GravityAsk): Promise<GravityTest>;
}

/** Follows a face through the frames of a camera, with the same models as the measuring. */
export interface FaceTracker {
  prepare(): Promise<void>;
  /** Takes the frame over and closes it; null while no face is seen. */
  track(frame: FramePicture, ask: TrackAsk): Promise<FrameFacts | null>;
  /** Reads the outline of a profile; takes the frame over and closes it. */
  outline(frame: FramePicture, ask: OutlineAsk): Promise<ProfileFacts>;
}

export class MeasureStopped extends Error {
  override name = 'MeasureStopped';
}
