import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Case } from '../../case/index.ts';
import { buildReport } from '../build-report.ts';
import type { ReportDocument } from '../document.ts';
import { CASES, inputFor, LADEN, MIDDLE } from '../test-support/sample-cases.ts';
import { DARK, LIGHT, PAIRS, type Palette } from './palette.ts';
import { renderHtml } from './render-html.ts';
import { STYLE } from './style.ts';

const EDITIONS = ['patient', 'clinical'] as const;
const LANGUAGES = ['en', 'ko', 'both'] as const;
const pages = Object.values(CASES).flatMap((kase) =>
  EDITIONS.flatMap((edition) =>
    LANGUAGES.map((language) =>
      renderHtml(buildReport(inputFor(kase, { edition, language, signedBy: 'The surgeon' }))),
    ),
  ),
);
const bodyOf = (html: string) => html.slice(html.indexOf('<body'));
const tagsOf = (html: string) => [...html.matchAll(/<[^>]*>/g)].map((m) => m[0]);

/** Every text a person can type that a report may show. */
const typedInto = (text: string): Case => ({
  ...LADEN,
  measurements: [{ ...LADEN.measurements![0]!, photo: { ...LADEN.measurements![0]!.photo, file: text } }],
  examination: { ...LADEN.examination, rater: text, notes: text },
  history: { ...LADEN.history, notes: text },
  person: { ...LADEN.person, events: [{ on: '2027-01-01', what: text }] },
  clinic: { name: text, phone: text },
  notes: text,
});

