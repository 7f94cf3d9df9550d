import { expect, it } from 'vitest';
import { guessView, sortIntoViews } from './guess-view.ts';

it('reads the view from names as photographers give them', () => {
  expect(guessView('kim_front.jpg')).toBe('front');
  expect(guessView('P012 oblique left.JPG')).toBe('obliqueLeft');
  expect(guessView('45-R.png')).toBe('obliqueRight');
  expect(guessView('profile_l.webp')).toBe('profileLeft');
  expect(guessView('오른쪽 측면.jpg')).toBe('profileRight');
  expect(guessView('좌 반측면.jpg'.normalize('NFD'))).toBe('obliqueLeft');
  expect(guessView('chin-down.jpg')).toBe('chinDown');
  expect(guessView('IMG_2041.jpg')).toBeNull();
  expect(guessView('oblique.jpg')).toBeNull();
});

it('puts the rest where there is room', () => {
  expect(sortIntoViews(['a.jpg', 'front.jpg', 'b.jpg'], new Set(['obliqueLeft']))).toEqual({
    views: ['profileLeft', 'front', 'obliqueRight'],
    guessed: 2,
  });
});
