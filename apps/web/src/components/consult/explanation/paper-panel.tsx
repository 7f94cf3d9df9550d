import type { ReactNode } from 'react';
import type { Paper } from '../../../consult/explanation/paper.ts';
import { useWords } from '../../../i18n/use-words.ts';
import { PaperBlocks } from './paper-blocks.tsx';

interface PaperPanelProps {
  /** Of the section of the paper. */
  id: string;
  paper: Paper;
  /** In place of the words of the paper. */
  children?: ReactNode;
}

/** A section of the paper as a panel of the screen. */
export function PaperPanel({ id, paper, children }: PaperPanelProps) {
  const { language } = useWords();
  const heading = `paper-${id}`;
  return (
    <section className="panel" aria-labelledby={heading}>
      <h2 id={heading}>{paper.title(id)?.[language]}</h2>
      {children ?? <PaperBlocks blocks={paper.blocks(id)} />}
    </section>
  );
}
