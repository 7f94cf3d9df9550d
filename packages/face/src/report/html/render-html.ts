import type { Language, Texts } from '../../case/render-text.ts';
import type { Block, Part, ReportDocument, Section } from '../document.ts';
import { nest } from '../nest.ts';
import { escapeHtml } from './escape-html.ts';
import { typeset } from './typeset.ts';
import { STYLE } from './style.ts';
import { WORDS } from './words.ts';

/** What is looked up rather than read through; the parts of a section fold as well. All of it prints. */
const FOLDED = ['claims', 'sources'];

/** The document as one HTML page, complete in itself: no script, no request. */
export function renderHtml(document: ReportDocument): string {
  const languages: Language[] = document.language === 'both' ? ['en', 'ko'] : [document.language];
  const write = writer(languages);
  const groups = nest(document.sections);
  const first = groups.filter(([main]) => !main!.part);
  const parts = document.parts.map((part) => ({
    part,
    groups: groups.filter(([main]) => main!.part === part.id),
  }));
  return `<!doctype html>
<html lang="${languages[0]}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'; img-src data:">
<meta name="referrer" content="no-referrer">
<meta name="robots" content="noindex">
<title>${escapeHtml(write.plain(document.title))} · ${escapeHtml(document.asOf)}</title>
<style>${STYLE}</style>
</head>
<body class="${document.language}">
<a class="skip" href="#${id(groups[0]![0]!)}">${escapeHtml(write.plain(WORDS.skip))}</a>
<div class="page">
<header class="top">
<h1>${write.lines(document.title)}</h1>
${meta(document, write)}
</header>
<main class="body">
${first.map((g) => section(g, 2, write)).join('\n')}
<nav class="contents" aria-labelledby="contents">
<h2 id="contents">${write.lines(WORDS.contents)}</h2>
<ol>${parts.map((p) => contents(p.part, p.groups, write)).join('')}</ol>
</nav>
${parts
  .map(
    (p) => `<div class="chapter">
<h2 id="${partId(p.part)}">${write.lines(p.part.title)}</h2>
${p.groups.map((g) => section(g, 3, write)).join('\n')}
</div>`,
  )
  .join('\n')}
</main>
<footer>${write.pair('p', WORDS.footer)}</footer>
</div>
</body>
</html>
`;
}

const partId = ({ id: name }: Part): string => `part-${escapeHtml(name)}`;

const contents = (part: Part, groups: readonly Section[][], write: Writer): string =>
  `<li><a class="chapter-link" href="#${partId(part)}">${write.lines(part.title)}</a><ol>${groups
    .map(([main]) => `<li><a href="#${id(main!)}">${write.lines(main!.title)}</a></li>`)
    .join('')}</ol></li>`;

type Writer = ReturnType<typeof writer>;

/** Writes a text in the languages of the page, each marked with its own. */
function writer(languages: readonly Language[]) {
  const [only] = languages;
  const single = languages.length === 1;
  return {
    /** The languages behind each other, not escaped. */
    plain: (texts: Texts): string => languages.map((l) => texts[l]).join(' · '),
    /** The languages below each other, within one cell or heading; what is the same in both stands once. */
    lines: (texts: Texts): string =>
      single || texts.en === texts.ko
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

function meta({ whose, asOf, signedBy, edition }: ReportDocument, write: Writer): string {
  const row = (term: Texts, value: string): string =>
    `<div><dt>${write.lines(term)}</dt><dd>${value}</dd></div>`;
  return `<dl class="meta">${[
    row(WORDS.whose, whose === null ? write.lines(WORDS.nobody) : `<bdi>${escapeHtml(whose)}</bdi>`),
    row(WORDS.date, `<time datetime="${escapeHtml(asOf)}">${escapeHtml(asOf)}</time>`),
    row(WORDS.edition, write.lines(WORDS[edition])),
    row(WORDS.signed, signedBy === null ? write.lines(WORDS.unsigned) : `<bdi>${escapeHtml(signedBy)}</bdi>`),
  ].join('')}</dl>`;
}

/** A section under a heading of this level, its parts one level lower, folded. */
function section([main, ...parts]: readonly Section[], level: 2 | 3, write: Writer): string {
  const heading = `<h${level} id="${id(main!)}">${write.lines(main!.title)}</h${level}>`;
  const body = [
    ...main!.blocks.map((b) => block(b, write)),
    ...parts.map((s) =>
      fold(`<h${level + 1} id="${id(s)}">${write.lines(s.title)}</h${level + 1}>`, s, write, ' class="part"'),
    ),
  ].join('\n');
  if (FOLDED.includes(main!.id)) return fold(heading, main!, write, ' class="whole"');
  return `<section aria-labelledby="${id(main!)}">${heading}
${body}
</section>`;
}

const fold = (heading: string, { blocks }: Section, write: Writer, attributes: string): string =>
  `<details${attributes}><summary>${heading}</summary><div class="folded">
${blocks.map((b) => block(b, write)).join('\n')}
</div></details>`;

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
    case 'figure':
      return `<figure><img src="data:image/jpeg;base64,${escapeHtml(b.picture.jpegBase64)}" width="${b.picture.widthPx}" height="${
        b.picture.heightPx
      }" alt="${escapeHtml(write.plain(b.alt))}"><figcaption>${write.lines(b.caption)}</figcaption></figure>`;
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
