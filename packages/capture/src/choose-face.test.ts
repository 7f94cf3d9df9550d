import { expect, it } from 'vitest';
import type { FaceLandmarks } from '@plica/face/anatomy';
import { chooseFace } from './choose-face.ts';
import { CAPTURE_PROBLEM_TEXTS, captureProblemText } from './problem-texts.ts';

function faceWithEyes(distancePx: number): FaceLandmarks {
  const points = Array.from({ length: 478 }, (): [number, number, number] => [0, 0, 0]);
  points[473] = [distancePx, 0, 0];
  return { points, eyeContour: { right: [], left: [] }, detection: 1, presence: 1 };
}

it('takes the first face and reports the others', () => {
  const [a, b] = [faceWithEyes(100), faceWithEyes(90)];
  expect(chooseFace([a], 1)).toEqual({ ok: true, value: { face: a, others: [], problems: [] } });
  const several = chooseFace([a, b], 1);
  expect(several).toMatchObject({
    ok: true,
    value: { others: [b], problems: [{ code: 'face.several', value: 2 }] },
  });
});

it('refuses no face, and eyes too near each other in photograph pixels', () => {
  expect(chooseFace([], 1)).toMatchObject({ ok: false, problem: { code: 'face.none', severity: 'block' } });
  expect(chooseFace([faceWithEyes(20)], 1)).toMatchObject({
    ok: false,
    problem: { code: 'face.small', value: 20, limit: 32 },
  });
  expect(chooseFace([faceWithEyes(20)], 2)).toMatchObject({ ok: true });
});

it('has words for every problem in both languages, with the same numbers in them', () => {
  for (const [code, texts] of Object.entries(CAPTURE_PROBLEM_TEXTS)) {
    const places = (text: string): string[] => (text.match(/\{\w+\}/g) ?? []).sort();
    expect(places(texts.ko), code).toEqual(places(texts.en));
    expect(texts.ko, code).toMatch(/[가-힣]/);
  }
});

it('fills in the numbers', () => {
  const refused = chooseFace([faceWithEyes(20)], 1);
  if (refused.ok) throw new Error('not refused');
  expect(refused.problem.message).toContain('only 20 px apart (at least 32');
  expect(captureProblemText(refused.problem, 'ko')).toContain('20px');
});
