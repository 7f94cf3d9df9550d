import type { Problem } from '@plica/face/case';

export interface Reason {
  code: string;
  message: string;
  /** `!` blocks, `?` asks, `-` weakens. */
  sign: '!' | '?' | '-';
}

const RANK = ['!', '?', '-'];

/** What is said about a photograph, once each: a finding that blocks some measures and weakens others counts as blocking. */
export function reasonsOf(problems: readonly Problem[]): Reason[] {
  const reasons = new Map<string, Reason>();
  for (const { code, message, severity, ask } of problems) {
    const sign = severity === 'block' ? '!' : ask ? '?' : '-';
    const known = reasons.get(message);
    if (!known || RANK.indexOf(sign) < RANK.indexOf(known.sign))
      reasons.set(message, { code, message, sign });
  }
  return [...reasons.values()].sort((a, b) => RANK.indexOf(a.sign) - RANK.indexOf(b.sign));
}
