import type { Paper } from '../../../consult/explanation/paper.ts';
import { useWords } from '../../../i18n/use-words.ts';
import { PaperBlocks } from './paper-blocks.tsx';

/** What must be acted on before anything else, for every reader. */
export function RedFlags({ paper }: { paper: Paper }) {
  const { language } = useWords();
  const title = paper.title('red-flags');
  if (!title) return null;
  return (
    <section className="panel red-flags" role="alert" aria-labelledby="red-flags-heading">
      <h2 id="red-flags-heading">{title[language]}</h2>
      <PaperBlocks blocks={paper.blocks('red-flags')} />
    </section>
  );
}
