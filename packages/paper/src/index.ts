export { renderPdf, type PaperFonts, type PdfEngine } from './render-pdf.ts';
