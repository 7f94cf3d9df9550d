/** Names of the tokens of styles/theme.css, in the order in which the design page shows them. */
export const TEXT_SIZES = ['note', 'small', 'body', 'lead', 'title', 'display'] as const;
export const SPACES = [1, 2, 3, 4, 5, 6, 7] as const;
export const RADII = ['small', 'control', 'card'] as const;

/** Which colour may stand on which, as text. */
export const TEXT_PAIRS = [
  ['ink', 'ground'],
  ['ink', 'surface'],
  ['ink', 'surface-quiet'],
  ['ink-quiet', 'ground'],
  ['ink-quiet', 'surface'],
  ['ink-quiet', 'surface-quiet'],
  ['accent', 'ground'],
  ['accent', 'surface'],
  ['accent', 'surface-quiet'],
  ['accent', 'accent-soft'],
  ['ink', 'accent-soft'],
  ['block', 'surface'],
  ['block', 'block-soft'],
  ['ink', 'block-soft'],
  ['warn', 'surface'],
  ['warn', 'warn-soft'],
  ['ink', 'warn-soft'],
  ['edited', 'surface'],
] as const;
