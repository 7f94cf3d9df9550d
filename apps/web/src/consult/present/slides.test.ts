import { expect, it } from 'vitest';
import { OPTION_IDS } from '@plica/face/case';
import { expectedCourse } from '@plica/face/recover';
import { FIRST_WEEK_ROWS, placeOf, slidesFor } from './slides.ts';

const paper = { title: (id: string) => (id === 'red-flags' ? null : { en: id, ko: id }) };
const [wide, narrow] = [slidesFor(paper, false), slidesFor(paper, true)];
const waysOf = (slides: typeof wide) =>
  slides.flatMap((slide) => (slide.kind === 'ways' ? [[...slide.ways]] : []));

it('shows three ways beside each other, or each alone where there is no room, and all nine both times', () => {
  expect(waysOf(wide).map(({ length }) => length)).toEqual([3, 3, 3]);
  expect(waysOf(narrow).every(({ length }) => length === 1)).toBe(true);
  expect(waysOf(wide).flat()).toEqual(waysOf(narrow).flat());
  expect(waysOf(wide).flat().sort()).toEqual([...OPTION_IDS].sort());
});

it('signs that need action come first', () => {
  const flagged = slidesFor({ title: () => ({ en: '', ko: '' }) }, true);
  expect(flagged[0]).toEqual({ kind: 'first' });
  expect(flagged).toHaveLength(narrow.length + 1);
});

it('finds the same thing again when a telephone is turned', () => {
  narrow.forEach((slide) => {
    const there = wide[placeOf(slide, wide) - 1]!;
    if (slide.kind === 'recovery') expect(there.kind).toBe('recovery');
    else if (slide.kind === 'ways') expect(there).toMatchObject({ kind: 'ways', group: slide.group });
    else expect(there).toEqual(slide);
  });
  wide.forEach((slide) =>
    expect(placeOf(narrow[placeOf(slide, narrow) - 1]!, wide)).toBe(wide.indexOf(slide) + 1),
  );
});

it('parts the course of recovery after the first week', () => {
  expect(expectedCourse().rows[FIRST_WEEK_ROWS - 1]!.when.en).toBe('About one week');
});
