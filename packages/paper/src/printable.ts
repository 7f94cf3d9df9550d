/** Control characters have no place in a paper; marks that turn the reading direction could disguise a name. */
const UNWANTED = /[\p{Cc}\u200b\u202a-\u202e\u2066-\u2069\ufeff\ufffe\uffff]|\p{Cs}/gu;
export const EMPTY_BOX = '□';

/** A text of letters that the font has; syllables in parts are put together first. `onMissing` is told of the others. */
export function printable(
  text: string,
  hasGlyph: (letter: string) => boolean,
  onMissing: (letter: string) => void,
): string {
  const clean = text
    .normalize('NFC')
    .replace(/[\t\n\r]+/g, ' ')
    .replace(UNWANTED, '');
  let set = '';
  for (const letter of clean) {
    const known = hasGlyph(letter);
    if (!known) onMissing(letter);
    set += known ? letter : EMPTY_BOX;
  }
  return set;
}
