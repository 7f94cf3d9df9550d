import { describe, expect, it } from 'vitest';
import type { ProfileFacts } from '@plica/face/measure';
import { movedBetween, profileHint } from './profile-hint.ts';

/** A head of 100 px between the eyes in a frame of 1280 x 720, looking to the left of the picture. */
const facts = (more: Partial<ProfileFacts> = {}): ProfileFacts => ({
  widthPx: 1280,
  heightPx: 720,
  meshYawDeg: null,
  hasPlainBackground: true,
  outline: { nosePx: [500, 360], chinPx: [550, 470] },
  looks: 'left',
  ...more,
});
const hint = (more: Partial<ProfileFacts> = {}, before: ProfileFacts | null = facts(more)) =>
  profileHint({ view: 'profileLeft', facts: facts(more), before, stillPerFrame: 1 });

describe('profileHint', () => {
  it('finds a still outline the right way round good, whether or not a face is seen', () => {
    expect(hint()).toBe('good');
    expect(hint({ meshYawDeg: 62 })).toBe('good');
  });

  it('has a head that is hardly turned turn on, as the patient', () => {
    expect(hint({ meshYawDeg: 45 })).toBe('turnRight');
    expect(
      profileHint({ view: 'profileRight', facts: facts({ meshYawDeg: 45 }), before: null, stillPerFrame: 1 }),
    ).toBe('turnLeft');
  });

  it('asks for a plain wall before anything is read from it', () =>
    expect(hint({ hasPlainBackground: false, outline: null })).toBe('plainBackground'));

  it('takes neither the other side, nor a back of wavy hair, nor an empty picture', () => {
    expect(hint({ looks: 'right' })).toBe('showSide');
    expect(hint({ looks: 'unclear' })).toBe('showSide');
    expect(hint({ looks: 'unclear', meshYawDeg: 60 })).toBe('good');
    expect(hint({ outline: null })).toBe('showSide');
  });

  it('says distance by nose and chin, and to hold still', () => {
    expect(hint({ outline: { nosePx: [500, 250], chinPx: [600, 470] } })).toBe('stepBack');
    expect(hint({ outline: { nosePx: [500, 360], chinPx: [510, 380] } })).toBe('comeCloser');
    expect(hint({}, null)).toBe('holdStill');
    const moved = facts({ outline: { nosePx: [520, 360], chinPx: [570, 470] } });
    expect(hint({}, moved)).toBe('holdStill');
    expect(movedBetween(facts(), moved)).toBeCloseTo(0.2, 1);
    expect(movedBetween(facts(), facts({ outline: null }))).toBe(Infinity);
  });
});
