import type { Language, Texts } from '../../case/render-text.ts';
import type { Block, ReportDocument, Section } from '../document.ts';
import { escapeHtml } from './escape-html.ts';
import { typeset } from './typeset.ts';
import { STYLE } from './style.ts';
import { WORDS } from './words.ts';

/** The section of signs that need action stands before the contents. */
const URGENT = 'red-flags';

/** One self-contained accessible page: no script, no request, every text escaped. */
export function renderHtml(document: ReportDocument): string {
  const languages: Language[] = document.language === 'both' ? ['en', 'ko'] : [document.language];
  const write = writer(languages);
  const plain = (texts: Texts): string => languages.map((l) => escapeHtml(texts[l])).join(' · ');
  const groups = nest(document.sections);
  const urgent = groups.filter(([first]) => first!.id === URGENT);
  const rest = groups.filter((group) => !urgent.includes(group));
  return `<!doctype html>
<html lang="${languages[0]!}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<meta name="referrer" content="no-referrer">
<meta name="robots" content="noindex">
<title>${plain(document.title)} · ${escapeHtml(document.asOf)}</title>
<style>${STYLE}</style>
</head>
<body class="${document.language}">
<a class="skip" href="#${id(groups[0]![0]!)}">${plain(WORDS.skip)}</a>
<div class="page">
<header class="top">
<h1>${write.lines(document.title)}</h1>
${meta(document, write)}
</header>
<main>
${urgent.map((g) => section(g, write)).join('\n')}
<nav class="contents" aria-labelledby="contents">
<h2 id="contents">${write.lines(WORDS.contents)}</h2>
<ol>${rest.map(([s]) => `<li><a href="#${id(s!)}">${write.lines(s!.title)}</a></li>`).join('')}</ol>
</nav>
${rest.map((g) => section(g, write)).join('\n')}
</main>
<footer>${write.pair('p', WORDS.footer)}</footer>
</div>
</body>
</html>
`;
}

/** A section whose id is another's with a point and more belongs under it: `operation`, `operation.cut`. */
function nest(sections: readonly Section[]): Section[][] {
  const groups: Section[][] = [];
  for (const s of sections) {
    const parent = groups.at(-1)?.[0];
    if (parent && s.id.startsWith(`${parent.id}.`)) groups.at(-1)!.push(s);
    else groups.push([s]);
  }
  return groups;
}

type Writer = ReturnType<typeof writer>;

/** Writes a text in the languages of the page, each marked with its own. */
function writer(languages: readonly Language[]) {
  const [only] = languages;
  const single = languages.length === 1;
  return {
    /** The languages below each other, within one cell or heading. */
    lines: (texts: Texts): string =>
      single
        ? typeset(texts[only!])
        : languages.map((l) => `<span class="l" lang="${l}">${typeset(texts[l])}</span>`).join(''),
    /** The languages beside each other, as elements of their own. */
    pair: (tag: string, texts: Texts, attributes = ''): string =>
      single
        ? `<${tag}${attributes}>${typeset(texts[only!])}</${tag}>`
        : `<div class="pair">${languages
            .map((l) => `<${tag}${attributes} lang="${l}">${typeset(texts[l])}</${tag}>`)
            .join('')}</div>`,
    /** A whole list for each language. */
    each: (tag: string, inner: (language: Language) => string): string =>
      single
        ? `<${tag}>${inner(only!)}</${tag}>`
        : `<div class="pair">${languages
            .map((l) => `<${tag} lang="${l}">${inner(l)}</${tag}>`)
            .join('')}</div>`,
  };
}

const id = (section: Section): string => escapeHtml(section.id.replace(/[^\w-]/g, '-'));

function meta({ asOf, signedBy, edition }: ReportDocument, write: Writer): string {
  const row = (term: Texts, value: string): string =>
    `<div><dt>${write.lines(term)}</dt><dd>${value}</dd></div>`;
  return `<dl class="meta">${[
    row(WORDS.date, `<time datetime="${escapeHtml(asOf)}">${escapeHtml(asOf)}</time>`),
    row(WORDS.edition, write.lines(WORDS[edition])),
    row(WORDS.signed, signedBy === null ? write.lines(WORDS.unsigned) : `<bdi>${escapeHtml(signedBy)}</bdi>`),
  ].join('')}</dl>`;
}

const section = ([main, ...parts]: readonly Section[], write: Writer): string =>
  `<section aria-labelledby="${id(main!)}"><h2 id="${id(main!)}">${write.lines(main!.title)}</h2>
${main!.blocks.map((b) => block(b, write)).join('\n')}
${parts
  .map(
    (s) => `<div class="part"><h3 id="${id(s)}">${write.lines(s.title)}</h3>
${s.blocks.map((b) => block(b, write)).join('\n')}</div>`,
  )
  .join('\n')}
</section>`;

function block(b: Block, write: Writer): string {
  switch (b.kind) {
    case 'text':
      return write.pair('p', b.text);
    case 'list':
      return write.each(b.ordered ? 'ol' : 'ul', (l) =>
        b.items.map((item) => `<li>${typeset(item[l])}</li>`).join(''),
      );
    case 'terms':
      return `<dl class="terms">${b.items
        .map(({ term, text }) => `<div><dt>${write.lines(term)}</dt><dd>${write.lines(text)}</dd></div>`)
        .join('')}</dl>`;
    case 'notice':
      return `<div class="notice ${b.tone}" role="note">${
        b.title ? write.pair('p', b.title, ' class="name"') : ''
      }${write.pair('p', b.text)}</div>`;
    case 'table':
      return table(b, write);
  }
}

/** Row headings this short need little room. */
const KEY_LENGTH = 4;

/**
 * Roles are written out because phones lay the cells out as cards, which otherwise loses the table in some browsers; there
 * each cell shows its column's name, hidden from screen readers, which have the headings already.
 */
function table({ caption, head, rows }: Extract<Block, { kind: 'table' }>, write: Writer): string {
  const headings = head.map((h) => write.lines(h));
  const cells = (row: Texts[]): string =>
    row
      .map((cell, i) =>
        i === 0
          ? `<th scope="row" role="rowheader">${write.lines(cell)}</th>`
          : `<td role="cell"><span class="label" aria-hidden="true">${headings[i] ?? ''}</span>${write.lines(cell)}</td>`,
      )
      .join('');
  const keys = rows.every((row) => Math.max(row[0]!.en.length, row[0]!.ko.length) <= KEY_LENGTH);
  const layout = keys
    ? ' keys'
    : head.length === 2
      ? ' two'
      : head.length > 4
        ? ' wide'
        : head.length === 3
          ? ' pair'
          : '';
  return `<div class="table${layout}"><table role="table"><caption>${write.lines(caption)}</caption>
<thead role="rowgroup"><tr role="row">${headings
    .map((h) => `<th scope="col" role="columnheader">${h}</th>`)
    .join('')}</tr></thead>
<tbody role="rowgroup">${rows.map((row) => `<tr role="row">${cells(row)}</tr>`).join('\n')}</tbody></table></div>`;
}
