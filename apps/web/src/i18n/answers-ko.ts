import type { Words } from './en.ts';

export const ANSWERS_KO: Words['answers'] = {};
