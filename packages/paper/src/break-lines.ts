/** Behind these, and before an opening bracket, a word that fits no line may be cut. */
const MAY_BREAK_BEHIND = /[-–/·,;)\]]/;
const OPENING = /[([]/;

/**
 * Lines of a text no wider than `width`. Breaks at spaces alone, so that Korean words stay whole; a word wider than a line
 * is cut behind a hyphen or the like where it has one. `measure` gives the width of a word, the space behind it included or
 * not: widths add up.
 */
export function breakLines(text: string, width: number, measure: (text: string) => number): string[] {
  const lines: string[] = [];
  let line = '';
  let used = 0;
  for (const word of text.split(/[ \t\n]+/)) {
    const own = measure(word);
    const space = line ? measure(' ') : 0;
    if (used + space + own <= width) {
      line = line ? `${line} ${word}` : word;
      used += space + own;
      continue;
    }
    if (line) lines.push(line);
    const pieces = own <= width ? [word] : cut(word, width, measure);
    lines.push(...pieces.slice(0, -1));
    line = pieces.at(-1)!;
    used = measure(line);
  }
  lines.push(line);
  return lines;
}

function cut(word: string, width: number, measure: (text: string) => number): string[] {
  const letters = [...word];
  const pieces: string[] = [];
  let from = 0;
  while (from < letters.length) {
    let to = from + 1;
    while (to < letters.length && measure(letters.slice(from, to + 1).join('')) <= width) to++;
    if (to < letters.length) to = goodBreak(letters, from, to);
    pieces.push(letters.slice(from, to).join(''));
    from = to;
  }
  return pieces;
}

/** The last place between `from` and `to` where a cut looks meant; `to` where there is none. */
function goodBreak(letters: readonly string[], from: number, to: number): number {
  for (let at = to; at > from + 1; at--)
    if (MAY_BREAK_BEHIND.test(letters[at - 1]!) || OPENING.test(letters[at]!)) return at;
  return to;
}

/** The width of the widest thing in a text that should not be cut. */
export const widestWord = (text: string, measure: (text: string) => number): number =>
  Math.max(...text.split(/[ \t\n]+/).map(measure));
