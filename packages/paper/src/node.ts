import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import PDFDocument from 'pdfkit';
import type { ReportDocument } from '@plica/face/report';
import { renderPdf, type PdfEngine } from './render-pdf.ts';

const require = createRequire(import.meta.url);
const font = (weight: string): Promise<Uint8Array> =>
  readFile(require.resolve(`pretendard/dist/public/static/alternative/Pretendard-${weight}.ttf`));

/** The paper as a PDF, with the font that comes with the program. */
export async function paperPdf(document: ReportDocument): Promise<Uint8Array> {
  const [regular, semiBold] = await Promise.all([font('Regular'), font('SemiBold')]);
  return renderPdf(document, { regular, semiBold }, PDFDocument as unknown as PdfEngine);
}
