import { decide } from '@plica/face/decide';
import { explain } from '@plica/face/explain';
import { describe, expect, it } from 'vitest';
import { vignetteCase } from '../explanation/test-support/vignette-case.ts';
import type { Overrule } from '../consultation.ts';
import { overruled, overruleOf, overruleTargets } from './overruled.ts';

const kase = vignetteCase('mini-ideal-45f');
const decision = decide(kase, explain(kase));
const rule = (more: Partial<Overrule>): Overrule => ({
  option: 'mini',
  was: 'suited',
  to: 'notNow',
  by: 'Dr. Kim',
  on: '2026-11-22T09:00:00Z',
  reason: 'Wants to wait',
  ...more,
});

describe('an overrule', () => {
  it('changes the status of its option alone and keeps what the program found', () => {
    const after = overruled(decision, [rule({})]);
    expect(after.options.map(({ id }) => id)).toEqual(decision.options.map(({ id }) => id));
    for (const [k, option] of after.options.entries()) {
      const before = decision.options[k]!;
      expect(option).toEqual(option.id === 'mini' ? { ...before, status: 'notNow' } : before);
    }
    expect(decision.options.find(({ id }) => id === 'mini')!.status).toBe('suited');
  });

  it('gives way to a later one', () => {
    const both = [rule({}), rule({ to: 'possible', reason: 'Changed plans' })];
    expect(overruleOf(both, 'mini')?.reason).toBe('Changed plans');
    expect(overruleOf(both, 'full')).toBeNull();
  });

  it('never closes doing nothing', () => {
    expect(overruleTargets('none', 'possible')).toEqual(['suited']);
    expect(overruleTargets('mini', 'suited')).toHaveLength(5);
  });
});
