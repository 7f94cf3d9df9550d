import type { Comparison, FrameFacts, GravityTest, ProfileFacts } from '@plica/face/measure';
import type { FramePicture } from './frame-pixels.ts';
import {
  MeasureStopped,
  type FaceTracker,
  type MeasureEngine,
  type MeasureReply,
  type MeasureRequest,
  type MeasureStep,
  type VisitComparer,
} from './measure-engine.ts';
import type { CompareAsk, FromWorker, GravityAsk, OutlineAsk, ToWorker, TrackAsk } from './messages.ts';

interface Call {
  resolve(message: FromWorker): void;
  reject(error: Error): void;
  onStep?: ((step: MeasureStep) => void) | undefined;
}

/** The part of a Worker that is used, so that tests can stand in for it. */
export interface WorkerPort {
  postMessage(message: ToWorker, transfer?: Transferable[]): void;
  terminate(): void;
  onmessage: ((event: MessageEvent<FromWorker>) => void) | null;
  onerror: ((event: ErrorEvent) => void) | null;
}

interface Waiting {
  request: MeasureRequest;
  settle(reply: Promise<MeasureReply | null>): void;
}

/**
 * Measures in a worker. The worker starts on first use and again after `stop`. While one measurement of a photograph
 * runs, only the newest of the requests behind it is kept.
 */
export class WorkerEngine implements MeasureEngine, FaceTracker, VisitComparer {
  readonly #start: () => WorkerPort;
  readonly #files = new Map<string, Blob>();
  readonly #running = new Set<string>();
  readonly #waiting = new Map<string, Waiting>();
  readonly #calls = new Map<number, Call>();
  #worker: WorkerPort | null = null;
  #lastCall = 0;

  constructor(start: () => WorkerPort) {
    this.#start = start;
  }

  async prepare(): Promise<void> {
    await this.#call((call) => ({ kind: 'prepare', call }));
  }

  async open(id: string, file: Blob, onStep: (step: MeasureStep) => void, needs = { face: true }) {
    this.#files.set(id, file);
    this.#worker?.postMessage({ kind: 'keep', id, file });
    const message = await this.#call((call) => ({ kind: 'open', call, id, needsFace: needs.face }), onStep);
    if (message.kind !== 'opened') throw new Error(`Unexpected ${message.kind}`);
    return message.outcome;
  }

  measure(id: string, request: MeasureRequest): Promise<MeasureReply | null> {
    if (!this.#running.has(id)) return this.#measureNow(id, request);
    this.#waiting.get(id)?.settle(Promise.resolve(null));
    return new Promise((settle) => this.#waiting.set(id, { request, settle }));
  }

  async track(frame: FramePicture, ask: TrackAsk): Promise<FrameFacts | null> {
    const message = await this.#call((call) => ({ kind: 'track', call, frame, ask }), undefined, [frame]);
    if (message.kind !== 'tracked') throw new Error(`Unexpected ${message.kind}`);
    return message.facts;
  }

  async outline(frame: FramePicture, ask: OutlineAsk): Promise<ProfileFacts> {
    const message = await this.#call((call) => ({ kind: 'outline', call, frame, ask }), undefined, [frame]);
    if (message.kind !== 'outlined') throw new Error(`Unexpected ${message.kind}`);
    return message.facts;
  }

  async compare(ask: CompareAsk): Promise<Comparison> {
    const message = await this.#call((call) => ({ kind: 'compare', call, ask }));
    if (message.kind !== 'compared') throw new Error(`Unexpected ${message.kind}`);
    return message.comparison;
  }

  async gravity(ask: GravityAsk): Promise<GravityTest> {
    const message = await this.#call((call) => ({ kind: 'gravity', call, ask }));
    if (message.kind !== 'gravity') throw new Error(`Unexpected ${message.kind}`);
    return message.test;
  }

  forget(id: string): void {
    this.#files.delete(id);
    this.#worker?.postMessage({ kind: 'forget', id });
  }

  stop(): void {
    this.#worker?.terminate();
    this.#worker = null;
    this.#running.clear();
    for (const waiting of this.#waiting.values()) waiting.settle(Promise.reject(new MeasureStopped()));
    this.#waiting.clear();
    const calls = [...this.#calls.values()];
    this.#calls.clear();
    for (const call of calls) call.reject(new MeasureStopped());
  }

  async #measureNow(id: string, request: MeasureRequest): Promise<MeasureReply> {
    this.#running.add(id);
    try {
      const message = await this.#call((call) => ({ kind: 'measure', call, id, request }));
      if (message.kind !== 'measured') throw new Error(`Unexpected ${message.kind}`);
      return message.reply;
    } finally {
      this.#running.delete(id);
      const next = this.#waiting.get(id);
      if (next) {
        this.#waiting.delete(id);
        next.settle(this.#measureNow(id, next.request));
      }
    }
  }

  #call(
    message: (call: number) => ToWorker,
    onStep?: (step: MeasureStep) => void,
    transfer: Transferable[] = [],
  ): Promise<FromWorker> {
    const worker = (this.#worker ??= this.#startWorker());
    const call = ++this.#lastCall;
    return new Promise((resolve, reject) => {
      this.#calls.set(call, { resolve, reject, onStep });
      worker.postMessage(message(call), transfer);
    });
  }

  /** A worker that can read again the photographs opened before the last one was stopped. */
  #startWorker(): WorkerPort {
    const worker = this.#start();
    worker.onmessage = ({ data }) => this.#receive(data);
    worker.onerror = (event) =>
      this.#fail(new Error(event.message || 'The measuring worker could not start'));
    for (const [id, file] of this.#files) worker.postMessage({ kind: 'keep', id, file });
    return worker;
  }

  #receive(message: FromWorker): void {
    const call = this.#calls.get(message.call);
    if (!call) return;
    if (message.kind === 'step') return call.onStep?.(message.step);
    this.#calls.delete(message.call);
    if (message.kind === 'error') call.reject(new Error(message.message));
    else call.resolve(message);
  }

  #fail(error: Error): void {
    for (const call of this.#calls.values()) call.reject(error);
    this.#calls.clear();
    this.stop();
  }
}
