import { escapeHtml } from './escape-html.ts';

/** Escaped text in which a value keeps its error and unit on one line. */
export const typeset = (text: string): string =>
  escapeHtml(text)
    .replace(/ ± /g, '\u00a0±\u00a0')
    .replace(/(\d) (?=(?:%|mm|cm|nm|kg|N)(?![\w]))/g, '$1\u00a0');
