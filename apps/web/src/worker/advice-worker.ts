import { advise } from './advise.ts';
import type { AdviceReply, AdviceRequest } from './advice-messages.ts';

onmessage = ({ data }: MessageEvent<AdviceRequest>): void => {
  postMessage(answer(data));
};

function answer({ call, case: kase }: AdviceRequest): AdviceReply {
  try {
    const start = performance.now();
    const advice = advise(kase);
    return { call, advice: { ...advice, ms: performance.now() - start } };
  } catch (error) {
    return { call, error: error instanceof Error ? error.message : String(error) };
  }
}
