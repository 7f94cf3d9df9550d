import type { ReportDocument } from '@plica/face/report';

export interface PaperRequest {
  document: ReportDocument;
}

export type PaperReply =
  | { kind: 'progress'; doing: 'fonts' | 'writing' }
  | { kind: 'done'; bytes: Uint8Array<ArrayBuffer>; sheets: number; missingLetters: string[] }
  | { kind: 'failed'; message: string };
