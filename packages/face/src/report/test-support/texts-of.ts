import type { Texts } from '../../case/index.ts';
import type { Block, ReportDocument, Section } from '../document.ts';

/** Every text of a block, in order. */
export function textsOfBlock(block: Block): Texts[] {
  switch (block.kind) {
    case 'text':
      return [block.text];
    case 'list':
      return block.items;
    case 'terms':
      return block.items.flatMap(({ term, text }) => [term, text]);
    case 'notice':
      return [...(block.title ? [block.title] : []), block.text];
    case 'figure':
      return [block.alt, block.caption];
    case 'table':
      return [block.caption, ...block.head, ...block.rows.flat()];
  }
}

export const textsOfSection = (section: Section): Texts[] => [
  section.title,
  ...section.blocks.flatMap(textsOfBlock),
];

export const textsOf = (document: ReportDocument): Texts[] => [
  document.title,
  ...document.sections.flatMap(textsOfSection),
];

export const wordsOf = (texts: readonly Texts[]): string => texts.map((t) => `${t.en}\n${t.ko}`).join('\n');
