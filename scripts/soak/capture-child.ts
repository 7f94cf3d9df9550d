/** Reads hostile files one after the other and reports each; its parent watches the clock and the memory. */
import { readPhoto } from '../../packages/capture/src/node/index.ts';
import { answerOf } from '../../packages/capture/src/test-support/hostile/answer.ts';
import { mutant } from '../../packages/capture/src/test-support/hostile/mutant.ts';
import { validFiles } from '../../packages/capture/src/test-support/hostile/valid-files.ts';

export interface SoakOrder {
  seed: number;
  from: number;
  to: number;
}
export interface SoakReply {
  number: number;
  name: string;
  answer: string;
  ms: number;
  /** Largest resident memory of this process so far. */
  peakMb: number;
}

process.once('message', ({ seed, from, to }: SoakOrder) => void soak(seed, from, to));

async function soak(seed: number, from: number, to: number): Promise<void> {
  const files = await validFiles();
  for (let number = from; number < to; number++) {
    const { name, bytes } = mutant(files, seed, number);
    process.send!({ starts: name });
    const start = performance.now();
    const answer = await answerOf(readPhoto, bytes).catch((error: unknown) => `crash: ${String(error)}`);
    const ms = performance.now() - start;
    const peakMb = process.resourceUsage().maxRSS / 1024;
    process.send!({ number, name, answer, ms, peakMb } satisfies SoakReply);
  }
  process.disconnect();
}
