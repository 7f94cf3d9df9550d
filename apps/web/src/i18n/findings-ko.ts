import type { Words } from './en.ts';

export const FINDINGS_KO: Words['findings'] = {};
