import type { Font } from 'fontkit';
import PDFDocument from 'pdfkit';
import { toBytes } from 'pdfkit/output';
import type { Language, Texts } from '@plica/face/case';
import { nest, type ReportDocument, type Section } from '@plica/face/report';
import { blockRows } from './block-rows.ts';
import { contentsRows, titleRows } from './first-rows.ts';
import { CONTENT_HEIGHT, LOOKS, SHEET, type Face } from './look.ts';
import { Measurer } from './measure.ts';
import { openFont } from './open-font.ts';
import type { Pdf, Struct } from './pdf.ts';
import type { Row, Tag } from './row.ts';
import { runningLines } from './running.ts';
import { Sheets } from './sheets.ts';
import { WORDS } from './words.ts';
import { Writer } from './writer.ts';

/** TrueType, with Latin and Hangul. */
export interface PaperFonts {
  regular: Uint8Array;
  semiBold: Uint8Array;
}

export interface PaperPdf {
  bytes: Uint8Array;
  sheets: number;
  /** Letters that the font does not have, such as Chinese characters of a name: an empty box stands for each. */
  missingLetters: string[];
}

/**
 * The paper as a tagged PDF (headings, lists, tables, languages, reading order, alternative texts), A4. The same document
 * gives the same bytes.
 */
export async function renderPdf(document: ReportDocument, fonts: PaperFonts): Promise<PaperPdf> {
  const languages: Language[] = document.language === 'both' ? ['en', 'ko'] : [document.language];
  const [regular, semiBold] = [openFont(fonts.regular), openFont(fonts.semiBold)];
  const pdf = openPdf(document, languages, { regular, semiBold });
  const bytes = toBytes(pdf);
  const measurer = new Measurer(pdf);
  // Both weights are cut from one design and hold the same letters.
  const hasGlyph = (letter: string): boolean => regular.hasGlyphForCodePoint(letter.codePointAt(0)!);
  const write = new Writer(pdf, measurer, languages, hasGlyph);
  const root = pdf.struct('Document');
  pdf.addStructure(root);

  const groups = nest(document.sections);
  const parts = document.parts.map((part) => ({
    ...part,
    anchor: `part-${part.id}`,
    groups: groups.filter(([main]) => main!.part === part.id),
  }));
  const first = groups.filter(([main]) => !main!.part);
  const rows = [
    ...titleRows(document, root, write),
    ...first.flatMap((group) => sectionRows(group, 'H2', root, write)),
    ...contentsRows(
      parts.map(({ groups: own, ...part }) => ({ ...part, sections: own.map(([main]) => main!) })),
      root,
      write,
    ),
    ...parts.flatMap(({ title, anchor, groups: own }) => {
      const struct = write.open('Part', root);
      return [
        write.heading(title, LOOKS.part, 'H2', struct, {
          space: 26,
          room: PART_ROOM,
          below: 9,
          anchor,
        }),
        ...own.flatMap((group) => sectionRows(group, 'H3', struct, write)),
      ];
    }),
    write.text(WORDS.footer, LOOKS.small, root, { space: 12 }),
  ];
  const sheets = new Sheets(pdf, measurer, write.structs);
  sheets.put(rows);
  sheets.drawContents(LOOKS.cell);
  bookmarks(pdf, sheets, first, parts, (texts) => languages.map((l) => texts[l]).join(' · '));
  runningLines(pdf, document, write);
  root.end();
  const { count } = pdf.bufferedPageRange();
  pdf.end();
  return { bytes: await bytes, sheets: count, missingLetters: [...write.missing] };
}

function openPdf(document: ReportDocument, languages: readonly Language[], fonts: Record<Face, Font>): Pdf {
  const pdf = new PDFDocument({
    size: 'A4',
    margin: 0,
    autoFirstPage: false,
    bufferPages: true,
    pdfVersion: '1.7',
    tagged: true,
    // Without its own first font, which browsers would not have.
    font: null as unknown as string,
    // The library knows it, its published types do not.
    subset: 'PDF/UA' as PDFKit.Mixins.PDFSubsets,
    lang: languages[0]!,
    displayTitle: true,
    info: {
      Title: `${languages.map((l) => document.title[l]).join(' · ')} · ${document.asOf}`,
      Producer: 'Plica',
      Creator: 'Plica',
      CreationDate: new Date(`${document.asOf}T00:00:00Z`),
    },
  });
  for (const face of ['regular', 'semiBold'] as const)
    pdf.registerFont(face, fonts[face] as unknown as PDFKit.Mixins.PDFFontSource);
  return pdf;
}

/** A part begins a sheet unless a good deal of one is free. */
const PART_ROOM = 0.45 * CONTENT_HEIGHT;

const LOWER: Readonly<Record<'H2' | 'H3', Tag>> = { H2: 'H3', H3: 'H4' };

/** A section under a heading of this level, its parts one level lower. */
function sectionRows(
  [main, ...parts]: readonly Section[],
  level: 'H2' | 'H3',
  root: Struct,
  write: Writer,
): Row[] {
  const struct = write.open('Sect', root);
  return [
    write.heading(main!.title, LOOKS.section, level, struct, { space: 13, anchor: main!.id }),
    ...blockRows(main!.blocks, struct, write),
    ...parts.flatMap((part) => {
      const own = write.open('Sect', struct);
      return [
        write.heading(part.title, LOOKS.sub, LOWER[level], own, { space: 9, anchor: part.id }),
        ...blockRows(part.blocks, own, write),
      ];
    }),
  ];
}

function bookmarks(
  pdf: Pdf,
  sheets: Sheets,
  first: readonly Section[][],
  parts: readonly { title: Texts; anchor: string; groups: readonly Section[][] }[],
  say: (texts: Texts) => string,
): void {
  const to = (anchor: string) => {
    const { sheet, top } = sheets.anchors.get(anchor)!;
    // The library measures from the right edge, and its published types know of no places.
    const place = { pageNumber: sheet, top: Math.max(0, top - 6), left: SHEET.width };
    return place as { expanded?: boolean };
  };
  for (const [main] of first) pdf.outline.addItem(say(main!.title), to(main!.id));
  for (const { title, anchor, groups } of parts) {
    const item = pdf.outline.addItem(say(title), { ...to(anchor), expanded: true });
    for (const [main, ...inner] of groups) {
      const section = item.addItem(say(main!.title), to(main!.id));
      for (const part of inner) section.addItem(say(part.title), to(part.id));
    }
  }
}
