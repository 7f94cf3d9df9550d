import { CONTENT_HEIGHT, CONTENT_WIDTH, RULE, SHEET } from './look.ts';
import { lineHeight, type Line, type Measurer } from './measure.ts';
import { under, type CellStructs, type Pdf, type Struct } from './pdf.ts';
import type { Cell, Row } from './row.ts';

const PICTURE_GAP = 5;

interface Deferred {
  cell: Cell;
  sheet: number;
  top: number;
}

/** Puts rows one below the other on as many sheets as they need, tagged for readers that cannot see. */
export class Sheets {
  readonly #pdf: Pdf;
  readonly #measurer: Measurer;
  readonly #structs: ReadonlyMap<Cell, CellStructs>;
  readonly #lines = new Map<Cell, Line[]>();
  readonly #deferred: Deferred[] = [];
  /** Anchors and the sheets they stand on, from 0. */
  readonly anchors = new Map<string, { sheet: number; top: number }>();
  #sheet = -1;
  #y: number = SHEET.top;

  constructor(pdf: Pdf, measurer: Measurer, structs: ReadonlyMap<Cell, CellStructs>) {
    this.#pdf = pdf;
    this.#measurer = measurer;
    this.#structs = structs;
  }

  put(rows: readonly Row[]): void {
    if (this.#sheet < 0) this.#newSheet();
    rows.forEach((row, k) => {
      const atTop = this.#y === SHEET.top;
      if (!atTop && Math.max(row.room ?? 0, this.#chain(rows, k)) > this.#left) {
        this.#newSheet();
        if (row.head) this.#draw(row.head);
      } else if (!atTop) this.#y += row.space ?? 0;
      this.#draw(row);
      this.#y += row.after ?? 0;
    });
  }

  /** Draws the lines of the contents, now that every anchor has its sheet. */
  drawContents(look: Cell['pieces'][number]['look']): void {
    for (const { cell, sheet, top } of this.#deferred) {
      this.#pdf.switchToPage(sheet);
      this.#drawContentsLine(cell, top, look);
    }
  }

  get #left(): number {
    return SHEET.height - SHEET.bottom - this.#y;
  }

  #newSheet(): void {
    this.#pdf.addPage();
    this.#sheet++;
    this.#y = SHEET.top;
  }

