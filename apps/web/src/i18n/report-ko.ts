import type { Words } from './en.ts';

export const REPORT_KO: Words['report'] = {};
