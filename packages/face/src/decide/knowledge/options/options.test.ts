import { describe, expect, test } from 'vitest';
import type { Texts } from '../../../case/render-text.ts';
import { OPTION_IDS, type OptionId } from '../../../case/schema/option-id.ts';
import { SOURCES } from '../../../case/knowledge/sources.ts';
import { readingGrade } from '../../../case/test-support/reading-grade.ts';
import { markSchema } from '../../decision.ts';
import { CUTS_BY_SIZE, numbersIn } from './test-support/texts.ts';
import { EVENT_IDS, OPTION_FACTS, textForPatient, type EventId, type OptionFact } from './index.ts';

const FACT_FIELDS = [
  'effect',
  'incision',
  'anaesthesia',
  'operatingTime',
  'downtime',
  'longevity',
  'redo',
  'satisfaction',
  'costRelation',
] as const;

const factsOf = (id: OptionId): [string, OptionFact][] => {
  const o = OPTION_FACTS[id];
  return [
    ...FACT_FIELDS.map((field): [string, OptionFact] => [`${id}.${field}`, o[field]]),
    ...o.events.map((event): [string, OptionFact] => [`${id}.events.${event.id}`, event]),
    ...o.wontDo.map((fact, i): [string, OptionFact] => [`${id}.wontDo.${i}`, fact]),
    ...o.evidence.map((fact, i): [string, OptionFact] => [`${id}.evidence.${i}`, fact]),
  ];
};
const FACTS = OPTION_IDS.flatMap(factsOf);
const isSure = (fact: OptionFact) => fact.mark === 'verified' || fact.mark === 'derived';
const patientTexts: [string, Texts][] = [
  ...OPTION_IDS.flatMap((id): [string, Texts][] => [
    [`${id}.what`, OPTION_FACTS[id].what],
    [`${id}.target`, OPTION_FACTS[id].target],
  ]),
  ...FACTS.map(([name, fact]): [string, Texts] => [name, textForPatient(fact)]),
];

describe('every fact', () => {
  test.each(FACTS)('%s has a known mark and sources that exist', (_, fact) => {
    markSchema.parse(fact.mark);
    for (const key of [fact.source, ...(fact.moreSources ?? [])]) expect(Object.keys(SOURCES)).toContain(key);
  });

  test.each(FACTS.filter(([, fact]) => !isSure(fact)))(
    '%s, which is not sure, reaches patients without a figure',
    (_, fact) => {
      for (const text of Object.values(textForPatient(fact))) expect(numbersIn(text)).toEqual([]);
    },
  );

  test('the patient’s wording is there to leave a figure out, not to say the same twice', () => {
    for (const [name, { text, patientText }] of FACTS)
      if (patientText)
        for (const language of ['en', 'ko'] as const)
          expect(numbersIn(patientText[language]).length, name).toBeLessThanOrEqual(
            numbersIn(text[language]).length,
          );
  });

  test.each(FACTS)('%s is written in both languages', (_, fact) => {
    for (const texts of [fact.text, textForPatient(fact)]) {
      expect(texts.ko).toMatch(/[가-힣]/);
      expect(texts.en).not.toMatch(/[가-힣]/);
    }
  });

  test.each(patientTexts)('%s reads at grade 8 or below', (_, texts) => {
    expect(readingGrade(texts.en)).toBeLessThanOrEqual(8);
  });

  test.each(patientTexts)('%s promises nothing', (_, texts) => {
    expect(texts.en).not.toMatch(/guarantee|years younger|perfect|painless|no risk at all|\bbest choice\b/i);
    expect(texts.ko).not.toMatch(/보장|완벽|무통|확실히 좋아|더 젊어/);
  });

  test.each(patientTexts)('%s is complete, polite Korean', (_, texts) => {
    expect(texts.ko).toMatch(/(니다|시오)(\([^()]*\))?\.$/);
  });
});

describe('a figure is the same in both languages', () => {
  test.each(FACTS.filter(([, fact]) => isSure(fact)))('%s', (_, fact) => {
    const { en, ko } = textForPatient(fact);
    const decimals = (text: string) => numbersIn(text).filter((n) => /\d\.\d/.test(n));
    expect(decimals(ko).sort()).toEqual(decimals(en).sort());
  });
});

describe('ranges', () => {
  test.each(OPTION_IDS)('of %s are in order, marked and sourced', (id) => {
    const { downtimeDays, longevityMonths, relativeCost, effect } = OPTION_FACTS[id];
    for (const range of [downtimeDays, longevityMonths, relativeCost]) {
      if (!range) continue;
      expect(range.low).toBeLessThanOrEqual(range.high);
      markSchema.parse(range.mark);
      expect(Object.keys(SOURCES)).toContain(range.source);
    }
    expect(effect.range === null).toBe(effect.unit === null);
    if (effect.range) {
      expect(effect.range[0]).toBeLessThan(effect.range[1]);
      expect(isSure(effect)).toBe(true);
    }
  });

  test('a larger cut goes with more days out of sight', () => {
    const days = CUTS_BY_SIZE.map((id) => OPTION_FACTS[id].downtimeDays!);
    for (let i = 1; i < days.length; i++) {
      expect(days[i]!.low).toBeGreaterThanOrEqual(days[i - 1]!.low);
      expect(days[i]!.high).toBeGreaterThanOrEqual(days[i - 1]!.high);
    }
  });
});

