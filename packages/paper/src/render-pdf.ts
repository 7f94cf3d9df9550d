import type { Language, Texts } from '@plica/face/case';
import type { ReportDocument } from '@plica/face/report';
import { Flow, type Pdf, type Struct } from './flow.ts';
import { LOOKS, SHEET } from './look.ts';
import { BlockWriter } from './write-block.ts';
import { WORDS } from './words.ts';

/** pdfkit's class, from its build for this environment. */
export type PdfEngine = new (options: PDFKit.PDFDocumentOptions) => Pdf;

/** TrueType or OpenType, with Latin and Hangul. */
export interface PaperFonts {
  regular: Uint8Array;
  semiBold: Uint8Array;
}

/** Room that a heading keeps below itself on its sheet, points. */
const NEXT = 46;

/**
 * The paper as a tagged PDF (PDF/UA-1 structure: headings, lists, tables, languages, reading order), A4. The same document
 * gives the same bytes.
 */
export async function renderPdf(
  document: ReportDocument,
  fonts: PaperFonts,
  Engine: PdfEngine,
): Promise<Uint8Array> {
  const languages: Language[] = document.language === 'both' ? ['en', 'ko'] : [document.language];
  const say = (texts: Texts): string => languages.map((l) => texts[l]).join(' · ');
  const title = `${say(document.title)} · ${document.asOf}`;
  const pdf = new Engine({
    size: 'A4',
    margin: 0,
    autoFirstPage: false,
    bufferPages: true,
    pdfVersion: '1.7',
    tagged: true,
    // The library knows it, its published types do not.
    subset: 'PDF/UA' as PDFKit.Mixins.PDFSubsets,
    lang: languages[0]!,
    displayTitle: true,
    info: {
      Title: title,
      Producer: 'Plica',
      Creator: 'Plica',
      CreationDate: new Date(`${document.asOf}T00:00:00Z`),
    },
  });
  const bytes = collect(pdf);
  pdf.registerFont('regular', fonts.regular as unknown as PDFKit.Mixins.PDFFontSource);
  pdf.registerFont('semiBold', fonts.semiBold as unknown as PDFKit.Mixins.PDFFontSource);
  pdf.addPage();

  const flow = new Flow(pdf);
  const write = new BlockWriter(flow, languages);
  const root = pdf.struct('Document');
  pdf.addStructure(root);
  write.heading(document.title, LOOKS.title, 'H1', root, { above: 0, next: NEXT });
  const standing: Texts = {
    en: [document.asOf, WORDS[document.edition].en, signedLine(document, 'en')].join('  ·  '),
    ko: [document.asOf, WORDS[document.edition].ko, signedLine(document, 'ko')].join('  ·  '),
  };
  write.heading(standing, LOOKS.cellSoft, 'P', root, { above: 0, next: NEXT });
  flow.space(4);

  for (const section of document.sections) {
    const part = section.id.includes('.');
    const struct = pdf.struct('Sect');
    root.add(struct);
    write.heading(section.title, part ? LOOKS.part : LOOKS.section, part ? 'H3' : 'H2', struct, {
      above: part ? 6 : 12,
      next: NEXT,
    });
    if (!part) pdf.outline.addItem(say(section.title));
    for (const block of section.blocks) write.block(block, struct);
    struct.end();
  }
  footer(root, write);
  root.end();
  number(pdf, title, languages);
  pdf.end();
  return bytes;
}

const signedLine = ({ signedBy }: ReportDocument, language: Language): string =>
  signedBy === null ? WORDS.unsigned[language] : `${WORDS.signed[language]} ${signedBy}`;

function footer(root: Struct, write: BlockWriter): void {
  write.heading(WORDS.footer, LOOKS.small, 'P', root, { above: 10, next: 0 });
}

/** The running line: what paper this is, and which sheet of how many. */
function number(pdf: Pdf, title: string, [language]: readonly Language[]): void {
  const { start, count } = pdf.bufferedPageRange();
  const { small } = LOOKS;
  for (let k = 0; k < count; k++) {
    pdf.switchToPage(start + k);
    pdf.markContent('Artifact', { type: 'Pagination', attached: ['Bottom'] });
    pdf.font(small.face).fontSize(small.size).fillColor(small.colour);
    const y = SHEET.height - 36;
    pdf.text(title, SHEET.left, y, { lineBreak: false });
    const page = WORDS.page[language!].replace('{n}', String(k + 1)).replace('{m}', String(count));
    pdf.text(page, SHEET.width - SHEET.right - pdf.widthOfString(page), y, { lineBreak: false });
    pdf.endMarkedContent();
  }
}

function collect(pdf: Pdf): Promise<Uint8Array> {
  return new Promise((resolve, reject) => {
    const parts: Uint8Array[] = [];
    pdf.on('data', (part: Uint8Array) => parts.push(part));
    pdf.on('error', reject);
    pdf.on('end', () => {
      const whole = new Uint8Array(parts.reduce((sum, part) => sum + part.length, 0));
      let at = 0;
      for (const part of parts) {
        whole.set(part, at);
        at += part.length;
      }
      resolve(whole);
    });
  });
}
