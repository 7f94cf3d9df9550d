import type { Texts } from '@plica/face/case';
import type { ReportDocument, Section } from '@plica/face/report';
import { COLUMN_GAP, CONTENT_WIDTH, LOOKS } from './look.ts';
import type { Struct } from './pdf.ts';
import type { Cell, Row } from './row.ts';
import { NUMBER_WIDTH } from './sheets.ts';
import { WORDS } from './words.ts';
import type { Writer } from './writer.ts';

const same = (text: string): Texts => ({ en: text, ko: text });

/** The title, and whose paper it is, of which day, for whom, signed by whom: two beside each other. */
export function titleRows(document: ReportDocument, root: Struct, write: Writer): Row[] {
  const { title, whose, asOf, edition, signedBy } = document;
  const said: [Texts, Texts][] = [
    [WORDS.whose, whose === null ? WORDS.nobody : same(whose)],
    [WORDS.date, same(asOf)],
    [WORDS.edition, WORDS[edition]],
    [WORDS.signed, signedBy === null ? WORDS.unsigned : same(signedBy)],
  ];
  const heading = write.heading(title, LOOKS.title, 'H1', root, { below: 8 });
  const list = write.open('L', root);
  const width = (CONTENT_WIDTH - COLUMN_GAP) / 2;
  const pair = (from: number, more: Partial<Row>): Row =>
    write.row({
      cells: said.slice(from, from + 2).flatMap(([term, value], k): Cell[] => {
        const parent = write.open('LI', list);
        const x = k * (width + COLUMN_GAP);
        const label = { tag: 'Lbl', parent, x, width: LABEL_WIDTH - 8 } as const;
        const alike = value.en === value.ko;
        const pieces = alike ? [write.piece(value, write.languages[0]!, LOOKS.name)] : write.stacked(value, LOOKS.name, LOOKS.text); // prettier-ignore
        return [
          { ...label, pieces: write.stacked(term, LOOKS.cellSoft) },
          { x: x + LABEL_WIDTH, width: width - LABEL_WIDTH, pieces, tag: 'LBody', parent },
        ];
      }),
      parent: list,
      above: 3,
      below: 3,
      keep: true,
      ...more,
    });
  return [heading, pair(0, { rule: true }), pair(2, { below: 8 })];
}
const LABEL_WIDTH = 68;

/** The parts with their sections in two columns; the numbers of the sheets follow when all is placed. */
export function contentsRows(
  parts: readonly { title: Texts; anchor: string; sections: readonly Section[] }[],
  root: Struct,
  write: Writer,
): Row[] {
  const struct = write.open('Sect', root);
  const heading = write.heading(WORDS.contents, LOOKS.section, 'H2', struct, { space: 10 });
  const toc = write.open('TOC', struct);
  const width = (CONTENT_WIDTH - COLUMN_GAP) / 2;
  const entries = parts.map(({ title, anchor, sections }) => {
    const item = write.open('TOCI', toc);
    const inner = write.open('TOC', item);
    return [
      { title, anchor, parent: item, inset: 0, look: LOOKS.cellName },
      ...sections.map((s) => ({
        title: s.title,
        anchor: s.id,
        parent: write.open('TOCI', inner),
        inset: 8,
        look: LOOKS.cell,
      })),
    ];
  });
  const half = Math.ceil(parts.length / 2);
  const columns = [entries.slice(0, half).flat(), entries.slice(half).flat()];
  const count = Math.max(...columns.map((c) => c.length));
  return [
    heading,
    ...Array.from({ length: count }, (_, k) =>
      write.row({
        cells: columns.flatMap((column, at) => {
          const entry = column[k];
          if (!entry) return [];
          return [
            {
              x: at * (width + COLUMN_GAP) + entry.inset,
              width: width - entry.inset - NUMBER_WIDTH,
              pieces: write.stacked(entry.title, entry.look, LOOKS.cellSoft),
              tag: 'Link',
              parent: entry.parent,
              leadsTo: entry.anchor,
            },
          ];
        }),
        parent: toc,
        above: 1.2,
        below: 1.2,
        keep: k < count - 1,
      }),
    ),
  ];
}
