export * from './explanation.ts';
export { explain } from './explain.ts';
export { AGEING_STAGES } from './knowledge/ageing.ts';
export { FINDINGS, type FindingKind, type FindingRow } from './knowledge/findings.ts';
