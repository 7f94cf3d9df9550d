import type { Cell, Piece } from './row.ts';

/** What is used of pdfkit's document, the same in Node and in browsers. */
export type Pdf = PDFKit.PDFDocument;
export type Struct = PDFKit.PDFStructureElement;

/** A structure element under another. */
export function under(pdf: Pdf, parent: Struct, tag: string, options: object = {}): Struct {
  const struct = pdf.struct(tag as 'P', options);
  parent.add(struct);
  return struct;
}

/** The elements of a cell: its own (of a picture: the figure's), and one for each text where there are several. */
export interface CellStructs {
  outer: Struct;
  ofPiece: ReadonlyMap<Piece, Struct>;
}

/** Made when a row is written, so that the structure has the order of the document whatever is drawn when. */
export function structsOf(pdf: Pdf, cell: Cell, parent: Struct): CellStructs {
  const { pieces, tag, scope, picture, leadsTo } = cell;
  const [only] = pieces;
  if (picture) {
    const group = under(pdf, parent, 'Div');
    const { alt, language: lang } = picture;
    const figure = under(pdf, group, 'Figure', { alt, lang, placement: 'Block' });
    return {
      outer: figure,
      ofPiece: new Map(pieces.map((p) => [p, under(pdf, group, 'P', { lang: p.language })])),
    };
  }
  const single = pieces.length === 1 && !leadsTo;
  const outer = under(pdf, parent, tag, {
    ...(single ? { lang: only!.language } : {}),
    ...(scope ? { scope } : {}),
  });
  return {
    outer,
    ofPiece: new Map(
      pieces.map((p) => [p, single ? outer : under(pdf, outer, 'Span', { lang: p.language })]),
    ),
  };
}
