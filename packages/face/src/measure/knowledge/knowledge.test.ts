import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { BLINK, EXPRESSION_EFFECTS, GATES, matchesMeasure, OCCLUDED } from './gates.ts';
import { FRONT_MEASURE_IDS, GLABELLA_MEASURE, SIDE_MEASURES } from './front-measures.ts';
import { IRIS } from './iris.ts';
import { MEASURE_NAMES } from './measure-names.ts';
import { PROBLEM_QUESTIONS, PROBLEM_TEXTS } from './problem-texts.ts';
import type { Constant } from '../../case/constant.ts';

const sources = readFileSync(path.resolve(import.meta.dirname, '../../../../../docs/sources.md'), 'utf8');
const effects = [...Object.entries(OCCLUDED), ...Object.entries(EXPRESSION_EFFECTS)];

describe('M14 constants', () => {
  test.each(GATES.map((gate) => [`${gate.code} ${gate.above ?? gate.below}`, gate] as const))(
    '%s has a mark, a source and, when chosen, a band around it',
    (_, gate) => {
      expect(sources).toContain(`| ${gate.source} |`);
      const limit = gate.above ?? gate.below!;
      if (gate.mark === 'chosen') expect(gate.band).toBeDefined();
      if (gate.band) {
        expect(gate.band[0]).toBeLessThanOrEqual(limit);
        expect(gate.band[1]).toBeGreaterThanOrEqual(limit);
      }
    },
  );

  test.each(Object.entries(IRIS) as [string, Constant][])(
    'iris %s has a source, and a band when chosen',
    (_, constant) => {
      expect(sources).toContain(constant.source);
      if (constant.mark === 'chosen') expect(constant.band).toBeDefined();
    },
  );

  test('every measure has a positive between-session error with a source', () => {
    for (const { sd } of [...SIDE_MEASURES, GLABELLA_MEASURE]) {
      expect(sd.value).toBeGreaterThan(0);
      expect(sources).toContain(`| ${sd.source} |`);
    }
  });

  test('every pattern of a gate or effect names at least one measure', () => {
    const patterns = [
      ...GATES.flatMap((g) => g.measures),
      ...effects.flatMap(([, e]) => [...e.block, ...e.warn]),
    ];
    for (const pattern of patterns)
      expect(
        FRONT_MEASURE_IDS.some((id) => matchesMeasure([pattern], id)),
        pattern,
      ).toBe(true);
  });

  test('the limits of a blink lie in their bands, in order', () => {
    expect(BLINK.block).toBeLessThan(BLINK.ask);
    expect(BLINK.block).toBeGreaterThanOrEqual(BLINK.blockBand[0]);
    expect(BLINK.ask).toBeLessThanOrEqual(BLINK.askBand[1]);
  });
});

describe('M15 words', () => {
  const places = (text: string): string[] => [...text.matchAll(/\{\w+\}/g)].map((m) => m[0]).sort();

  test('every finding has words in both languages with its number and its limit', () => {
    for (const code of [...GATES.map((g) => g.code), ...effects.map(([code]) => code)]) {
      const texts = PROBLEM_TEXTS[code];
      expect(texts, code).toBeDefined();
      expect(places(texts!.en), code).toEqual(expect.arrayContaining(['{limit}', '{value}']));
    }
  });

  test('both languages of a text fill the same places', () => {
    for (const [code, { en, ko }] of [
      ...Object.entries(PROBLEM_TEXTS),
      ...Object.entries(PROBLEM_QUESTIONS),
    ]) {
      expect(places(ko), code).toEqual(places(en));
      expect(ko, code).toMatch(/[\uac00-\ud7a3]/);
    }
  });

  test('every measure has a name in both languages', () => {
    for (const id of FRONT_MEASURE_IDS) {
      expect(MEASURE_NAMES[id]?.en, id).toBeTruthy();
      expect(MEASURE_NAMES[id]?.ko, id).toBeTruthy();
    }
  });
});
