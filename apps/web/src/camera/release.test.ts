import { describe, expect, it } from 'vitest';
import { sampleFacts } from '../test-support/sample-facts.ts';
import { agree, countFrame, isReleased, NOTHING_YET, type Release } from './release.ts';
import { FIRST_HINT, steadyHint } from './steady-hint.ts';
import { nextView, VIEW_ORDER } from './view-order.ts';

const facts = sampleFacts();
const turned = sampleFacts({ pose: { yawDeg: 3.5, pitchDeg: 0, rollDeg: 0 } });
const count = (frames: readonly [number, typeof facts | null, boolean?][]): Release =>
  frames.reduce<Release>(
    (r, [at, f, good = true]) => countFrame(r, { facts: f, good, atMs: at, agree }),
    NOTHING_YET,
  );

describe('release', () => {
  it('needs three good frames apart in time', () => {
    expect(
      isReleased(
        count([
          [0, facts],
          [150, facts],
        ]),
      ),
    ).toBe(false);
    expect(
      isReleased(
        count([
          [0, facts],
          [40, facts],
          [80, facts],
          [120, facts],
        ]),
      ),
    ).toBe(false);
    expect(
      isReleased(
        count([
          [0, facts],
          [150, facts],
          [300, facts],
        ]),
      ),
    ).toBe(true);
  });

  it('starts again after a bad frame, a lost face or a head that moved', () => {
    expect(
      count([
        [0, facts],
        [150, facts],
        [300, facts, false],
      ]),
    ).toHaveLength(0);
    expect(
      count([
        [0, facts],
        [150, null],
      ]),
    ).toHaveLength(0);
    expect(
      count([
        [0, facts],
        [150, facts],
        [300, turned],
      ]),
    ).toHaveLength(1);
  });
});

describe('steadyHint', () => {
  it('keeps what it says until the next hint has held', () => {
    let state = { ...FIRST_HINT, shown: 'turnLeft' as const, next: 'turnLeft' as const };
    let now = steadyHint(state, 'chinUp', 0);
    expect(now.shown).toBe('turnLeft');
    now = steadyHint(now, 'turnLeft', 100);
    now = steadyHint(now, 'chinUp', 200);
    expect(steadyHint(now, 'chinUp', 400).shown).toBe('turnLeft');
    expect(steadyHint(now, 'chinUp', 560).shown).toBe('chinUp');
    state = { ...state };
    expect(steadyHint(steadyHint(state, 'good', 0), 'good', 130).shown).toBe('good');
  });
});

describe('view order', () => {
  it('goes through all views and comes back for those skipped', () => {
    expect(nextView('front', new Set(['front']))).toBe('obliqueLeft');
    expect(nextView('chinDown', new Set(VIEW_ORDER.slice(1)))).toBe('front');
    expect(nextView('chinDown', new Set(VIEW_ORDER))).toBeNull();
  });
});
