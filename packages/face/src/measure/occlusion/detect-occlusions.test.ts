import type { RgbaImage } from '@plica/core';
import { expect, test } from 'vitest';
import { decideOcclusion, detectOcclusions, type OcclusionFinding } from './detect-occlusions.ts';
import { BEARD, drawFace, FEATURES, GLASSES, hairAt } from './drawn-face.ts';
import { OCCLUSION_CODES, OCCLUSION_DETECTORS, type OcclusionCode } from './occlusion-detectors.ts';
import { occlusionFeatures } from './occlusion-features.ts';

const find = (
  findings: readonly OcclusionFinding[],
  code: OcclusionCode,
  side: OcclusionFinding['side'] = 'both',
): OcclusionFinding => findings.find((f) => f.code === code && f.side === side)!;
const logit = ({ score }: OcclusionFinding): number => Math.log(score / (1 - score));

const bare = drawFace([FEATURES]);
const bareFindings = detectOcclusions(bare.image, bare.face);

test('one finding for each thing, by side where hair and jewellery hang', () => {
  expect(bareFindings.map((f) => `${f.code} ${f.side}`)).toEqual([
    'occlusion.beard both',
    'occlusion.hair right',
    'occlusion.hair left',
    'occlusion.collar both',
    'occlusion.earring right',
    'occlusion.earring left',
    'occlusion.glasses both',
  ]);
});

test('a bare face has neither beard nor hair at the jaw nor glasses', () => {
  for (const { code, decision } of bareFindings)
    if (code !== 'occlusion.collar' && code !== 'occlusion.earring')
      expect([code, decision]).toEqual([code, 'absent']);
});

test('whiskers over jaw and chin are a beard', () => {
  const { image, face } = drawFace([FEATURES, BEARD]);
  expect(find(detectOcclusions(image, face), 'occlusion.beard').decision).toBe('present');
});

test('strands at one side are hair on that side alone, the patient’s right being on the left of the picture', () => {
  const { image, face } = drawFace([FEATURES, hairAt('pictureLeft')]);
  const findings = detectOcclusions(image, face);
  expect(find(findings, 'occlusion.hair', 'right').decision).toBe('present');
  expect(find(findings, 'occlusion.hair', 'left').score).toBeCloseTo(
    find(bareFindings, 'occlusion.hair', 'left').score,
    6,
  );
});

test('rims and a bridge are glasses', () => {
  const { image, face } = drawFace([FEATURES, GLASSES]);
  expect(find(detectOcclusions(image, face), 'occlusion.glasses').decision).toBe('present');
});

test('a mirrored picture swaps the sides and nothing else', () => {
  const { image, face } = drawFace([FEATURES, BEARD, hairAt('pictureLeft')]);
  const mirrored: RgbaImage = { ...image, data: new Uint8ClampedArray(image.data.length) };
  for (let y = 0; y < image.height; y++)
    for (let x = 0; x < image.width; x++) {
      const from = (y * image.width + x) * 4;
      mirrored.data.set(image.data.slice(from, from + 4), (y * image.width + image.width - 1 - x) * 4);
    }
  // The drawn landmarks are symmetric about the middle of the picture.
  const before = detectOcclusions(image, face);
  const after = detectOcclusions(mirrored, face);
  const swapped = { left: 'right', right: 'left', both: 'both' } as const;
  for (const finding of before)
    expect(find(after, finding.code, swapped[finding.side]).score).toBeCloseTo(finding.score, 6);
});

const linear = (v: number): number => (v <= 0.04045 ? v / 12.92 : ((v + 0.055) / 1.055) ** 2.4);
const coded = (v: number): number => (v <= 0.0031308 ? 12.92 * v : 1.055 * v ** (1 / 2.4) - 0.055);
const brighter = (image: RgbaImage, gain: number): RgbaImage => ({
  ...image,
  data: image.data.map((v, i) => (i % 4 === 3 ? v : 255 * coded(Math.min(1, gain * linear(v / 255))))),
});

// Light times g scales differences in L, a and b by the cube root of g: 11 % less at 0.7, 9 % more at 1.3 (CIE 1976);
// 8-bit rounding adds about 1 %. A logit is linear in such differences or saturates, so it may move by 0.12 of itself.
test.each([0.7, 1.3])('light times %f leaves decisions, and moves logits by little', (gain) => {
  for (const paints of [[FEATURES], [FEATURES, BEARD], [FEATURES, GLASSES]]) {
    const { image, face } = drawFace(paints);
    const before = detectOcclusions(image, face);
    const after = detectOcclusions(brighter(image, gain), face);
    for (const code of ['occlusion.beard', 'occlusion.glasses'] as const) {
      const [p, q] = [find(before, code), find(after, code)];
      expect(q.decision).toBe(p.decision);
      const moved = Math.abs(logit(q) - logit(p));
      expect(moved).toBeLessThan(0.12 * Math.abs(logit(p) - OCCLUSION_DETECTORS[code].intercept) + 0.2);
    }
  }
});

test.each([
  { pxPerMm63: 2.4, rollDeg: 0 },
  { pxPerMm63: 1, rollDeg: 8 },
])('the size of the picture and a leaning head change no decision: %o', (shape) => {
  const { image, face } = drawFace([FEATURES, BEARD], shape);
  const level = drawFace([FEATURES, BEARD]);
  const expected = detectOcclusions(level.image, level.face);
  detectOcclusions(image, face).forEach((finding, i) => {
    if (expected[i].code === 'occlusion.beard' || expected[i].code === 'occlusion.glasses')
      expect(finding.decision).toBe(expected[i].decision);
  });
});

test('a face cut by the border of the picture and a picture of 2 x 2 pixels give finite scores', () => {
  const { face } = bare;
  const data = new Uint8ClampedArray(16).fill(128);
  for (const f of detectOcclusions({ data, width: 2, height: 2 }, face))
    expect(Number.isFinite(f.score)).toBe(true);
});

test('absent, ask and present meet at the two cut-offs', () => {
  expect([0, 0.19, 0.2, 0.59, 0.6, 1].map((s) => decideOcclusion(s, 0.2, 0.6))).toEqual([
    'absent',
    'absent',
    'ask',
    'ask',
    'present',
    'present',
  ]);
});

test('every detector reads the features it was fitted on, and its cut-offs are in order', () => {
  const f = occlusionFeatures(bare.image, bare.face);
  const length = {
    'occlusion.beard': f.beard.length,
    'occlusion.hair': f.hair.left.length,
    'occlusion.collar': f.collar.length,
    'occlusion.earring': f.earring.left.length,
    'occlusion.glasses': f.glasses.length,
  };
  for (const code of OCCLUSION_CODES) {
    const { weights, absentBelow, presentFrom } = OCCLUSION_DETECTORS[code];
    expect(weights).toHaveLength(length[code]);
    expect(absentBelow.value).toBeLessThanOrEqual(presentFrom.value);
    expect(absentBelow.value).toBeGreaterThan(0);
  }
});
