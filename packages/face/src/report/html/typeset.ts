import { keepTogether } from '../keep-together.ts';
import { escapeHtml } from './escape-html.ts';

/** Escaped text in which a value keeps its error and unit on one line. */
export const typeset = (text: string): string => keepTogether(escapeHtml(text));
