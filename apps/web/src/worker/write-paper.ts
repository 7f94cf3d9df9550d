import type { ReportDocument } from '@plica/face/report';
import type { PaperReply } from './paper-messages.ts';

export type WrittenPaper = Extract<PaperReply, { kind: 'done' }>;
export type PaperDoing = Extract<PaperReply, { kind: 'progress' }>['doing'];

let worker: Worker | null = null;

/** Writes a paper as PDF in a worker of its own, loaded when one is first asked for. One at a time. */
export function writePaper(
  document: ReportDocument,
  onProgress: (doing: PaperDoing) => void,
): Promise<WrittenPaper> {
  worker ??= new Worker(new URL('./paper-worker.ts', import.meta.url), { type: 'module', name: 'paper' });
  const port = worker;
  return new Promise((resolve, reject) => {
    const fail = (message: string): void => {
      port.terminate();
      worker = null;
      reject(new Error(message));
    };
    port.onerror = (event) => fail(event.message || 'The worker could not start');
    port.onmessage = ({ data }: MessageEvent<PaperReply>) => {
      if (data.kind === 'progress') onProgress(data.doing);
      else if (data.kind === 'done') resolve(data);
      else fail(data.message);
    };
    port.postMessage({ document });
  });
}
