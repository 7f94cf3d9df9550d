import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { sampleRecord } from '../test-support/sample-record.ts';
import { editsOf, handleAt, handlesOf, lineOf, type LineId } from './handles.ts';

const record = sampleRecord();
const handles = handlesOf(record);
const moves = fc.tuple(fc.integer({ min: -40, max: 40 }), fc.integer({ min: 1, max: 40 }));

describe('handlesOf', () => {
  it('has nine points a side on the jawline, the chin shared', () => {
    const jaw = handles.filter(({ name }) => name === 'jawline');
    expect(jaw.filter(({ side }) => side === 'right')).toHaveLength(8);
    expect(jaw.filter(({ side }) => side === 'left')).toHaveLength(8);
    expect(handles.filter(({ name }) => name === 'chin')).toHaveLength(1);
  });

  it('names every point once', () => {
    expect(new Set(handles.map(({ id }) => id)).size).toBe(handles.length);
  });

  it('spreads the weights of a jawline so that they sum to one everywhere', () => {
    for (const line of ['jawline.right', 'jawline.left', 'nasolabial.left', 'marionette.right'] as LineId[]) {
      const sums = lineOf(record, line).map(() => 0);
      for (const handle of handles)
        for (const { line: moved, weights } of handle.lines)
          if (moved === line) for (const [i, weight] of weights) sums[i]! += weight;
      for (const sum of sums) expect(sum).toBeCloseTo(1, 12);
    }
  });

  it('puts no point on a record without a face', () => {
    expect(handlesOf({ ...record, landmarksPx: [] })).toEqual([]);
  });
});

describe('editsOf', () => {
  it('asks for nothing while nothing was moved', () => {
    expect(editsOf(record, {})).toBeUndefined();
  });

  it('carries the moved point the whole way and leaves the other points of its line', () => {
    fc.assert(
      fc.property(fc.constantFrom(...handles), moves, (handle, move) => {
        const edits = editsOf(record, { [handle.id]: move })!;
        for (const { line } of handle.lines) {
          const [name, side] = line.split('.') as ['eyelids' | 'jawline', 'left' | 'right'];
          const points = edits.folds?.[line] ?? edits[name]?.[side];
          const now = handleAt(handle, { [handle.id]: move });
          expect(points!.some(([x, y]) => Math.hypot(x - now[0], y - now[1]) < 1e-9)).toBe(true);
          for (const other of handles)
            if (
              other.id !== handle.id &&
              other.name === handle.name &&
              other.lines.some((l) => l.line === line)
            )
              expect(points!.some(([x, y]) => Math.hypot(x - other.at[0], y - other.at[1]) < 1e-9)).toBe(
                true,
              );
        }
        for (const index of handle.landmarks) {
          const [x, y] = record.landmarksPx[index]!;
          expect(edits.landmarks![index]).toEqual([x + move[0], y + move[1]]);
        }
      }),
    );
  });

  it('leaves the record as it was', () => {
    const before = structuredClone(record);
    editsOf(record, { chin: [3, 4], 'jawline.left.4': [5, -2] });
    expect(record).toEqual(before);
  });

  it('sends only the lines that were touched', () => {
    const edits = editsOf(record, { 'jawline.right.3': [0, 4] })!;
    expect(Object.keys(edits)).toEqual(['jawline']);
    expect(Object.keys(edits.jawline!)).toEqual(['right']);
  });

  it('moves the pupil with the whole rim of its iris', () => {
    const edits = editsOf(record, { 'pupil.left': [1, 2] })!;
    expect(Object.keys(edits.landmarks!)).toHaveLength(5);
  });
});

describe('points of turned photographs', () => {
  const front = sampleRecord();
  const oblique = sampleRecord({
    photo: { ...front.photo, view: 'obliqueLeft' },
    jawlinePx: { right: [], left: front.jawlinePx.left },
    viewLines: {
      straightJawlinePx: [
        [400, 790],
        [650, 600],
      ],
    },
  });
  const profile = sampleRecord({
    photo: { ...front.photo, view: 'profileLeft' },
    landmarksPx: [],
    jawlinePx: { right: [], left: [] },
    viewLines: {
      neckAnglePx: [
        [200, 700],
        [260, 730],
        [270, 850],
      ],
    },
  });

  it('offers what the view is read from and nothing of the other side', () => {
    const names = new Set(handlesOf(oblique).map(({ name }) => name));
    expect(names).toEqual(new Set(['straightJawChin', 'straightJawAngle', 'jawline']));
    expect(handlesOf(oblique).every(({ side }) => side !== 'right')).toBe(true);
    expect(handlesOf(profile).map(({ id }) => id)).toEqual(['neckChin', 'neckCorner', 'neckFront']);
  });

  it('gives moved points to the engine whole', () => {
    expect(editsOf(profile, { neckCorner: [5, -3] })).toEqual({
      neckAngle: [
        [200, 700],
        [265, 727],
        [270, 850],
      ],
    });
    expect(editsOf(oblique, { straightJawChin: [0, 4] })?.straightJawline?.[0]).toEqual([400, 794]);
  });
});
