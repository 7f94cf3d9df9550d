import { decide } from '@plica/face/decide';
import { explain } from '@plica/face/explain';
import { gravityOf } from './gravity-of.ts';
import type { AdviceReply, AdviceRequest } from './advice-messages.ts';

onmessage = ({ data }: MessageEvent<AdviceRequest>): void => {
  postMessage(answer(data));
};

function answer({ call, case: kase }: AdviceRequest): AdviceReply {
  try {
    const start = performance.now();
    const explanation = explain(kase);
    const decision = decide(kase, explanation);
    const [en, ko] = [gravityOf(kase, 'en'), gravityOf(kase, 'ko')];
    const gravity = en && ko ? { en, ko } : null;
    return { call, advice: { case: kase, explanation, decision, gravity, ms: performance.now() - start } };
  } catch (error) {
    return { call, error: error instanceof Error ? error.message : String(error) };
  }
}
