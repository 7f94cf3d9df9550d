import { renderText, type Language } from '../../case/index.ts';
import type { Reason } from './comparison.ts';
import { MATCH_TEXTS } from './knowledge/match-texts.ts';

export interface ReasonDetails {
  severity?: Reason['severity'];
  blocks?: readonly string[];
  value?: number;
  limit?: number;
  visit?: 'before' | 'after';
  file?: string;
}

/** A reason with its words. */
export function reason(code: string, language: Language, details: ReasonDetails = {}): Reason {
  const texts = MATCH_TEXTS[code];
  if (!texts) throw new Error(`No words for reason ${code}`);
  const { severity = 'block', blocks = [], value, limit, visit, file } = details;
  return {
    code,
    severity,
    blocks: [...blocks],
    message: renderText(texts, language, { value, limit, file }),
    ...(value === undefined ? {} : { value }),
    ...(limit === undefined ? {} : { limit }),
    ...(visit ? { visit } : {}),
  };
}
