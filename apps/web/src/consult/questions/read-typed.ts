import type { AnswerKind } from './answer-kind.ts';

export type Read = { ok: true; value: string | number | undefined } | { ok: false };

const PARTIAL_DATE = /^\d{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12]\d|3[01]))?)?$/;

/** What was typed as an answer; empty is none. A comma may stand for the decimal point, and full-width digits for digits. */
export function readTyped(kind: AnswerKind, typed: string): Read {
  const text = typed.trim();
  if (text === '') return { ok: true, value: undefined };
  switch (kind.kind) {
    case 'number': {
      const plain = text
        .normalize('NFKC')
        .replace(/^(-?\d+),(\d+)$/, '$1.$2')
        .replace(/^[−–]/, '-');
      const value = /^-?(\d+\.?\d*|\.\d+)$/.test(plain) ? Number(plain) : NaN;
      return value >= kind.low && value <= kind.high ? { ok: true, value } : { ok: false };
    }
    case 'partialDate':
      return PARTIAL_DATE.test(text) ? { ok: true, value: text } : { ok: false };
    case 'date':
      return /^\d{4}-\d{2}-\d{2}$/.test(text) ? { ok: true, value: text } : { ok: false };
    default:
      return { ok: true, value: typed };
  }
}
