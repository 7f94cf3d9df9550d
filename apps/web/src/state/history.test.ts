import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { record, redo, startHistory, undo } from './history.ts';

describe('history', () => {
  it('gives back every earlier value on undo and every later one on redo', () => {
    fc.assert(
      fc.property(fc.uniqueArray(fc.integer(), { minLength: 2, maxLength: 30 }), ([first, ...changes]) => {
        const filled = changes.reduce((history, value) => record(history, value), startHistory(first!));
        const back = changes.reduce((history) => undo(history), filled);
        expect(back.present).toBe(first);
        expect(changes.reduce((history) => redo(history), back).present).toBe(changes.at(-1));
      }),
    );
  });

  it('takes the changes of one gesture as one step', () => {
    let history = startHistory(0);
    for (const value of [1, 2, 3]) history = record(history, value, 'drag 1');
    history = record(history, 4, 'drag 2');
    expect(undo(history).present).toBe(3);
    expect(undo(undo(history)).present).toBe(0);
  });

  it('begins a new step when a gesture goes on after an undo', () => {
    const moved = record(record(startHistory(0), 1, 'nudge 1'), 2, 'nudge 1');
    const again = record(undo(moved), 5, 'nudge 1');
    expect(undo(again).present).toBe(0);
    expect(again.future).toEqual([]);
  });

  it('stays as it is at both ends', () => {
    const history = startHistory('a');
    expect(undo(history).present).toBe('a');
    expect(redo(history).present).toBe('a');
    expect(record(history, 'a')).toBe(history);
  });
});
