import { describe, expect, it } from 'vitest';
import { decide } from '@plica/face/decide';
import { explain } from '@plica/face/explain';
import { bettered, disagreements, loadVignettes } from './vignette.ts';

const vignettes = loadVignettes();
const byId = new Map(vignettes.map((v) => [v.id, v]));

describe('explain and decide', () => {
  it.each(vignettes.map((v) => [v.id, v] as const))('%s', (_, v) => {
    const explanation = explain(v.case);
    expect(disagreements(v, explanation, decide(v.case, explanation))).toEqual([]);
  });

  it.each(vignettes.filter((v) => v.expect.neverBetterThan).map((v) => [v.id, v] as const))(
    '%s: wishes make no option fit',
    (_, v) => {
      const twin = byId.get(v.expect.neverBetterThan!)!;
      const decided = [v, twin].map((x) => decide(x.case, explain(x.case)));
      expect(bettered(decided[0]!, decided[1]!)).toEqual([]);
    },
  );
});
