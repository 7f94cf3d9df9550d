import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { OPTION_IDS, SIGNS, SOURCES, type Case, type OptionId } from '../case/index.ts';
import { explain } from '../explain/index.ts';
import { decide } from './decide.ts';
import { decisionSchema, STATUSES, type Decision, type Status } from './decision.ts';
import { OPERATIONS, TREATMENTS } from './knowledge/rule-row.ts';
import { RULE_ROWS } from './knowledge/rule-tables.ts';
import { arbitraryCase } from './test-support/arbitrary-case.ts';
import { FULL, MINI, withParts, type CaseParts } from './test-support/people.ts';
import { EXAMPLES } from './test-support/row-examples.ts';

const run = (kase: Case): Decision => decide(kase, explain(kase));
const option = (decision: Decision, id: OptionId) => decision.options.find((o) => o.id === id)!;
const badness = (status: Status): number => STATUSES.indexOf(status);

/** Left and right of everything that has sides. */
function mirrored(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(mirrored);
  if (typeof value !== 'object' || value === null) return value;
  const { left, right, ...rest } = value as Record<string, unknown>;
  return {
    ...Object.fromEntries(Object.entries(rest).map(([key, inner]) => [key, mirrored(inner)])),
    ...(left === undefined ? {} : { right: mirrored(left) }),
    ...(right === undefined ? {} : { left: mirrored(right) }),
  };
}