/** The rows of the table of complications, and beside them what every doctor must name. */
const OPERATION_EVENTS: EventId[] = [
  'major',
  'anyAdverse',
  'hematoma',
  'infection',
  'temporaryNerveWeakness',
  'permanentNerveInjury',
  'numbness',
  'necrosis',
  'hairLoss',
  'scar',
  'dimpling',
  'threadOrSuture',
  'clots',
  'anaesthesia',
];
const EXPECTED_EVENTS: Record<OptionId, EventId[]> = {
  none: ['waiting'],
  skinCare: ['irritation', 'pigment', 'pregnancyHarm'],
  device: [
    'major',
    'anyAdverse',
    'temporaryNerveWeakness',
    'permanentNerveInjury',
    'burn',
    'clots',
    'fatLoss',
    'pigment',
  ],
  thread: [
    'anyAdverse',
    'hematoma',
    'infection',
    'temporaryNerveWeakness',
    'permanentNerveInjury',
    'numbness',
    'dimpling',
    'threadOrSuture',
    'clots',
  ],
  volume: ['hematoma', 'infection', 'necrosis', 'clots', 'lumps', 'vesselBlockage', 'visionLoss'],
  mini: OPERATION_EVENTS,
  shortScar: OPERATION_EVENTS,
  full: OPERATION_EVENTS,
  refer: ['waiting'],
};

describe('risks', () => {
  test.each(OPTION_IDS)('every material risk of %s is named, each once', (id) => {
    expect(OPTION_FACTS[id].events.map((event) => event.id).sort()).toEqual([...EXPECTED_EVENTS[id]].sort());
  });

  test('no event id is left over', () => {
    const used = new Set(OPTION_IDS.flatMap((id) => OPTION_FACTS[id].events.map((event) => event.id)));
    expect([...used].sort()).toEqual([...EVENT_IDS].sort());
  });

  /** Figures of the evidence that must stand where a patient reads them. */
  test.each([
    ['device', 'anyAdverse', ['2']],
    ['thread', 'anyAdverse', ['34', '160']],
    ['thread', 'dimpling', ['10', '5.6', '16']],
    ['thread', 'threadOrSuture', ['4', '6', '2', '5']],
    ['thread', 'numbness', ['6', '10']],
    ['thread', 'infection', ['2']],
    ['mini', 'permanentNerveInjury', ['61', '5.9', '95', '3.8']],
    ['mini', 'temporaryNerveWeakness', ['1', '88']],
    ['mini', 'hematoma', ['3', '80', '3.75', '0.8', '10.6']],
    ['mini', 'hairLoss', ['8.4', '2.8']],
    ['shortScar', 'hematoma', ['3', '80', '3.75', '0.8', '10.6']],
    ['shortScar', 'temporaryNerveWeakness', ['1', '88']],
    ['full', 'major', ['1.8', '11,300', '1.5', '3.7']],
    ['full', 'anyAdverse', ['5.1', '13,346']],
    ['full', 'hematoma', ['1.1', '6.5']],
    ['full', 'infection', ['0.3', '0.89']],
    ['full', 'temporaryNerveWeakness', ['0.69', '1.85', '7.6']],
    ['full', 'necrosis', ['1.57']],
    ['full', 'hairLoss', ['8.4', '2.8']],
    ['full', 'scar', ['7.4', '229']],
    ['full', 'clots', ['2', '225', '630']],
  ] as const)('%s %s shows its published figures', (id, event, figures) => {
    const { en, ko } = textForPatient(OPTION_FACTS[id].events.find((e) => e.id === event)!);
    for (const figure of figures) {
      expect(numbersIn(en)).toContain(figure);
      expect(numbersIn(ko)).toContain(figure);
    }
  });

  test('the bounds for no event are the exact two-sided 95 % ones', () => {
    const upperPercent = (n: number) => (100 * (1 - 0.025 ** (1 / n))).toFixed(1);
    const { en } = OPTION_FACTS.mini.events.find((e) => e.id === 'permanentNerveInjury')!.text;
    expect(en).toContain(`up to ${upperPercent(61)} in 100`);
    expect(en).toContain(`up to ${upperPercent(95)} in 100`);
  });
});

describe('what must be said of the mini lift', () => {
  const said = (list: readonly OptionFact[], pattern: RegExp) =>
    list.some((fact) => pattern.test(textForPatient(fact).en));
  const { mini } = OPTION_FACTS;

  test('no rates and no mm for exactly this operation; the nearest study', () => {
    expect(said(mini.evidence, /no rates and no figures in mm/)).toBe(true);
    expect(said(mini.evidence, /95 people.*61 were followed/)).toBe(true);
    expect(mini.effect.range).toBeNull();
  });

  test('the area loosened, not the cut', () => {
    expect(said(mini.evidence, /small cut alone.*area loosened/)).toBe(true);
  });

  test('weak for jowl and neck, weakest for the fold, nothing for the skin', () => {
    expect(said(mini.wontDo, /little for the jowls and the neck/)).toBe(true);
    expect(said(mini.wontDo, /fold.*hardest/)).toBe(true);
    expect(said(mini.wontDo, /does not change the skin/)).toBe(true);
  });
});

test('threads, devices, skin care, filler and doing nothing get their best case', () => {
  for (const id of ['device', 'thread', 'volume', 'full'] as const)
    expect(OPTION_FACTS[id].evidence[0]!.text.en, id).toMatch(/^At its best/);
  expect(OPTION_FACTS.skinCare.effect.text.en).toMatch(/smoother/);
  expect(OPTION_FACTS.none.longevity.text.en).toMatch(/No choice is lost/);
});
