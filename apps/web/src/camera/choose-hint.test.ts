import { describe, expect, it } from 'vitest';
import type { FrameFacts } from '@plica/face/measure';
import { sampleFacts } from '../test-support/sample-facts.ts';
import { chooseHint, type Hint } from './choose-hint.ts';
import { POSE_RANGES, type MeshView } from './frame-limits.ts';

const hint = (more: Partial<FrameFacts>, view: MeshView = 'front'): Hint => {
  const facts = sampleFacts(more);
  return chooseHint({ view, facts, before: facts, stillPerFrame: 1 });
};
const posed = (yawDeg: number, pitchDeg = 0, rollDeg = 0) => ({ pose: { yawDeg, pitchDeg, rollDeg } });

describe('chooseHint', () => {
  it('finds a still, level, relaxed face good', () => expect(hint({})).toBe('good'));

  it('says which way to turn, as the patient', () => {
    // The nose points to the patient's right: turn back to the left.
    expect(hint(posed(9))).toBe('turnLeft');
    expect(hint(posed(-9))).toBe('turnRight');
    // To show the left side the patient turns to the right.
    expect(hint(posed(10), 'obliqueLeft')).toBe('turnRight');
    expect(hint(posed(38), 'obliqueLeft')).toBe('good');
    expect(hint(posed(50), 'obliqueLeft')).toBe('turnLeft');
  });

  it('reaches every view with its two sides mirrored', () => {
    const [min, max] = POSE_RANGES.obliqueLeft.yaw;
    expect(POSE_RANGES.obliqueRight.yaw).toEqual([-max, -min]);
  });

  it('says chin and lean', () => {
    expect(hint(posed(0, -9))).toBe('chinDown');
    expect(hint(posed(0, 9))).toBe('chinUp');
    expect(hint(posed(0, 0, 9))).toBe('headUpright');
    expect(hint(posed(0, 0), 'chinDown')).toBe('chinDown');
    expect(hint(posed(0, 25), 'chinDown')).toBe('good');
  });

  it('says distance and place before the head, and light before both', () => {
    expect(hint({ eyeDistancePx: 150, ...posed(20) })).toBe('stepBack');
    expect(hint({ eyeDistancePx: 25 })).toBe('comeCloser');
    expect(hint({ eyesPx: [200, 320], nosePx: [200, 380] })).toBe('moveToMiddle');
    const dark = { luma: 0.05, rightOverLeftLog: 0, burnt: 0 };
    expect(hint({ light: dark, eyeDistancePx: 150 })).toBe('moreLight');
    expect(hint({ light: { ...dark, luma: 0.9, burnt: 0.2 } })).toBe('lessLight');
    expect(hint({ light: { luma: 0.5, rightOverLeftLog: 0.8, burnt: 0 } })).toBe('lightFromLeft');
    expect(hint({ light: { luma: 0.5, rightOverLeftLog: 0.8, burnt: 0 }, ...posed(38) }, 'obliqueLeft')).toBe(
      'good',
    );
  });

  it('never asks a camera of few pixels for both distance and pixels', () => {
    for (let eyeDistancePx = 20; eyeDistancePx < 60; eyeDistancePx += 2) {
      const facts = sampleFacts({
        widthPx: 320,
        heightPx: 240,
        eyesPx: [160, 110],
        nosePx: [160, 130],
        eyeDistancePx,
      });
      const said = chooseHint({ view: 'front', facts, before: facts, stillPerFrame: 1 });
      if (eyeDistancePx >= 24 && eyeDistancePx <= 34) expect(said).toBe('good');
    }
  });

  it('asks for a relaxed mouth and open eyes where they can be judged', () => {
    expect(hint({ lipGapMm63: 6 })).toBe('relaxMouth');
    expect(hint({ smiling: true })).toBe('relaxMouth');
    expect(hint({ eyeAperture: 0.05 })).toBe('openEyes');
    expect(hint({ lipGapMm63: 6, ...posed(38) }, 'obliqueLeft')).toBe('good');
  });

  it('asks to hold still until two frames agree', () => {
    const facts = sampleFacts();
    const moved = sampleFacts({ eyesPx: [650, 320], nosePx: [650, 380] });
    expect(chooseHint({ view: 'front', facts, before: moved, stillPerFrame: 1 })).toBe('holdStill');
    expect(chooseHint({ view: 'front', facts, before: null, stillPerFrame: 1 })).toBe('holdStill');
    expect(chooseHint({ view: 'front', facts: null, before: facts, stillPerFrame: 1 })).toBe('noFace');
  });
});