describe('decide', () => {
  test('D4 adding a contraindication never improves the status of an operation', () => {
    const stops = RULE_ROWS.filter(({ id }) => /^(stop|relative|timing|screening|skin)\./.test(id)).map(
      ({ id }) => id,
    );
    fc.assert(
      fc.property(arbitraryCase, fc.constantFrom(...stops), (kase, id) => {
        // What the row is about, without the face its example has: that would be another person.
        const { person, history, screening } = EXAMPLES[id]!.parts;
        const { birthDate: _, ...rest } = person ?? {};
        // The explanation is held still: a weight or a bone that changed also tells why the face sags.
        const explanation = explain(kase);
        const before = decide(kase, explanation);
        const after = decide(withParts(kase, { person: rest, history, screening } as CaseParts), explanation);
        for (const operation of OPERATIONS)
          expect(badness(option(after, operation).status), `${id}: ${operation}`).toBeGreaterThanOrEqual(
            badness(option(before, operation).status),
          );
      }),
      { numRuns: 400 },
    );
  });

  test('D5 the mirror image of a face gets the same decision', () => {
    fc.assert(
      fc.property(arbitraryCase, (kase) => {
        expect(run(mirrored(kase) as Case)).toEqual(run(kase));
      }),
    );
  });

  test('D6 wishes order the options and never improve one', () => {
    fc.assert(
      fc.property(arbitraryCase, (kase) => {
        const { wishes: _wishes, concerns: _concerns, ...plain } = kase;
        const [wished, unwished] = [run(kase), run(plain)];
        for (const id of OPTION_IDS.filter((o) => o !== 'none' && o !== 'skinCare' && o !== 'device'))
          expect(badness(option(wished, id).status), id).toBeGreaterThanOrEqual(
            badness(option(unwished, id).status),
          );
        const order = wished.options.map(({ status }) => status);
        const rest = order.filter((_, k) => wished.options[k]!.id !== 'refer').map(badness);
        expect([...rest].sort((a, b) => a - b)).toEqual(rest);
      }),
    );
  });

  test('D6 the same findings are ordered by what the person wants', () => {
    const open = (kase: Case): OptionId[] =>
      run(kase)
        .options.filter(({ status }) => status === 'possible' || status === 'suited')
        .map(({ id }) => id);
    const order = (wishes: CaseParts['wishes']): OptionId[] => open(withParts(FULL, { wishes }));
    expect(order({ longevity: 'asLongAsPossible', cut: 'any' })[0]).toBe('full');
    const noCut = order({ cut: 'none' });
    expect(noCut.indexOf('skinCare')).toBeLessThan(noCut.indexOf('full'));
  });

  test('D7 warning signs come before everything, thoughts of suicide first of all', () => {
    for (const sign of SIGNS) {
      const decision = run(withParts(MINI, { signs: [sign] }));
      expect(decision.redFlags.map(({ id }) => id)).toEqual([sign]);
      expect(decision.options[0]).toMatchObject({ id: 'refer', status: 'suited' });
      for (const id of TREATMENTS)
        expect(badness(option(decision, id).status), id).toBeGreaterThanOrEqual(badness('notNow'));
    }
    const all = run(withParts(MINI, { signs: [...SIGNS].reverse() })).redFlags;
    expect(all).toHaveLength(SIGNS.length);
    expect(all[0]!.id).toBe('suicidalThoughts');
    expect(run(withParts(MINI, { screening: { suicidalThoughts: true } })).redFlags[0]!.id).toBe(
      'suicidalThoughts',
    );
  });

  test('D7 the emergency call is that of the clinic, and every known one where the country is not known', () => {
    const call = (clinic: CaseParts['clinic']): string =>
      run(withParts(MINI, { signs: ['suicidalThoughts'], clinic })).redFlags[0]!.action.en;
    expect(call({ country: 'KR' })).toContain('109');
    expect(call({ country: 'KR' })).toContain('119');
    expect(call({ country: 'DE' })).toContain('112');
    for (const number of ['119', '109', '112', '911', '988']) expect(call({})).toContain(number);
    expect(call({})).not.toMatch(/\{|\}/);
  });

  test('D8 all nine options are always there, and doing nothing is always open', () => {
    fc.assert(
      fc.property(arbitraryCase, (kase) => {
        const decision = run(kase);
        expect(decisionSchema.parse(decision)).toEqual(decision);
        expect(decision.options.map(({ id }) => id).sort()).toEqual([...OPTION_IDS].sort());
        expect(['suited', 'possible']).toContain(option(decision, 'none').status);
      }),
    );
  });

  test('D9 an unanswered safety question keeps every operation from being suited', () => {
    const open = withParts(MINI, { history: { complete: false } });
    expect(option(run(open), 'mini').status).toBe('possible');
    expect(run(open).mustDiscuss).toContain('unansweredSafetyQuestions');
    expect(option(run(MINI), 'mini').status).toBe('suited');
    const asked = withParts(MINI, { history: { medicines: { anticoagulant: 'unknown' } } });
    expect(option(run(asked), 'mini').status).toBe('possible');
  });

  test('D10 prices are those of the clinic or none', () => {
    expect(run(MINI).options.map(({ cost }) => cost)).toEqual(OPTION_IDS.map(() => null));
    const prices = [{ option: 'mini' as const, from: 2_000_000, to: 3_000_000, currency: 'KRW' }];
    expect(option(run(withParts(MINI, { clinic: { prices } })), 'mini').cost).toEqual({
      from: 2_000_000,
      to: 3_000_000,
      currency: 'KRW',
    });
  });

  test('D11 the result names its sources, and each exists', () => {
    const { sources } = run(MINI);
    expect(sources.length).toBeGreaterThan(10);
    for (const source of sources) expect(SOURCES[source], source).toBeDefined();
  });

  test('D12 free text drives no rule', () => {
    const notes = 'pregnant, anticoagulant, keloid, suicidal';
    const talkative = withParts(MINI, {
      notes,
      examination: { notes, rater: notes },
      history: { notes, illness: { notes }, medicines: { notes } },
      wishes: { notes },
    });
    expect(run(talkative)).toEqual(run(MINI));
  });

  test('D13 the risk is told in three words and never as a percentage of this person', () => {
    expect(option(run(MINI), 'mini').risk.level).toBe('average');
    expect(option(run(withParts(MINI, { person: { birthDate: '1983-01-01' } })), 'mini').risk.level).toBe(
      'lower',
    );
    expect(option(run(withParts(MINI, { person: { sex: 'male' } })), 'mini').risk.level).toBe('higher');
  });
});
