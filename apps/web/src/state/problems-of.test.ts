import { describe, expect, it } from 'vitest';
import type { Problem } from '@plica/face/case';
import { sampleMeasure, sampleRecord } from '../test-support/sample-record.ts';
import { NO_ADJUSTMENTS } from './adjustments.ts';
import { questionsOf, withAnswer } from './answers.ts';
import { problemsOf, reasonsOf } from './problems-of.ts';

const problem = (more: Partial<Problem>): Problem => ({
  code: 'expression.smile',
  severity: 'block',
  blocks: ['mouthCorner.droop'],
  message: 'The face smiles.',
  ...more,
});
const hair = (side: 'left' | 'right'): Problem =>
  problem({ code: 'occlusion.hair', severity: 'warn', side, ask: true, message: `Hair on the ${side}?` });

describe('reasonsOf', () => {
  it('says one finding once, with what it blocks and what else it weakens', () => {
    const problems = [
      problem({}),
      problem({ severity: 'warn', blocks: ['jaw.notch', 'mouthCorner.droop'] }),
      problem({ code: 'scale.none', severity: 'warn', blocks: [], message: 'No scale.' }),
    ];
    expect(reasonsOf(sampleRecord({ problems }))).toEqual([
      {
        code: 'expression.smile',
        message: 'The face smiles.',
        blocks: ['mouthCorner.droop'],
        weakens: ['jaw.notch'],
      },
      { code: 'scale.none', message: 'No scale.', blocks: [], weakens: [] },
    ]);
  });

  it('leaves questions to be asked', () => {
    expect(reasonsOf(sampleRecord({ problems: [hair('left')] }))).toEqual([]);
  });
});

describe('problemsOf', () => {
  it('keeps to the side of the measure', () => {
    const problems = [problem({ side: 'left', blocks: ['eye.mrd1'] })];
    expect(problemsOf(sampleMeasure({ side: 'right' }), problems)).toEqual([]);
    expect(problemsOf(sampleMeasure({ side: 'left' }), problems)).toHaveLength(1);
    expect(problemsOf(sampleMeasure({ side: 'both' }), problems)).toHaveLength(1);
  });
});

describe('questionsOf', () => {
  it('asks once for both sides, because one answer speaks for both', () => {
    const [question, ...others] = questionsOf([hair('left'), hair('right')], {}, 'en');
    expect(others).toEqual([]);
    expect(question!.text).toContain("patient's right or left");
    expect(questionsOf([hair('left')], {}, 'en')[0]!.text).toBe('Hair on the left?');
  });

  it('keeps an answered question in view, in the language of the page', () => {
    const { answers } = withAnswer(NO_ADJUSTMENTS, 'occlusion.beard', false);
    const [question] = questionsOf([], answers, 'ko');
    expect(question).toMatchObject({ key: 'occlusion.beard', answer: false });
    expect(question!.text).toMatch(/수염/);
    expect(withAnswer({ ...NO_ADJUSTMENTS, answers }, 'occlusion.beard', null).answers).toEqual({});
  });
});
