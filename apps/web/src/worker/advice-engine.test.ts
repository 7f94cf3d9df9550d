import { caseSchema } from '@plica/face/case';
import { expect, it } from 'vitest';
import { AdviceEngine, type AdvicePort } from './advice-engine.ts';
import type { Advice, AdviceRequest } from './advice-messages.ts';

const caseNumber = (n: number) =>
  caseSchema.parse({
    schema: 'plica.case/1',
    asOf: '2026-11-22',
    person: { birthDate: '1970-01-01', bmi: 20 + n },
  });

function standIn() {
  const asked: AdviceRequest[] = [];
  const port: AdvicePort = { postMessage: (request) => asked.push(request), onmessage: null, onerror: null };
  const reply = (k: number, more: object): void =>
    port.onmessage?.({ data: { call: asked[k]!.call, ...more } } as MessageEvent);
  return { port, asked, reply };
}
const advice = { ms: 1 } as Advice;

it('computes the newest case and leaves out those overtaken', async () => {
  const { port, asked, reply } = standIn();
  const engine = new AdviceEngine(() => port);
  const answers = [1, 2, 3].map((n) => engine.advise(caseNumber(n)));
  expect(asked).toHaveLength(1);
  reply(0, { advice });
  expect(asked.map((a) => a.case.person.bmi)).toEqual([21, 23]);
  reply(1, { advice });
  expect(await Promise.all(answers)).toEqual([advice, null, advice]);
});

it('goes on after an error', async () => {
  const { port, asked, reply } = standIn();
  const engine = new AdviceEngine(() => port);
  const first = engine.advise(caseNumber(1));
  reply(0, { error: 'broken' });
  await expect(first).rejects.toThrow('broken');
  const second = engine.advise(caseNumber(2));
  reply(1, { advice });
  expect(await second).toBe(advice);
  expect(asked).toHaveLength(2);
});
