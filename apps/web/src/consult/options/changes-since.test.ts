import { decide } from '@plica/face/decide';
import { explain } from '@plica/face/explain';
import { expect, it } from 'vitest';
import { vignetteCase } from '../explanation/test-support/vignette-case.ts';
import { decisionMark } from '../decision-mark.ts';
import { changesSince } from './changes-since.ts';

const advise = (id: string) => {
  const kase = vignetteCase(id);
  return decide(kase, explain(kase));
};
const ideal = advise('mini-ideal-45f');

it('finds nothing changed in the decision that was signed', () => {
  expect(changesSince({ of: decisionMark(ideal) }, ideal)).toEqual({
    cause: null,
    options: [],
    newFlags: [],
    goneFlags: [],
  });
});

it('names every status, cause and warning sign that changed', () => {
  const before = decisionMark(ideal);
  const now = advise('sign-vision-loss-50f');
  const changes = changesSince({ of: before }, now)!;
  expect(changes.newFlags).toEqual(['visionLoss']);
  expect(changes.options).toContainEqual({ id: 'mini', from: 'suited', to: 'notNow' });
  for (const { id, from, to } of changes.options) {
    expect(from).toBe(ideal.options.find((o) => o.id === id)!.status);
    expect(to).toBe(now.options.find((o) => o.id === id)!.status);
    expect(from).not.toBe(to);
  }
  const back = changesSince({ of: decisionMark(now) }, ideal)!;
  expect(back.goneFlags).toEqual(['visionLoss']);
});

it('says so where the mark cannot be read', () => {
  for (const of of ['', '{}', '[1,2,3]', '["skin",[["mini","best"]],[]]'])
    expect(changesSince({ of }, ideal), of).toBeNull();
});
