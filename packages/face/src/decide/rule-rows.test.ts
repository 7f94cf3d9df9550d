import { describe, expect, test } from 'vitest';
import { SOURCES, type Case, type OptionId } from '../case/index.ts';
import { explain } from '../explain/index.ts';
import { decide } from './decide.ts';
import { STATUSES, type Status } from './decision.ts';
import { INDICATIONS } from './knowledge/indications.ts';
import { MUST_DISCUSS_CODES } from './knowledge/must-discuss-codes.ts';
import { EMERGENCY_NUMBERS, RED_FLAGS } from './knowledge/red-flags.ts';
import { LOWER_RISK } from './knowledge/risk-rows.ts';
import { RULE_ROWS } from './knowledge/rule-tables.ts';
import { BAKER_GRADES, DAYS, NO_PREGNANCY_FROM, SKIN_ELASTICITY } from './knowledge/derived-facts.ts';
import { EARLY, FULL, MINI, SHORT_SCAR, withParts } from './test-support/people.ts';
import { EXAMPLES } from './test-support/row-examples.ts';

const run = (kase: Case, rows = RULE_ROWS) => decide(kase, explain(kase), rows);
const statusOf = (kase: Case, id: OptionId, rows = RULE_ROWS): Status =>
  run(kase, rows).options.find((o) => o.id === id)!.status;

describe('D2 every row of the tables', () => {
  test('the people of these tests are suited for what they are named after', () => {
    expect(statusOf(MINI, 'mini')).toBe('suited');
    expect(statusOf(FULL, 'full')).toBe('suited');
    expect(statusOf(SHORT_SCAR, 'shortScar')).toBe('suited');
    expect(statusOf(EARLY, 'device')).toBe('suited');
    expect(statusOf(EARLY, 'thread')).toBe('suited');
  });

  test('has an example', () => {
    expect(RULE_ROWS.map(({ id }) => id).filter((id) => !EXAMPLES[id])).toEqual([]);
    expect(Object.keys(EXAMPLES).filter((id) => !RULE_ROWS.some((row) => row.id === id))).toEqual([]);
  });

  test.each(RULE_ROWS.map((row) => [row.id, row] as const))(
    '%s changes its example, and only while it stands',
    (id, row) => {
      const { base = MINI, parts, gives = {} } = EXAMPLES[id] ?? { parts: {} };
      const kase = withParts(base, parts);
      const [decision, without] = [
        run(kase),
        run(
          kase,
          RULE_ROWS.filter((r) => r !== row),
        ),
      ];
      for (const [option, status] of Object.entries(gives)) {
        expect(decision.options.find((o) => o.id === option)!.status, option).toBe(status);
        const lifted = without.options.find((o) => o.id === option)!.status;
        expect(STATUSES.indexOf(lifted), `${option} without the row: ${lifted}`).toBeLessThan(
          STATUSES.indexOf(status),
        );
      }
      for (const option of [...Object.keys(row.limits ?? {}), ...(row.against ?? [])]) {
        expect(decision.options.find((o) => o.id === option)!.rules).toContain(id);
        expect(without.options.find((o) => o.id === option)!.rules).not.toContain(id);
      }
      for (const option of row.raisesRisk ?? []) {
        const risk = decision.options.find((o) => o.id === option)!.risk;
        expect(risk.level).toBe('higher');
        expect(risk.why.map(({ rule }) => rule)).toContain(id);
      }
      for (const code of row.mustDiscuss ?? []) expect(decision.mustDiscuss).toContain(code);
      if (row.refer) expect(decision.options.find((o) => o.id === 'refer')!.rules).toContain(id);
    },
  );

  test.each(RULE_ROWS.filter((row) => row.mustBeKnown).map((row) => [row.id, row] as const))(
    '%s must be known before an operation is suited',
    (_, row) => {
      expect(
        statusOf(
          withParts(MINI, { history: { complete: false }, person: { smoking: { perDay: 'unknown' } } }),
          'mini',
          [row],
        ),
      ).toBe('possible');
      expect(statusOf(MINI, 'mini', [row])).toBe('suited');
    },
  );
});

describe('D3 the knowledge', () => {
  const rows = [
    ...RULE_ROWS,
    ...Object.values(INDICATIONS),
    ...RED_FLAGS,
    LOWER_RISK,
    ...Object.values(EMERGENCY_NUMBERS),
    ...Object.values(DAYS),
    ...Object.values(SKIN_ELASTICITY),
    NO_PREGNANCY_FROM,
  ];

  test('every row names a source that exists and a mark', () => {
    for (const { source, mark } of rows) {
      expect(SOURCES[source], source).toBeDefined();
      expect(mark).toBeTruthy();
    }
    expect(Object.keys(BAKER_GRADES)).toHaveLength(4);
  });

  test('ids are unique, texts stand in both languages, codes exist', () => {
    const ids = [...RULE_ROWS, ...RED_FLAGS].map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
    for (const { id, en, ko } of [...RULE_ROWS, ...RED_FLAGS]) {
      expect(ko, id).toMatch(/[\uac00-\ud7a3]/);
      expect(en, id).not.toMatch(/[\uac00-\ud7a3]/);
    }
    for (const code of RULE_ROWS.flatMap((row) => row.mustDiscuss ?? []))
      expect(MUST_DISCUSS_CODES).toContain(code);
  });
});
