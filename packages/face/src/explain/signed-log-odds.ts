/** A change of log odds with its sign, to two places; none for what rounds to nothing. */
export const signedLogOdds = (value: number): string => {
  const shown = Math.abs(value).toFixed(2);
  return `${shown === '0.00' ? '' : value < 0 ? '−' : '+'}${shown}`;
};
