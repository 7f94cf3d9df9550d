import { breakLines } from './break-lines.ts';
import { CONTENT_WIDTH, RULE, SHEET, type TextLook } from './look.ts';
import type { Cell, Row, Tag } from './row.ts';

/** What is used of pdfkit's document, the same in Node and in browsers. */
export type Pdf = PDFKit.PDFDocument;
export type Struct = PDFKit.PDFStructureElement;

interface Line {
  text: string;
  look: TextLook;
  language: string;
  colour: string;
}

const BOX_PADDING = 9;

/** Puts rows of text one below the other on as many sheets as they need, tagged for readers that cannot see. */
export class Flow {
  readonly pdf: Pdf;
  #y = SHEET.top;
  readonly #widths = new Map<string, number>();

  constructor(pdf: Pdf) {
    this.pdf = pdf;
  }

  /** Free height left on the sheet. */
  get left(): number {
    return SHEET.height - SHEET.bottom - this.#y;
  }

  space(height: number): void {
    if (this.#y > SHEET.top) this.#y += height;
  }

  newSheet(): void {
    this.pdf.addPage();
    this.#y = SHEET.top;
  }

  /** A new sheet unless this much is free. */
  need(height: number): void {
    if (this.left < height && this.#y > SHEET.top) this.newSheet();
  }

  height(row: Row): number {
    const tallest = Math.max(...row.cells.map((cell) => this.#heightOf(this.#linesOf(cell))));
    return row.above + tallest + row.below;
  }

  /** Draws a row; its cells become children of `parent`, each under its own tag. */
  row(row: Row, parent: Struct): void {
    const cells = row.cells.map((cell) => ({
      cell,
      lines: this.#linesOf(cell),
      struct: this.#struct(cell, parent),
    }));
    if (row.together || row.keepWithNext) this.need(this.height(row) + (row.keepWithNext ?? 0));
    let first = true;
    while (first || cells.some(({ lines }) => lines.length)) {
      const room = this.left - row.above - row.below;
      const part = cells.map(({ cell, lines, struct }) => ({ cell, struct, lines: takeLines(lines, room) }));
      if (part.every(({ lines }) => !lines.length) && cells.some(({ lines }) => lines.length)) {
        this.newSheet();
        continue;
      }
      const height = Math.max(0, ...part.map(({ lines }) => this.#heightOf(lines)));
      this.#decorate(row, height);
      for (const { cell, lines, struct } of part) this.#draw(cell, lines, struct, this.#y + row.above, first);
      this.#y += row.above + height + row.below;
      if (cells.some(({ lines }) => lines.length)) this.newSheet();
      first = false;
    }
    for (const { struct } of cells) struct.end();
  }

  /** A picture as wide as it may be; `width` and `height` of the picture in any unit. */
  picture(bytes: ArrayBuffer, size: { width: number; height: number }, alt: string, parent: Struct): void {
    const scale = Math.min(CONTENT_WIDTH / 2 / size.width, 240 / size.height);
    const [width, height] = [size.width * scale, size.height * scale];
    this.need(height + 8);
    const struct = this.pdf.struct('Figure', { alt });
    parent.add(struct);
    const content = this.pdf.markStructureContent('Figure');
    struct.add(content);
    this.pdf.image(bytes, SHEET.left, this.#y, { width, height });
    this.pdf.endMarkedContent();
    struct.end();
    this.#y += height + 8;
  }

  measure(look: TextLook): (text: string) => number {
    this.pdf.font(look.face).fontSize(look.size);
    return (text) => {
      const key = `${look.face} ${look.size} ${text}`;
      let width = this.#widths.get(key);
      if (width === undefined) {
        width = this.pdf.widthOfString(text);
        this.#widths.set(key, width);
      }
      return width;
    };
  }

  #linesOf({ pieces, width }: Cell): Line[] {
    return pieces.flatMap(({ text, look, language, colour }) =>
      breakLines(text, width, this.measure(look)).map((line) => ({
        text: line,
        look,
        language,
        colour: colour ?? look.colour,
      })),
    );
  }

  #heightOf(lines: readonly Line[]): number {
    return lines.reduce((sum, { look }) => sum + look.size * look.leading, 0);
  }

  #struct({ tag, pieces, scope }: Cell, parent: Struct): Struct {
    const language = pieces[0]?.language;
    const options = {
      ...(language ? { lang: language } : {}),
      ...(scope ? { attributes: { O: 'Table', Scope: scope } } : {}),
    };
    const struct = this.pdf.struct(tag, options as PDFKit.Mixins.StructureElementOptions);
    parent.add(struct);
    return struct;
  }

  #decorate({ box, rule, above, below }: Row, height: number): void {
    if (!box && !rule) return;
    const { pdf } = this;
    pdf.markContent('Artifact', { type: 'Layout' });
    if (box) {
      pdf.rect(SHEET.left, this.#y, CONTENT_WIDTH, above + height + below).fill(box.ground);
      pdf.rect(SHEET.left, this.#y, 3, above + height + below).fill(box.bar);
    }
    if (rule)
      pdf
        .moveTo(SHEET.left, this.#y)
        .lineTo(SHEET.left + CONTENT_WIDTH, this.#y)
        .lineWidth(0.5)
        .stroke(RULE);
    pdf.endMarkedContent();
  }

  #draw({ x, mark, tag }: Cell, lines: readonly Line[], struct: Struct, top: number, first: boolean): void {
    if (!lines.length) return;
    const { pdf } = this;
    struct.add(pdf.markStructureContent(tag as Tag));
    let y = top;
    lines.forEach(({ text, look, colour }, k) => {
      pdf.font(look.face).fontSize(look.size).fillColor(colour);
      const base = y + (look.size * (look.leading - 1)) / 2;
      if (mark && first && k === 0) pdf.text(`${mark} `, SHEET.left + x - 12, base, { lineBreak: false });
      // A space at the end of a line parts its last word from the next for whoever listens or copies.
      pdf.text(k < lines.length - 1 ? `${text} ` : text, SHEET.left + x, base, { lineBreak: false });
      y += look.size * look.leading;
    });
    pdf.endMarkedContent();
  }
}

/** Takes from the front of the lines as many as fit; a single line is not left alone on either side where that can be helped. */
function takeLines(lines: Line[], room: number): Line[] {
  let count = 0;
  let used = 0;
  while (count < lines.length && used + lines[count]!.look.size * lines[count]!.look.leading <= room + 1e-6) {
    used += lines[count]!.look.size * lines[count]!.look.leading;
    count++;
  }
  if (count < lines.length && lines.length > 3) {
    if (lines.length - count === 1) count--;
    if (count === 1) count = 0;
  }
  return lines.splice(0, count);
}

export { BOX_PADDING };
