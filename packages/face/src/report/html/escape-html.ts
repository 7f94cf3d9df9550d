const ENTITIES: Record<string, string> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

/** Control characters have no place in a paper; marks that turn the reading direction could disguise a name. */
const UNWANTED = /[\p{Cc}\u202a-\u202e\u2066-\u2069\ufffe\uffff]|\p{Cs}/gu;

/** Text as text: nothing in it can become markup, in content or in a quoted attribute. Line ends become spaces. */
export const escapeHtml = (text: string): string =>
  text
    .replace(/[\t\n\r]+/g, ' ')
    .replace(UNWANTED, '')
    .replace(/[&<>"']/g, (c) => ENTITIES[c]!);
