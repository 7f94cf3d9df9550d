import { describe, expect, test } from 'vitest';
import { OPTION_IDS, SOURCES, type Case, type Texts } from '../../../case/index.ts';
import { readingGrade } from '../../../case/test-support/reading-grade.ts';
import { explain } from '../../../explain/index.ts';
import { decide } from '../../decide.ts';
import { MINI as MINI_CASE, withParts, type CaseParts } from '../../test-support/people.ts';
import { numbersIn } from './test-support/texts.ts';
import { OPTION_FACTS } from './index.ts';
import {
  COMPARISON_ROWS,
  compareOptions,
  MINI_AND_FULL,
  PERSONAL_CODES,
  PERSONAL_COMPARISONS,
  personalComparisons,
  type PersonalCode,
} from './comparison.ts';

describe('the comparison table', () => {
  const table = compareOptions(MINI_AND_FULL);

  test('has every line the article and the evidence ask for, in both languages', () => {
    expect(table.map((row) => row.id)).toEqual([
      'incision',
      'anaesthesia',
      'time',
      'downtime',
      'changes',
      'wontDo',
      'longevity',
      'risks',
      'redo',
      'satisfaction',
      'cost',
      'evidence',
    ]);
    for (const { title } of table) {
      expect(title.ko).toMatch(/[가-힣]/);
      expect(title.en).not.toMatch(/[가-힣]/);
    }
  });

  test('keeps the order asked for and leaves no cell empty, for all nine too', () => {
    for (const ids of [MINI_AND_FULL, [...MINI_AND_FULL].reverse(), OPTION_IDS])
      for (const row of compareOptions(ids)) {
        expect(row.cells.map((cell) => cell.option)).toEqual(ids);
        for (const cell of row.cells) expect(cell.facts.length).toBeGreaterThan(0);
      }
  });

  test('shows every risk of an option, none shortened', () => {
    const risks = table.find((row) => row.id === 'risks')!;
    expect(risks.cells[1]!.facts).toEqual(OPTION_FACTS.full.events);
    expect(COMPARISON_ROWS).toHaveLength(table.length);
  });
});

/** One finding or wish each, added to a case with nothing in it. */
const ONE: Record<PersonalCode, CaseParts> = {
  littleSagging: { examination: { cheekSagging: 1, jowl: 0 } },
  cheekOnly: { examination: { cheekSagging: 3, jowl: 1, neck: { laxity: 'none' } } },
  jowlMild: { examination: { jowl: 1 } },
  jowlMarked: { examination: { jowl: 3 } },
  jowlDoesNotMove: { examination: { fingerLift: { jowlMoves: 'no' } } },
  neckLoose: { examination: { neck: { laxity: 'moderate' } } },
  neckGood: { examination: { neck: { laxity: 'none' } } },
  foldDeep: { examination: { nasolabial: 4 } },
  flatCheek: { examination: { volume: { cheek: 'hollow' } } },
  thinSkin: { examination: { skinThickness: 'thin' } },
  poorElasticity: { examination: { snapBackSeconds: 6, elastosis: 'marked', glogau: 'IV' } },
  heavyFace: { examination: { faceWeight: 'heavy' } },
  surfaceOnly: { examination: { textureConcern: 'marked', cheekSagging: 0 } },
  thinTempleHair: { person: { templeHair: 'thinning' } },
  scarProne: { history: { illness: { scarring: 'keloid' } } },
  previousTreatments: { history: { procedures: [{ kind: 'threads' }] } },
  male: { person: { sex: 'male' } },
  smoker: { person: { smoking: { perDay: 5 } } },
  highPressure: { history: { illness: { hypertension: 'controlled' } } },
  eventSoon: { person: { events: [{ on: '2026-12-20' }] } },
  wantsShortDowntime: { wishes: { maxDowntimeDays: 5 } },
  wantsNoCut: { wishes: { cut: 'none' } },
  wantsLong: { wishes: { longevity: 'asLongAsPossible' } },
  fearsScar: { wishes: { scarFear: 'strong' } },
  fearsAnaesthesia: { wishes: { anaesthesia: 'localOnly' } },
  costMatters: { wishes: { costWeight: 'high' } },
  causeUnknown: {},
};
/** Findings that say another thing as well. */
const ONE_MEANS: Partial<Record<PersonalCode, PersonalCode[]>> = {
  cheekOnly: ['jowlMild', 'neckGood'],
};
/** How the table says something good of an operation. */
const PRAISE = {
  en: /nearest to the full lift|may do for the cheek|lift does more here|a lift with a longer reach|Only a full lift|has more hold|fewer days than a full|then a mini lift|will likely outlast|short and lies in the hair|mini lift is mostly done with numbing/,
  ko: /가장 가까운 효과|미니 거상술로 충분할|전체 거상술이 더 효과적|더 넓게 작용하는 거상술|목까지 바꾸려면|고정할 곳이 더 많|보다 빨리 회복|미니 거상술 순으로|보다는 오래갈|짧고 머리카락 속|대개 국소마취/,
};
const joined = (lines: readonly { texts: Texts }[], language: 'en' | 'ko'): string =>
  lines.map(({ texts }) => texts[language]).join('\n');
