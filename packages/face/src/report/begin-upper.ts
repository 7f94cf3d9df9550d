import type { Texts } from '../case/render-text.ts';

/** A name as it stands at the head of a row: English names of measures are written small. */
export const beginUpper = ({ en, ko }: Texts): Texts => ({
  en: en.charAt(0).toUpperCase() + en.slice(1),
  ko,
});
