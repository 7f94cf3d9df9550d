/** A value and its error as a reader should see them: the error to two figures at most, the value to the same place. */
export interface FormattedValue {
  value: string;
  sd: string;
}

const MINUS = '\u2212';

/** One figure of the error, two when it begins with 1 or 2, so that rounding never moves it by a quarter. */
export function decimalsFor(sd: number): number {
  const exponent = Math.floor(Math.log10(sd));
  const leading = sd / 10 ** exponent;
  const figures = leading < 2.95 ? 2 : 1;
  return Math.min(6, Math.max(0, figures - 1 - exponent));
}

/** Null without a usable error: such a number must not be shown. */
export function formatValue(value: number | null, sd: number | null): FormattedValue | null {
  if (value === null || sd === null || !Number.isFinite(value) || !(sd > 0) || !Number.isFinite(sd))
    return null;
  const decimals = decimalsFor(sd);
  return { value: withMinus(value.toFixed(decimals)), sd: sd.toFixed(decimals) };
}

function withMinus(text: string): string {
  const zero = /^-0(\.0*)?$/.test(text);
  return zero ? text.slice(1) : text.replace('-', MINUS);
}

/** Whole degrees with a true minus. */
export const formatDegrees = (degrees: number): string => withMinus(degrees.toFixed(0));
