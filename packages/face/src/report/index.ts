export type { Block, ReportDocument, Section } from './document.ts';
export { buildReport } from './build-report.ts';
export type { ReportInput } from './report-input.ts';
export { renderHtml } from './html/render-html.ts';
