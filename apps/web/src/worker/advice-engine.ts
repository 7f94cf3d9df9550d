import type { Case } from '@plica/face/case';
import type { Advice, AdviceReply, AdviceRequest } from './advice-messages.ts';

/** The part of a Worker that is used, so that tests can stand in for it. */
export interface AdvicePort {
  postMessage(message: AdviceRequest): void;
  onmessage: ((event: MessageEvent<AdviceReply>) => void) | null;
  onerror: ((event: ErrorEvent) => void) | null;
}

type Wanted = { case: Case; settle(advice: Advice | null | Error): void };

/** Explains and decides in a worker. While one case is computed, only the newest of those behind it is kept. */
export class AdviceEngine {
  readonly #start: () => AdvicePort;
  #port: AdvicePort | null = null;
  #calls = 0;
  #running: Wanted | null = null;
  #next: Wanted | null = null;

  constructor(start: () => AdvicePort) {
    this.#start = start;
  }

  /** Null when a newer case took its place. */
  advise(kase: Case): Promise<Advice | null> {
    return new Promise((resolve, reject) => {
      this.#next?.settle(null);
      this.#next = {
        case: kase,
        settle: (answer) => (answer instanceof Error ? reject(answer) : resolve(answer)),
      };
      if (!this.#running) this.#run();
    });
  }

  #run(): void {
    this.#running = this.#next;
    this.#next = null;
    if (this.#running) this.#worker().postMessage({ call: ++this.#calls, case: this.#running.case });
  }

  #worker(): AdvicePort {
    if (this.#port) return this.#port;
    const port = this.#start();
    port.onmessage = ({ data }) => {
      if (data.call !== this.#calls) return;
      this.#running?.settle('advice' in data ? data.advice : new Error(data.error));
      this.#run();
    };
    port.onerror = (event) => {
      this.#port = null;
      this.#running?.settle(new Error(event.message || 'The advising worker could not start'));
      this.#run();
    };
    return (this.#port = port);
  }
}
