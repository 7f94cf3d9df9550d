import { describe, expect, it } from 'vitest';
import { decide } from '@plica/face/decide';
import { explain } from '@plica/face/explain';
import { bettered, disagreements, loadVignettes } from './vignette.ts';

const vignettes = loadVignettes();

describe('explain and decide', () => {
  it.each(vignettes.map((v) => [v.id, v] as const))('%s', (_, v) => {
    const explanation = explain(v.case);
    expect(disagreements(v, explanation, decide(v.case, explanation))).toEqual([]);
  });

  it.each(vignettes.filter((v) => v.case.wishes).map((v) => [v.id, v] as const))(
    '%s: wishes make no option fit',
    (_, v) => {
      const { wishes: _wishes, ...without } = v.case;
      expect(bettered(decide(v.case, explain(v.case)), decide(without, explain(without)))).toEqual([]);
    },
  );
});