  /** Height of a row and of all that must stand on its sheet with it; no more than a sheet holds. */
  #chain(rows: readonly Row[], from: number): number {
    let height = 0;
    for (let k = from; k < rows.length; k++) {
      const next = height + (rows[k]!.space ?? 0) + this.height(rows[k]!);
      if (k > from && next > CONTENT_HEIGHT) break;
      height = next;
      if (!rows[k]!.keep) break;
    }
    return Math.min(height, CONTENT_HEIGHT);
  }

  height(row: Row): number {
    return (
      (row.above ?? 0) + Math.max(0, ...row.cells.map((cell) => this.#cellHeight(cell))) + (row.below ?? 0)
    );
  }

  #cellHeight(cell: Cell): number {
    const lines = this.#linesOf(cell).reduce((sum, { piece }) => sum + lineHeight(piece.look), 0);
    return lines + (cell.picture ? cell.picture.height + PICTURE_GAP : 0);
  }

  #linesOf(cell: Cell): Line[] {
    let lines = this.#lines.get(cell);
    if (!lines) {
      lines = this.#measurer.lines(cell);
      this.#lines.set(cell, lines);
    }
    return lines;
  }

  #draw(row: Row): void {
    if (row.anchor !== undefined) {
      this.anchors.set(row.anchor, { sheet: this.#sheet, top: this.#y });
      this.#pdf.addNamedDestination(row.anchor, 'XYZ', 0, this.#y - 6, null as unknown as number);
    }
    const { above = 0, below = 0 } = row;
    const rest = row.cells.map((cell) => ({
      cell,
      lines: [...this.#linesOf(cell)],
      structs: row.parent ? this.#structs.get(cell)! : null,
    }));
    for (let first = true; first || rest.some(({ lines }) => lines.length); first = false) {
      if (!first) this.#newSheet();
      const room = this.#left - above - below;
      const now = rest.map(({ cell, lines, structs }) => {
        const picture = first ? cell.picture : undefined;
        const offset = picture ? picture.height + PICTURE_GAP : 0;
        return { cell, structs, picture, offset, lines: take(lines, room - offset) };
      });
      const height = Math.max(0, ...now.map(({ offset, lines }) => offset + heightOf(lines)));
      this.#decorate(row, above + height + below);
      for (const { cell, structs, picture, offset, lines } of now) {
        const top = this.#y + above;
        if (cell.leadsTo) this.#deferred.push({ cell, sheet: this.#sheet, top });
        else {
          if (picture) this.#drawPicture(cell, picture, structs!.outer, top);
          this.#drawLines(cell, lines, structs, top + offset);
        }
      }
      this.#y += above + height + below;
    }
  }

  #decorate({ box, rule }: Row, height: number): void {
    if (!box && !rule) return;
    const pdf = this.#pdf;
    pdf.markContent('Artifact', { type: 'Layout' });
    if (box) {
      pdf.rect(SHEET.left, this.#y, CONTENT_WIDTH, height).fill(box.ground);
      pdf.rect(SHEET.left, this.#y, 3, height).fill(box.bar);
    }
    if (rule)
      pdf
        .moveTo(SHEET.left, this.#y)
        .lineTo(SHEET.left + CONTENT_WIDTH, this.#y)
        .lineWidth(0.5)
        .stroke(RULE);
    pdf.endMarkedContent();
  }

  #drawPicture({ x }: Cell, picture: NonNullable<Cell['picture']>, struct: Struct, top: number): void {
    const { bytes, width, height } = picture;
    struct.add(this.#pdf.markStructureContent('Figure'));
    this.#pdf.image(bytes, SHEET.left + x, top, { width, height });
    this.#pdf.endMarkedContent();
  }

  #drawLines({ x, tag }: Cell, lines: readonly Line[], structs: CellStructs | null, top: number): void {
    const pdf = this.#pdf;
    let y = top;
    let open: Line['piece'] | null = null;
    for (const { text, piece } of lines) {
      if (piece !== open) {
        if (open) pdf.endMarkedContent();
        open = piece;
        if (structs) {
          const struct = structs.ofPiece.get(piece)!;
          struct.add(pdf.markStructureContent(struct === structs.outer ? tag : 'Span'));
        } else pdf.markContent('Artifact', { type: 'Pagination' });
      }
      const { look } = piece;
      pdf.font(look.face).fontSize(look.size).fillColor(look.colour);
      // The space behind the last word parts it from what follows for whoever listens or copies.
      pdf.text(`${text} `, SHEET.left + x, y + (look.size * (look.leading - 1)) / 2, {
        lineBreak: false,
      });
      y += lineHeight(look);
    }
    if (open) pdf.endMarkedContent();
  }

  #drawContentsLine(cell: Cell, top: number, look: Line['piece']['look']): void {
    const pdf = this.#pdf;
    const lines = this.#linesOf(cell);
    const number = String((this.anchors.get(cell.leadsTo!)?.sheet ?? 0) + 1);
    const measure = this.#measurer.of(look);
    const height = heightOf(lines);
    const structs = this.#structs.get(cell)!;
    const link = structs.outer;
    this.#drawLines(cell, lines, structs, top);
    const last = lines.at(-1)!;
    const base = top + height - lineHeight(last.piece.look);
    const end = SHEET.left + cell.x + cell.width + NUMBER_WIDTH;
    const from = SHEET.left + cell.x + this.#measurer.of(last.piece.look)(last.text) + 5;
    const to = end - measure(number) - 5;
    if (to > from) {
      pdf.markContent('Artifact', { type: 'Layout' });
      const y = base + lineHeight(last.piece.look) * 0.68;
      pdf.moveTo(from, y).lineTo(to, y).lineWidth(0.5).dash(0.5, { space: 2.5 }).stroke(RULE).undash();
      pdf.endMarkedContent();
    }
    const span = under(pdf, link, 'Span', { lang: cell.pieces[0]!.language });
    span.add(pdf.markStructureContent('Span'));
    pdf.font(look.face).fontSize(look.size).fillColor(look.colour);
    pdf.text(number, end - measure(number), base + (look.size * (look.leading - 1)) / 2, {
      lineBreak: false,
    });
    pdf.endMarkedContent();
    const said = `${cell.pieces.map(({ text }) => text).join(' · ')}, ${number}`;
    pdf.goTo(SHEET.left + cell.x, top, cell.width + NUMBER_WIDTH, height, cell.leadsTo!, {
      structParent: link,
      Contents: new String(said),
    } as unknown as PDFKit.Mixins.AnnotationOption);
    // Ended on its own sheet: pdfkit writes the sheet that is open into the reference to the annotation.
    link.end();
  }
}

/** Room for the number of a sheet behind a line of the contents, points. */
export const NUMBER_WIDTH = 22;

const heightOf = (lines: readonly Line[]): number =>
  lines.reduce((sum, { piece }) => sum + lineHeight(piece.look), 0);

/** Takes from the front of the lines as many as fit; no single line is left alone where that can be helped. */
function take(lines: Line[], room: number): Line[] {
  let count = 0;
  let used = 0;
  while (count < lines.length && used + lineHeight(lines[count]!.piece.look) <= room + 1e-6)
    used += lineHeight(lines[count++]!.piece.look);
  if (count > 2 && lines.length - count === 1) count--;
  return lines.splice(0, Math.max(count, lines.length ? 1 : 0));
}
