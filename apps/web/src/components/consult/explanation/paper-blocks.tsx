import { keepTogether, type Block } from '@plica/face/report';
import { useWords } from '../../../i18n/use-words.ts';

/** Parts of the paper on the screen, word for word. */
export function PaperBlocks({ blocks }: { blocks: readonly Block[] }) {
  return blocks.map((block, k) => <PaperBlock key={k} block={block} />);
}

function PaperBlock({ block }: { block: Block }) {
  const { language } = useWords();
  switch (block.kind) {
    case 'text':
      return <p>{block.text[language]}</p>;
    case 'list': {
      const List = block.ordered ? 'ol' : 'ul';
      return (
        <List className="paper-list">
          {block.items.map((item) => (
            <li key={item.en}>{item[language]}</li>
          ))}
        </List>
      );
    }
    case 'terms':
      return (
        <dl className="paper-terms">
          {block.items.map(({ term, text }) => (
            <div key={term.en}>
              <dt>{term[language]}</dt>
              <dd>{text[language]}</dd>
            </div>
          ))}
        </dl>
      );
    case 'notice':
      return (
        <div className="paper-notice" data-tone={block.tone}>
          {block.title && <strong>{block.title[language]}</strong>}
          <p>{block.text[language]}</p>
        </div>
      );
    // Photographs are shown from the case itself, never through the paper.
    case 'figure':
      return null;
    case 'table':
      return (
        <div className="paper-scroll" role="region" aria-label={block.caption[language]} tabIndex={0}>
          <table className="paper-table">
            <caption>{block.caption[language]}</caption>
            <thead>
              <tr>
                {block.head.map((cell) => (
                  <th key={cell.en} scope="col">
                    {cell[language]}
                  </th>
                ))}
              </tr>
            </thead>
            <tbody>
              {block.rows.map(([first, ...rest], row) => (
                <tr key={row}>
                  <th scope="row">{first?.[language]}</th>
                  {rest.map((cell, column) => (
                    <td key={column}>{keepTogether(cell[language])}</td>
                  ))}
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      );
  }
}