const EMPTY: CaseParts = { schema: 'plica.case/1', asOf: '2026-11-22', person: { birthDate: '1976-05-01' } };
const codesOf = (parts: CaseParts): PersonalCode[] => {
  const kase = withParts(EMPTY, parts);
  return personalComparisons(kase, explain(kase), []).map(({ code }) => code);
};

describe('the comparison for one person', () => {
  test('of an empty case says only that the cause is not known', () => {
    expect(codesOf({})).toEqual(['causeUnknown']);
  });

  test.each(PERSONAL_CODES)('%s follows from its finding and is not there without it', (code) => {
    expect(codesOf(ONE[code])).toContain(code);
    const others = PERSONAL_CODES.filter(
      (c) => c !== code && c !== 'causeUnknown' && !ONE_MEANS[c]?.includes(code),
    );
    for (const other of others)
      if (code !== 'causeUnknown') expect(codesOf(ONE[other]), other).not.toContain(code);
  });

  test('says that the jowl and the cheek speak for different things in the same face', () => {
    const kase = withParts(MINI_CASE, { examination: { jowl: 3 } });
    const codes = personalComparisons(kase, explain(kase), []).map(({ code }) => code);
    expect(codes).toContain('jowlMarked');
    expect(codes).not.toContain('cheekOnly');
  });

  test.each([
    ['pregnancy', { person: { pregnant: true } }, 'notNow'],
    ['hard stop', { history: { medicines: { isotretinoin: 'now' } } }, 'notNow'],
    ['age', { person: { birthDate: '2010-05-05' } }, 'contraindicated'],
  ] as const)('praises no operation that is barred (%s)', (_, parts, status) => {
    const mini = withParts(MINI_CASE, {
      examination: { jowl: 2, neck: { laxity: 'moderate' }, faceWeight: 'heavy' },
      wishes: { maxDowntimeDays: 5, longevity: 'longer', scarFear: 'strong', anaesthesia: 'localOnly' },
    });
    const linesOf = (kase: Case) => {
      const explanation = explain(kase);
      const { options } = decide(kase, explanation);
      return { options, lines: personalComparisons(kase, explanation, options) };
    };
    const open = linesOf(mini);
    const closed = linesOf(withParts(mini, parts));
    for (const id of ['mini', 'shortScar', 'full'] as const)
      expect(closed.options.find((o) => o.id === id)!.status).toBe(status);
    expect(open.lines.some(({ favours }) => favours.includes('mini'))).toBe(true);
    expect(closed.lines.flatMap(({ favours }) => favours)).not.toContain('mini');
    expect(PRAISE.en.test(joined(open.lines, 'en')) && PRAISE.ko.test(joined(open.lines, 'ko'))).toBe(true);
    expect(joined(closed.lines, 'en')).not.toMatch(PRAISE.en);
    expect(joined(closed.lines, 'ko')).not.toMatch(PRAISE.ko);
  });

  test('a line that says something good of an operation says so in its row', () => {
    const OPERATIONS = ['mini', 'shortScar', 'full'];
    for (const { code, texts, favours } of PERSONAL_COMPARISONS) {
      const said = PRAISE.en.test(texts.en);
      expect(PRAISE.ko.test(texts.ko), code).toBe(said);
      expect(
        favours.some((id) => OPERATIONS.includes(id)),
        code,
      ).toBe(said);
    }
  });

  test.each(PERSONAL_COMPARISONS)('$code: $options', ({ texts, source, options }) => {
    expect(Object.keys(SOURCES)).toContain(source);
    expect(new Set(options).size).toBeGreaterThan(1);
    expect(readingGrade(texts.en)).toBeLessThanOrEqual(8);
    expect(texts.ko).toMatch(/[가-힣].*(니다|시오)\.$/);
    expect(texts.en).not.toMatch(/[가-힣]/);
    for (const text of Object.values(texts)) expect(numbersIn(text)).toEqual([]);
  });

  test('every code has a sentence, and mini against full is told for most of them', () => {
    const codes = new Set(PERSONAL_COMPARISONS.map(({ code }) => code));
    expect([...codes].sort()).toEqual([...PERSONAL_CODES].sort());
    const both = PERSONAL_COMPARISONS.filter(
      ({ options }) => options.includes('mini') && options.includes('full'),
    );
    expect(new Set(both.map(({ code }) => code)).size).toBeGreaterThan(PERSONAL_CODES.length * 0.8);
  });
});
