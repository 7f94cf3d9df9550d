import { describe, expect, it } from 'vitest';
import { sampleRecord } from '../test-support/sample-record.ts';
import { movePoint, turnOver, type Adjustments } from './adjustments.ts';
import { nextRequest } from './measure-key.ts';
import { NO_PHOTOS, photosReducer, type Photos, type PhotosAction } from './photos-reducer.ts';

const photo = (id: string) => ({
  id,
  fileName: `${id}.jpg`,
  file: new Blob(),
  url: `blob:${id}`,
  synthetic: false,
});
const run = (actions: readonly PhotosAction[], from: Photos = NO_PHOTOS): Photos =>
  actions.reduce(photosReducer, from);
const record = sampleRecord();

const opened = run([
  { type: 'add', photos: [photo('a'), photo('b')] },
  { type: 'opened', id: 'a', opened: { widthPx: 900, heightPx: 900, faces: [] } },
]);
const firstKey = nextRequest(opened.list[0]!, 'en')!.key;
const measured = run(
  [{ type: 'measured', id: 'a', key: firstKey, geometry: '0', record, automatic: record }],
  opened,
);
const move = (id: string, by: readonly [number, number], gesture?: string): PhotosAction => ({
  type: 'adjust',
  id: 'a',
  change: (now: Adjustments) => ({ ...now, moves: movePoint(now.moves, id, by) }),
  ...(gesture ? { gesture } : {}),
});

describe('photosReducer', () => {
  it('opens the first photograph and keeps it open when more are added', () => {
    expect(opened.openId).toBe('a');
    expect(run([{ type: 'add', photos: [photo('c')] }], opened).openId).toBe('a');
  });

  it('opens a neighbour when the open photograph is closed', () => {
    expect(run([{ type: 'close', id: 'a' }], opened).openId).toBe('b');
    expect(
      run(
        [
          { type: 'close', id: 'a' },
          { type: 'close', id: 'b' },
        ],
        opened,
      ),
    ).toEqual(NO_PHOTOS);
  });

  it('changes one photograph alone', () => {
    const after = run([move('chin', [1, 1])], measured);
    expect(after.list[1]).toBe(measured.list[1]);
  });

  it('asks for a measurement after a move and for the old one after its undo', () => {
    expect(nextRequest(measured.list[0]!, 'en')).toBeNull();
    const moved = run([move('mouthCorner.right', [0, 4])], measured);
    const next = nextRequest(moved.list[0]!, 'en')!;
    expect(next.request.edits?.landmarks).toBeDefined();
    expect(nextRequest(run([{ type: 'undo', id: 'a' }], moved).list[0]!, 'en')).toBeNull();
    const again = run(
      [
        { type: 'undo', id: 'a' },
        { type: 'redo', id: 'a' },
      ],
      moved,
    );
    expect(nextRequest(again.list[0]!, 'en')!.key).toBe(next.key);
  });

  it('keeps no move of exactly nothing', () => {
    const back = run([move('chin', [3, 0]), move('chin', [0, 0])], measured);
    expect(back.list[0]!.adjustments.present.moves).toEqual({});
  });

  it('finds the points anew before it places moves on a turned picture', () => {
    const turned = run([move('chin', [3, 0]), { type: 'adjust', id: 'a', change: turnOver }], measured);
    const next = nextRequest(turned.list[0]!, 'en')!;
    expect(next.request).toMatchObject({ mirrored: true, edits: undefined });
    expect(turned.list[0]!.adjustments.present.moves).toEqual({});
    expect(run([{ type: 'undo', id: 'a' }], turned).list[0]!.adjustments.present.moves).toEqual({
      chin: [3, 0],
    });
  });

  it('measures again in another language, because the reasons are words', () => {
    expect(nextRequest(measured.list[0]!, 'ko')!.request.language).toBe('ko');
  });
});