describe('renderHtml', () => {
  it('RH1 turns nothing a person typed into markup', () => {
    const page = (text: string) =>
      renderHtml(
        buildReport(inputFor(typedInto(text), { edition: 'clinical', language: 'both', signedBy: text })),
      );
    const plain = tagsOf(page('x'));
    const nasty = fc.oneof(
      fc.string({ minLength: 1 }),
      fc.string({ unit: 'grapheme', minLength: 1 }),
      fc
        .array(
          fc.constantFrom(
            '<script>',
            '</style>',
            '<!--',
            '-->',
            '"',
            "'",
            '&',
            '>',
            '<img src=x onerror=1>',
            ']]>',
          ),
          { minLength: 1, maxLength: 6 },
        )
        .map((parts) => parts.join('a')),
    );
    fc.assert(
      fc.property(nasty, (text) => {
        fc.pre(text.trim() !== '');
        expect(tagsOf(page(text))).toEqual(plain);
      }),
      { numRuns: 60 },
    );
  });

  it('RH1 escapes texts, titles and ids of any document', () => {
    const evil = '<b onclick="x">&\'"</b>';
    const document: ReportDocument = {
      schema: 'plica.report/1',
      edition: 'patient',
      language: 'both',
      whose: evil,
      signedBy: evil,
      asOf: evil,
      title: { en: evil, ko: evil },
      parts: [{ id: 'found', title: { en: evil, ko: evil } }],
      sections: [
        {
          id: evil,
          part: 'found',
          title: { en: evil, ko: evil },
          blocks: [
            { kind: 'text', text: { en: evil, ko: evil } },
            { kind: 'list', items: [{ en: evil, ko: evil }] },
            { kind: 'terms', items: [{ term: { en: evil, ko: evil }, text: { en: evil, ko: evil } }] },
            { kind: 'notice', tone: 'info', title: { en: evil, ko: evil }, text: { en: evil, ko: evil } },
            {
              kind: 'figure',
              picture: { jpegBase64: evil, widthPx: 1, heightPx: 1 },
              alt: { en: evil, ko: evil },
              caption: { en: evil, ko: evil },
            },
            {
              kind: 'table',
              caption: { en: evil, ko: evil },
              head: [{ en: evil, ko: evil }],
              rows: [[{ en: evil, ko: evil }]],
            },
          ],
        },
      ],
    };
    const html = renderHtml(document);
    expect(bodyOf(html)).not.toMatch(/<b\b(?!ody)|onclick="x"/);
    expect(html).toContain('&lt;b onclick=&quot;x&quot;&gt;&amp;&#39;&quot;&lt;/b&gt;');
  });

  it('RH2 is complete in itself: no script, no request', () => {
    for (const html of pages) {
      expect(html).not.toMatch(/<(script|link|img|iframe|object|embed|svg|form)\b/i);
      expect(html).not.toMatch(/https?:\/\/|url\(|@import|src=|\son\w+=/i);
      expect(html).toContain("default-src 'none'");
    }
  });

  it('RH3 keeps headings in order, ids unique and links alive', () => {
    for (const html of pages) {
      const levels = [...html.matchAll(/<h(\d)/g)].map((m) => Number(m[1]));
      expect(levels[0]).toBe(1);
      expect(levels.filter((l) => l === 1)).toHaveLength(1);
      levels.forEach((level, i) => i && expect(level - levels[i - 1]!).toBeLessThanOrEqual(1));
      const ids = [...html.matchAll(/\sid="([^"]+)"/g)].map((m) => m[1]!);
      expect(new Set(ids).size).toBe(ids.length);
      for (const [, target] of html.matchAll(/href="#([^"]+)"/g)) expect(ids).toContain(target);
      for (const [, target] of html.matchAll(/aria-labelledby="([^"]+)"/g)) expect(ids).toContain(target);
      expect(html).toMatch(/<body[^>]*>\s*<a class="skip" href="#(summary|red-flags)">/);
    }
  });

  it('RH4 gives every table a caption, scoped headings and cells that name their column', () => {
    for (const html of pages) {
      const tables = [...html.matchAll(/<table[^]*?<\/table>/g)].map((m) => m[0]);
      expect(tables.length).toBeGreaterThan(5);
      for (const table of tables) {
        expect(table).toMatch(/^<table role="table"><caption>[^]+?<\/caption>/);
        const columns = table.match(/<th scope="col"/g)!.length;
        for (const row of table.match(/<tr role="row">(?:(?!<\/tr>)[^])*<th scope="row"[^]*?<\/tr>/g)!)
          expect(row.match(/<t[hd][ >]/g)!.length).toBe(columns);
        expect(table).not.toMatch(/<th(?! scope=)[ >]/);
      }
    }
  });

  it('RH4 closes every element it opens', () => {
    for (const html of pages) {
      const open: string[] = [];
      for (const tag of tagsOf(html.slice(html.indexOf('<html')))) {
        const name = /^<\/?(\w+)/.exec(tag)![1]!;
        if (name === 'meta' || name === 'img') continue;
        if (tag.startsWith('</')) expect(open.pop()).toBe(name);
        else open.push(name);
      }
      expect(open).toEqual([]);
    }
  });

  it('RH5 marks the language of the page, and of every text where both stand', () => {
    const page = (language: 'en' | 'ko' | 'both') => renderHtml(buildReport(inputFor(MIDDLE, { language })));
    expect(page('en')).toContain('<html lang="en">');
    expect(page('ko')).toContain('<html lang="ko">');
    expect(page('en')).not.toMatch(/[가-힣]/);
    const both = bodyOf(page('both'));
    const korean = both.replace(/<(\w+)[^>]* lang="ko"[^>]*>[^]*?<\/\1>/g, '');
    expect(korean.replace(/<a class="skip"[^]*?<\/a>/, '').replace(/<[^>]*>/g, '')).not.toMatch(/[가-힣]/);
    expect(both.match(/lang="ko"/g)!.length).toBe(both.match(/lang="en"/g)!.length);
  });

  it('RH6 reaches the contrast of WCAG AA, light and dark', () => {
    for (const palette of [LIGHT, DARK])
      for (const [ink, ground] of PAIRS)
        expect(contrast(palette[ink], palette[ground]), `${ink} on ${ground}`).toBeGreaterThanOrEqual(4.5);
  });

  it('RH8 puts signs that need action first, then the short of it, then the contents', () => {
    const html = renderHtml(buildReport(inputFor(CASES['URGENT']!)));
    expect(html.indexOf('id="red-flags"')).toBeGreaterThan(0);
    const order = ['red-flags', 'summary', 'contents', 'part-found'].map((id) => html.indexOf(`id="${id}"`));
    expect(order).toEqual(order.toSorted((a, b) => a - b));
  });

  it('RH9 keeps a value, its error and its unit on one line', () => {
    expect(renderHtml(buildReport(inputFor(MIDDLE)))).toContain('1.92\u00a0±\u00a00.84\u00a0mm');
  });

  it('RH7 nests sections under the parts and lists only the outer ones', () => {
    const html = renderHtml(buildReport(inputFor(MIDDLE)));
    expect(html).toMatch(
      /<h2 id="part-operation">[^]*?<h3 id="operation">[^]*?<h4 id="operation-cut">[^]*?<h3 id="recovery">/,
    );
    expect(html).not.toContain('href="#operation-cut"');
    expect(html).toMatch(/href="#part-operation"[^]*?href="#operation"/);
  });

  it('RH10 folds what is looked up, never what must be read, and prints all of it', () => {
    for (const name of ['MIDDLE', 'URGENT']) {
      const html = renderHtml(buildReport(inputFor(CASES[name]!, { signedBy: 'The surgeon' })));
      const folded = [...html.matchAll(/<details[^>]*><summary><h\d id="([^"]+)"/g)].map((m) => m[1]!);
      expect(folded).toContain('options-mini');
      expect(folded).toContain('sources');
      for (const id of ['red-flags', 'summary', 'measured', 'why', 'call-at-once', 'questions', 'uncertain'])
        expect(folded).not.toContain(id);
    }
    expect(STYLE).toMatch(/@media print\{details::details-content\{content-visibility:visible/);
  });

  it('RH11 carries pictures within itself, each with its words', () => {
    const picture = { jpegBase64: '/9j/4A==', widthPx: 3, heightPx: 4, view: 'front', posture: 'upright', takenOn: '2026-11-20' } as const; // prettier-ignore
    const html = renderHtml(buildReport(inputFor(MIDDLE, { pictures: [picture], language: 'both' })));
    expect(html.match(/<img /g)).toHaveLength(1);
    expect(html).toContain(
      '<img src="data:image/jpeg;base64,/9j/4A==" width="3" height="4" alt="Photograph of the face',
    );
  });
});

/** WCAG 2.2 contrast ratio of two #rrggbb colours. */
function contrast(a: Palette[keyof Palette], b: string): number {
  const luminance = (hex: string): number => {
    const [r, g, blue] = [1, 3, 5].map((i) => {
      const c = parseInt(hex.slice(i, i + 2), 16) / 255;
      return c <= 0.04045 ? c / 12.92 : ((c + 0.055) / 1.055) ** 2.4;
    });
    return 0.2126 * r! + 0.7152 * g! + 0.0722 * blue!;
  };
  const [light, dark] = [luminance(a), luminance(b)].sort((x, y) => y - x);
  return (light! + 0.05) / (dark! + 0.05);
}
