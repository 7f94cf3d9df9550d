import { expect, it } from 'vitest';
import { valueAt, withValue, type Draft } from './draft.ts';

const DRAFT: Draft = { examination: { neck: { bands: 'none' }, jowl: 2 }, signs: [] };

it('reads an answer where there is one', () => {
  expect(valueAt(DRAFT, 'examination.neck.bands')).toBe('none');
  expect(valueAt(DRAFT, 'examination.jowl.left')).toBeUndefined();
  expect(valueAt(DRAFT, 'history.illness.heart')).toBeUndefined();
});

it('writes an answer and leaves the old draft as it was', () => {
  const after = withValue(DRAFT, 'history.illness.heart', 'stable');
  expect(after).toEqual({ ...DRAFT, history: { illness: { heart: 'stable' } } });
  expect(DRAFT.history).toBeUndefined();
});

it('a grade for both sides makes room for one of each side', () => {
  expect(withValue(DRAFT, 'examination.jowl.left', 3).examination?.jowl).toEqual({ left: 3 });
});

it('takes an answer away with the rooms it leaves empty, and keeps an empty list, which says none', () => {
  expect(withValue(DRAFT, 'examination.neck.bands', undefined)).toEqual({
    examination: { jowl: 2 },
    signs: [],
  });
  expect(withValue({ history: { illness: { heart: 'none' } } }, 'history.illness.heart', undefined)).toEqual(
    {},
  );
});
