import type { Block } from '@plica/face/report';
import { COLUMN_GAP, CONTENT_WIDTH, LOOKS, TONES } from './look.ts';
import type { Struct } from './pdf.ts';
import type { Cell, Row } from './row.ts';
import { tableRows } from './table-rows.ts';
import type { Writer } from './writer.ts';

const INDENT = 14;
/** For numbers of two digits. */
const WIDE_INDENT = 20;
const TERM_SHARE = 0.27;
const BOX_PADDING = 12;
const PICTURE_HEIGHT = 250;

/** The rows of the blocks of a section, in one language or in two side by side. */
export function blockRows(blocks: readonly Block[], parent: Struct, write: Writer): Row[] {
  const rows: Row[] = [];
  for (let k = 0; k < blocks.length; k++) {
    const block = blocks[k]!;
    const next = blocks[k + 1];
    if (block.kind === 'figure') {
      const pair = [block, ...(next?.kind === 'figure' ? [next] : [])];
      rows.push(figures(pair, parent, write));
      k += pair.length - 1;
    } else rows.push(...rowsOf(block, next, parent, write));
  }
  return rows;
}

type Of<K extends Block['kind']> = Extract<Block, { kind: K }>;

function rowsOf(
  block: Exclude<Block, Of<'figure'>>,
  next: Block | undefined,
  parent: Struct,
  write: Writer,
): Row[] {
  switch (block.kind) {
    case 'text':
      // What leads into a list or to pictures stays with them.
      return [
        write.text(block.text, LOOKS.text, parent, {
          below: 5,
          keep: next?.kind === 'list' || next?.kind === 'figure',
        }),
      ];
    case 'list':
      return list(block, parent, write);
    case 'terms':
      return terms(block, parent, write);
    case 'notice':
      return [notice(block, parent, write)];
    case 'table':
      return tableRows(block, parent, write);
  }
}

function list({ ordered, items }: Of<'list'>, parent: Struct, write: Writer): Row[] {
  const { languages } = write;
  const struct = write.open('L', parent);
  const indent = ordered && items.length > 9 ? WIDE_INDENT : INDENT;
  const last = items.length - 1;
  return items.map((item, k) => {
    const entry = write.open('LI', struct);
    const label = write.open('Lbl', entry);
    const body = write.open('LBody', entry);
    const cells = write.columns((language) => [write.piece(item, language, LOOKS.text)], 'P', indent);
    const mark = ordered ? `${k + 1}.` : '•';
    return write.row({
      cells: cells.flatMap((cell, column): Cell[] => [
        {
          x: cell.x - indent,
          width: indent,
          pieces: [{ text: mark, look: LOOKS.text, language: languages[column]! }],
          tag: 'P',
          parent: label,
        },
        { ...cell, parent: body },
      ]),
      parent: entry,
      below: k === last ? 7 : 2.5,
      // No point stands alone at the end or the beginning of a sheet.
      keep: last > 0 && (k === 0 || k === last - 1),
    });
  });
}

/** Terms and what is said of them: a list whose labels are the terms. */
function terms({ items }: Of<'terms'>, parent: Struct, write: Writer): Row[] {
  const [left, gap] = [CONTENT_WIDTH * TERM_SHARE, 12];
  const struct = write.open('L', parent);
  return items.map(({ term, text }, k) =>
    write.row({
      cells: [
        { x: 0, width: left - gap, pieces: write.stacked(term, LOOKS.name, LOOKS.text), tag: 'Lbl' },
        { x: left, width: CONTENT_WIDTH - left, pieces: write.stacked(text, LOOKS.text), tag: 'LBody' },
      ],
      parent: write.open('LI', struct),
      above: 4,
      below: k === items.length - 1 ? 9 : 4,
      rule: true,
    }),
  );
}

function notice({ tone, title, text }: Of<'notice'>, parent: Struct, write: Writer): Row {
  const { ground, bar, ink } = TONES[tone];
  const struct = write.open('Div', parent);
  const width = (CONTENT_WIDTH - 2 * BOX_PADDING - (write.languages.length - 1) * COLUMN_GAP) / write.languages.length; // prettier-ignore
  return write.row({
    cells: write.languages.map((language, k) => ({
      x: BOX_PADDING + k * (width + COLUMN_GAP),
      width,
      pieces: [
        ...(title ? [write.piece(title, language, { ...LOOKS.name, colour: ink })] : []),
        write.piece(text, language, { ...LOOKS.text, colour: ink }),
      ],
      tag: 'P',
    })),
    parent: struct,
    space: 3,
    above: 7,
    below: 7,
    after: 6,
    box: { ground, bar },
  });
}

/** One picture, or two beside each other, each with its words below. */
function figures(pair: readonly Of<'figure'>[], parent: Struct, write: Writer): Row {
  const width = (CONTENT_WIDTH - COLUMN_GAP) / 2;
  const [language] = write.languages;
  return write.row({
    cells: pair.map(({ picture, alt, caption }, k): Cell => {
      const scale = Math.min(width / picture.widthPx, PICTURE_HEIGHT / picture.heightPx);
      return {
        x: k * (width + COLUMN_GAP),
        width,
        pieces: write.stacked(caption, LOOKS.cell, LOOKS.cellSoft),
        tag: 'P',
        picture: {
          bytes: Uint8Array.from(atob(picture.jpegBase64), (c) => c.charCodeAt(0)).buffer,
          width: picture.widthPx * scale,
          height: picture.heightPx * scale,
          alt: alt[language!],
          language: language!,
        },
      };
    }),
    parent,
    space: 4,
    below: 10,
  });
}
