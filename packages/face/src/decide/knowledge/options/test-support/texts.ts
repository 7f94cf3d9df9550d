import type { OptionId } from '../../../../case/schema/option-id.ts';

/** From the least to the largest cut, the ways that lift. */
export const CUTS_BY_SIZE = [
  'none',
  'device',
  'thread',
  'mini',
  'shortScar',
  'full',
] as const satisfies readonly OptionId[];

const ENGLISH =
  /\b(?:two|three|four|five|six|seven|eight|nine|ten|twelve|twenty|hundred|percent|dozen|half)\b/gi;
const KOREAN =
  /(?:한|두|세|네|다섯|여섯|일곱|여덟|아홉|열)\s?(?:주|달|시간|명|해|배|번에|퍼센트)(?![가-힣])|반년|절반|퍼센트/g;

/** Figures of a text, in digits or in words. */
export const numbersIn = (text: string): string[] => [
  ...(text.match(/\d[\d,.]*\d|\d/g) ?? []),
  ...(text.match(ENGLISH) ?? []),
  ...(text.match(KOREAN) ?? []),
];
