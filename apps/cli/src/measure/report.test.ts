import { describe, expect, test } from 'vitest';
import type { Problem } from '@plica/face/case';
import type { Measure } from '@plica/face/measure';
import { overlayFiles } from './overlay-files.ts';
import { createProgress } from './progress.ts';
import { reasonsOf } from './reasons.ts';
import { valueText } from './report.ts';

const measure: Measure = {
  id: 'mouthCorner.droop',
  side: 'left',
  value: 1.23456,
  unit: 'mm',
  sd: 0.36,
  sdBasis: 'pooled-between-session',
  quality: 'good',
};

describe('the table for people', () => {
  test('a value never stands without its error, and no finer than it', () => {
    expect(valueText(measure, 'blocked')).toBe('1.23 ± 0.36 mm');
    expect(valueText({ ...measure, value: 24.13, sd: 1.3 }, 'blocked')).toBe('24.1 ± 1.3 mm');
    expect(valueText({ ...measure, value: 240, sd: 13, unit: 'px' }, 'blocked')).toBe('240 ± 13 px');
    expect(valueText({ ...measure, sd: null }, 'blocked')).toBe('blocked');
  });

  test('a value measured in spite of a block carries the word', () => {
    expect(valueText({ ...measure, quality: 'blocked' }, 'blocked')).toBe('1.23 ± 0.36 mm [blocked]');
    expect(valueText({ ...measure, value: null, quality: 'blocked' }, 'blocked')).toBe('blocked');
  });

  test('a finding that blocks some measures and weakens others is said once, as blocking', () => {
    const smile = { code: 'expression.smile', message: 'smiles', blocks: [] };
    const ask: Problem = {
      code: 'occlusion.beard',
      message: 'beard?',
      blocks: [],
      severity: 'warn',
      ask: true,
    };
    expect(
      reasonsOf([
        ask,
        { ...smile, severity: 'warn' },
        { ...smile, severity: 'block' },
        { code: 'fold.faint', message: 'faint', blocks: [], severity: 'warn' },
      ]),
    ).toEqual([
      { code: 'expression.smile', message: 'smiles', sign: '!' },
      { code: 'occlusion.beard', message: 'beard?', sign: '?' },
      { code: 'fold.faint', message: 'faint', sign: '-' },
    ]);
  });

  test('overlays of photographs with one name do not overwrite each other', () => {
    const names = overlayFiles(['a/face.jpg', 'b/face.jpg', 'face-2.png', 'FACE.webp'], 'out');
    expect(new Set(names.map((name) => name.toLowerCase())).size).toBe(4);
    expect(names.every((name) => name.startsWith('out/') && name.endsWith('.png'))).toBe(true);
  });

  test('progress: a bar on a terminal, tenths elsewhere, nothing for one photograph', () => {
    const run = (total: number, isTTY: boolean): string => {
      let text = '';
      const out = { isTTY, write: (part: string) => (text += part) } as unknown as NodeJS.WriteStream;
      const progress = createProgress(total, 'en', out);
      for (let i = 1; i <= total; i++) progress.update(i);
      return text;
    };
    expect(run(1, true) + run(1, false)).toBe('');
    expect(run(2, true)).toContain('] 2/2');
    expect(run(40, false).trim().split('\n')).toHaveLength(10);
  });
});
