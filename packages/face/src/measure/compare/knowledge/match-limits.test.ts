import { readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { COMPOSITE_IDS, FRONT_MEASURE_IDS } from '../../knowledge/front-measures.ts';
import { CHANGE_WORDS, VERDICT_TEXTS } from './change-words.ts';
import { MATCH_LIMITS, PERSPECTIVE_DEPTH_MM, SCALE_AGREEMENT } from './match-limits.ts';
import { MATCH_TEXTS } from './match-texts.ts';

const sources = readFileSync(path.resolve(import.meta.dirname, '../../../../../../docs/sources.md'), 'utf8');
const places = (text: string): string[] => [...text.matchAll(/\{\w+\}/g)].map((m) => m[0]).sort();

test('CM5 every limit has a source and a band around it, and words with its number and limit', () => {
  for (const limit of [...MATCH_LIMITS, PERSPECTIVE_DEPTH_MM, ...Object.values(SCALE_AGREEMENT)]) {
    expect(sources).toContain(`| ${limit.source} |`);
    expect(limit.band![0]).toBeLessThanOrEqual(limit.value);
    expect(limit.band![1]).toBeGreaterThanOrEqual(limit.value);
  }
  for (const { code, fact } of MATCH_LIMITS)
    expect(places(MATCH_TEXTS[code]!.en), code).toEqual(fact === 'grey' ? [] : ['{limit}', '{value}']);
});

test('CM5 both languages say the same', () => {
  const all = [
    ...Object.values(MATCH_TEXTS),
    ...Object.values(VERDICT_TEXTS),
    ...Object.values(CHANGE_WORDS).flatMap((w) => [w.higher, w.lower]),
  ];
  for (const { en, ko } of all) {
    expect(places(ko)).toEqual(places(en));
    expect(ko).toMatch(/[\uac00-\ud7a3]/);
    expect(en).not.toMatch(/[\uac00-\ud7a3]/);
  }
});

test('CM4 every measure of the front has words for more and for less', () => {
  for (const id of [...FRONT_MEASURE_IDS, ...COMPOSITE_IDS]) {
    expect(CHANGE_WORDS[id], id).toBeDefined();
    expect(CHANGE_WORDS[id]!.higher.en).not.toBe(CHANGE_WORDS[id]!.lower.en);
  }
});
