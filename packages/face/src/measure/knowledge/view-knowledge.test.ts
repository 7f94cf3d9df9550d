import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import type { Constant } from '../../case/constant.ts';
import { MEASURE_NAMES } from './measure-names.ts';
import { VIEW_GATES } from './view-gates.ts';
import { JOWL_AREA, JOWL_DESCENT, NECK_ANGLE, VIEW_MEASURE_IDS } from './view-measures.ts';

const sources = readFileSync(path.resolve(import.meta.dirname, '../../../../../docs/sources.md'), 'utf8');

describe('M14 limits and errors of the other views', () => {
  test.each(Object.entries(VIEW_GATES) as [string, Constant][])(
    '%s has a source and a band around it',
    (_, gate) => {
      expect(sources).toContain(`| ${gate.source} |`);
      if (gate.mark !== 'chosen') return;
      expect(gate.band![0]).toBeLessThanOrEqual(gate.value);
      expect(gate.band![1]).toBeGreaterThanOrEqual(gate.value);
    },
  );

  test('every measure has a positive error with its source, and a name in both languages', () => {
    for (const { sd } of [JOWL_DESCENT, JOWL_AREA, NECK_ANGLE]) {
      expect(sd.value).toBeGreaterThan(0);
      expect(sources).toContain(`| ${sd.source} |`);
    }
    for (const id of Object.values(VIEW_MEASURE_IDS).flat()) {
      expect(MEASURE_NAMES[id]?.en, id).toBeTruthy();
      expect(MEASURE_NAMES[id]?.ko, id).toBeTruthy();
    }
  });
});
