import { expect, it } from 'vitest';
import { sortFiles } from './sort-files.ts';

const file = (name: string, takenAt: string | null = null) => ({ name, takenAt });
const TODAY = '2026-05-01';

it('takes view, posture and date from names and times', () => {
  expect(
    sortFiles(
      [file('2026-01-14 front.jpg'), file('oblique-left supine.jpg', '2026-02-03T09:00:00')],
      [],
      TODAY,
    ),
  ).toEqual([
    { date: '2026-01-14', posture: 'upright', view: 'front', guessed: false },
    { date: '2026-02-03', posture: 'supine', view: 'obliqueLeft', guessed: false },
  ]);
});

it('puts what tells nothing where there is room, and says so', () => {
  const there = [{ date: TODAY, posture: 'upright' as const, views: new Set(['obliqueLeft' as const]) }];
  const places = sortFiles([file('scan.jpg'), file('front.jpg'), file('other.jpg')], there, TODAY);
  expect(places.map(({ view, guessed }) => [view, guessed])).toEqual([
    ['profileLeft', true],
    ['front', false],
    ['obliqueRight', true],
  ]);
});
