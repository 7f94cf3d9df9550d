export type { Block, ReportDocument, Section } from './document.ts';
export { buildReport } from './build-report.ts';
export type { ReportInput } from './report-input.ts';
export { renderHtml } from './html/render-html.ts';
export { likelyLevels } from './line-words.ts';
export { penFor, type Pen } from './pen.ts';
export { costWords } from './sections/comparison.ts';
export { valueWithError } from './value-with-error.ts';
export { SURGEON_ONLY_FLAGS } from './knowledge/surgeon-only.ts';
