export { renderPdf, type PaperFonts, type PaperPdf } from './render-pdf.ts';
