import { describe, expect, it } from 'vitest';
import { NO_ADJUSTMENTS } from '../state/adjustments.ts';
import type { StoredPhoto, StoredResult, WholeCase } from '../store/stored.ts';
import { isUnchanged, StoredMeasuring, type Waiting } from './stored-measuring.ts';

const REFUSED: StoredResult = { kind: 'refused', refusal: { code: 'none', message: { en: '', ko: '' } } };

const photoOf = (id: string): StoredPhoto => ({
  id,
  caseId: 'case',
  visitId: 'visit',
  view: 'front',
  fileName: `${id}.jpg`,
  addedAt: 0,
  adjustments: NO_ADJUSTMENTS,
  result: null,
});

/** A case on a disk, and measuring that ends when it is told to. */
function room(...ids: string[]) {
  let whole: WholeCase = {
    case: { id: 'case', label: '', createdAt: '' },
    visits: [{ id: 'visit', caseId: 'case', date: '2026-01-01', posture: 'upright' }],
    photos: ids.map(photoOf),
  };
  const running: { waiting: Waiting; end: (result: StoredResult | null | Error) => void }[] = [];
  const measured: string[] = [];
  const measuring = new StoredMeasuring({
    measure: (waiting) =>
      new Promise((resolve, reject) => {
        measured.push(`${waiting.photo.id} ${waiting.photo.view} ${waiting.posture}`);
        running.push({
          waiting,
          end: (result) => (result instanceof Error ? reject(result) : resolve(result)),
        });
      }),
    keep: (waiting, result) => {
      const { posture } = whole.visits[0]!;
      change((photo) => (isUnchanged(waiting, { photo, posture }) ? { ...photo, result } : photo));
      return Promise.resolve();
    },
    onDone: () => measuring.look(whole),
  });
  const change = (to: (photo: StoredPhoto) => StoredPhoto): void => {
    whole = { ...whole, photos: whole.photos.map(to) };
  };
  return {
    measured,
    running,
    change,
    lay: (posture: 'upright' | 'supine'): void => {
      whole = { ...whole, visits: whole.visits.map((visit) => ({ ...visit, posture })) };
    },
    look: (): void => measuring.look(whole),
    end: async (result: StoredResult | null | Error = REFUSED): Promise<void> => {
      running.shift()!.end(result);
      await new Promise((done) => setTimeout(done));
    },
    results: () => whole.photos.map(({ result }) => result),
  };
}

describe('measuring of kept photographs', () => {
  it('takes one after the other', async () => {
    const { look, running, measured, end, results } = room('a', 'b');
    look();
    look();
    expect(running).toHaveLength(1);
    await end();
    expect(running).toHaveLength(1);
    await end();
    expect(measured).toEqual(['a front upright', 'b front upright']);
    expect(results()).toEqual([REFUSED, REFUSED]);
  });

  it('measures what was changed meanwhile once more, afterwards and not beside it', async () => {
    const { look, running, measured, end, results, change, lay } = room('a');
    look();
    lay('supine');
    look();
    change((photo) => ({ ...photo, view: 'chinDown' }));
    look();
    expect(running).toHaveLength(1);
    await end();
    expect(results()).toEqual([null]);
    await end();
    expect(measured).toEqual(['a front upright', 'a chinDown supine']);
    expect(results()).toEqual([REFUSED]);
  });

  it('changed and changed back is the same photograph', async () => {
    const { look, measured, end, results, lay } = room('a');
    look();
    lay('supine');
    look();
    lay('upright');
    look();
    await end();
    expect(measured).toEqual(['a front upright']);
    expect(results()).toEqual([REFUSED]);
  });

  it.each([new Error('stopped'), null])('what failed with %s waits until it is changed', async (failure) => {
    const { look, measured, end, lay } = room('a', 'b');
    look();
    await end(failure);
    expect(measured).toEqual(['a front upright', 'b front upright']);
    await end();
    look();
    expect(measured).toHaveLength(2);
    lay('supine');
    look();
    expect(measured.at(-1)).toBe('a front supine');
  });
});
