import { describe, expect, it } from 'vitest';
import { sampleRecord } from '../test-support/sample-record.ts';
import { MeasureStopped, type MeasureRequest } from './measure-engine.ts';
import type { FromWorker, ToWorker } from './messages.ts';
import { WorkerEngine, type WorkerPort } from './worker-engine.ts';

/** A worker that answers when it is told to. */
class FakeWorker implements WorkerPort {
  readonly messages: ToWorker[] = [];
  ended = false;
  onmessage: WorkerPort['onmessage'] = null;
  onerror: WorkerPort['onerror'] = null;
  postMessage(message: ToWorker): void {
    this.messages.push(message);
  }
  terminate(): void {
    this.ended = true;
  }
  say(message: FromWorker): void {
    this.onmessage?.({ data: message } as MessageEvent<FromWorker>);
  }
  measured(): Extract<ToWorker, { kind: 'measure' }>[] {
    return this.messages.filter((m) => m.kind === 'measure');
  }
  answerLast(): void {
    const { call, request } = this.measured().at(-1)!;
    const record = sampleRecord({ photo: { ...sampleRecord().photo, file: request.fileName } });
    this.say({ kind: 'measured', call, reply: { record, automatic: record } });
  }
}

const request = (fileName: string): MeasureRequest => ({
  fileName,
  view: 'front',
  posture: 'upright',
  face: 0,
  mirrored: false,
  scale: { kind: 'iris' },
  answers: {},
  measureAnyway: false,
  language: 'en',
});

function engineWithWorkers() {
  const workers: FakeWorker[] = [];
  const engine = new WorkerEngine(() => {
    const worker = new FakeWorker();
    workers.push(worker);
    return worker;
  });
  return { engine, workers };
}

describe('WorkerEngine', () => {
  it('measures the newest of several waiting requests and drops the others', async () => {
    const { engine, workers } = engineWithWorkers();
    const first = engine.measure('a', request('1'));
    const second = engine.measure('a', request('2'));
    const third = engine.measure('a', request('3'));
    expect(await second).toBeNull();
    workers[0]!.answerLast();
    expect((await first)!.record.photo.file).toBe('1');
    workers[0]!.answerLast();
    expect((await third)!.record.photo.file).toBe('3');
    expect(workers[0]!.measured().map((m) => m.request.fileName)).toEqual(['1', '3']);
  });

  it('lets photographs wait for themselves alone', async () => {
    const { engine, workers } = engineWithWorkers();
    const a = engine.measure('a', request('a'));
    const b = engine.measure('b', request('b'));
    expect(workers[0]!.measured()).toHaveLength(2);
    engine.stop();
    await expect(a).rejects.toBeInstanceOf(MeasureStopped);
    await expect(b).rejects.toBeInstanceOf(MeasureStopped);
  });

  it('ends the worker on stop and tells the next one about the open photographs', async () => {
    const { engine, workers } = engineWithWorkers();
    const file = new Blob(['x']);
    const opening = engine.open('a', file, () => undefined);
    engine.stop();
    await expect(opening).rejects.toBeInstanceOf(MeasureStopped);
    expect(workers[0]!.ended).toBe(true);
    const measuring = engine.measure('a', request('a'));
    expect(workers[1]!.messages[0]).toEqual({ kind: 'keep', id: 'a', file });
    workers[1]!.answerLast();
    expect(await measuring).not.toBeNull();
  });

  it('tells the steps of opening and hands over its outcome', async () => {
    const { engine, workers } = engineWithWorkers();
    const steps: string[] = [];
    const opening = engine.open('a', new Blob(), (step) => steps.push(step));
    const { call } = workers[0]!.messages.at(-1) as { call: number };
    workers[0]!.say({ kind: 'step', call, step: 'reading' });
    workers[0]!.say({ kind: 'step', call, step: 'finding' });
    const outcome = {
      ok: false,
      refusal: { code: 'face.none', message: { en: 'None', ko: '없음' } },
    } as const;
    workers[0]!.say({ kind: 'opened', call, outcome });
    expect(await opening).toEqual(outcome);
    expect(steps).toEqual(['reading', 'finding']);
  });

  it('passes on what went wrong in the worker, and a worker that could not start', async () => {
    const { engine, workers } = engineWithWorkers();
    const failing = engine.measure('a', request('a'));
    workers[0]!.say({ kind: 'error', call: workers[0]!.measured()[0]!.call, message: 'no memory' });
    await expect(failing).rejects.toThrow('no memory');
    const lost = engine.prepare();
    workers[0]!.onerror?.({ message: 'not found' } as ErrorEvent);
    await expect(lost).rejects.toThrow('not found');
    expect(workers[0]!.ended).toBe(true);
  });
});
