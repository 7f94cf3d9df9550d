/** A value keeps its error and its unit on one line. */
export const keepTogether = (text: string): string =>
  text.replace(/ ± /g, '\u00a0±\u00a0').replace(/(\d) (?=(?:%|mm|cm|nm|kg|N)(?![\w]))/g, '$1\u00a0');
