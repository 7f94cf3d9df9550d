import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { holds, type Condition, type Truth } from './condition.ts';

const facts = { age: 40, sex: 'female', pregnant: 'unknown' as string | boolean };
const check = (condition: Condition<keyof typeof facts>): Truth => holds(condition, facts);
const yes = { fact: 'age', atLeast: 40 } as const;
const no = { fact: 'age', above: 40 } as const;
const unknown = { fact: 'pregnant', is: true } as const;

describe('D1 conditions keep unknown apart from yes and no', () => {
  test('comparisons', () => {
    expect([yes, no, unknown].map(check)).toEqual([true, false, 'unknown']);
    expect(check({ fact: 'age', atMost: 40 })).toBe(true);
    expect(check({ fact: 'age', below: 40 })).toBe(false);
    expect(check({ fact: 'sex', oneOf: ['male', 'other'] })).toBe(false);
    expect(() => check({ fact: 'sex', atLeast: 3 })).toThrow(TypeError);
  });

  test('all, any and not', () => {
    expect(check({ all: [yes, unknown] })).toBe('unknown');
    expect(check({ all: [no, unknown] })).toBe(false);
    expect(check({ any: [yes, unknown] })).toBe(true);
    expect(check({ any: [no, unknown] })).toBe('unknown');
    expect(check({ not: unknown })).toBe('unknown');
    expect(check({ all: [] })).toBe(true);
    expect(check({ any: [] })).toBe(false);
  });

  test('learning an unknown never turns a yes into a no or a no into a yes', () => {
    const leaf = fc.constantFrom<Condition<keyof typeof facts>>(yes, no, unknown);
    const { condition } = fc.letrec<{ condition: Condition<keyof typeof facts> }>((tie) => ({
      condition: fc.oneof(
        { maxDepth: 4 },
        leaf,
        fc.array(tie('condition'), { maxLength: 3 }).map((all) => ({ all })),
        fc.array(tie('condition'), { maxLength: 3 }).map((any) => ({ any })),
        tie('condition').map((not) => ({ not })),
      ),
    }));
    fc.assert(
      fc.property(condition, fc.boolean(), (c, pregnant) => {
        const before = check(c);
        if (before !== 'unknown') expect(holds(c, { ...facts, pregnant })).toBe(before);
      }),
    );
  });
});
