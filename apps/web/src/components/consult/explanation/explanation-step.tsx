import type { Block } from '@plica/face/report';
import { usePaper } from '../../../consult/explanation/use-paper.ts';
import { useConsult } from '../../../consult/use-consult.ts';
import { useWords } from '../../../i18n/use-words.ts';
import type { Advice } from '../../../worker/advice-messages.ts';
import { AdviceGate } from '../advice-gate.tsx';
import { AgeingCourse } from './ageing-course.tsx';
import { LineBars } from './line-bars.tsx';
import { PaperBlocks } from './paper-blocks.tsx';
import { PaperPanel } from './paper-panel.tsx';
import { SectionPanel } from './section-panel.tsx';
import { Weighed } from './weighed.tsx';

export function ExplanationStep() {
  return <AdviceGate>{(advice) => <Explained advice={advice} />}</AdviceGate>;
}

const isNotice = ({ kind }: Block): boolean => kind === 'notice';
const isTerms = ({ kind }: Block): boolean => kind === 'terms';

/** Why the face sags, in pictures and words: teaching for everybody, this person's cause where it may be shown. */
function Explained({ advice }: { advice: Advice }) {
  const { t } = useWords();
  const { role } = useConsult();
  const paper = usePaper(advice);
  const { explanation } = advice;
  const clinical = role === 'surgeon';
  const why = paper.blocks('why');
  return (
    <>
      <PaperBlocks blocks={paper.blocks('summary').filter(isNotice)} />
      <PaperPanel id="why" paper={paper}>
        {paper.statuses ? (
          <>
            <PaperBlocks blocks={why.slice(0, 1)} />
            <LineBars lines={explanation.lines} clinical={clinical} heading="h3" />
            {!clinical && <PaperBlocks blocks={why.slice(1).filter((block) => !isTerms(block))} />}
          </>
        ) : (
          <PaperBlocks blocks={why} />
        )}
      </PaperPanel>
      <section className="panel" aria-labelledby="section-heading">
        <h2 id="section-heading">{t('findings.explanation.section.heading')}</h2>
        <SectionPanel cause={paper.statuses ? explanation.mainCause.id : null} />
      </section>
      {clinical && (
        <section className="panel" aria-labelledby="contributions-heading">
          <h2 id="contributions-heading">{t('findings.explanation.contributions.heading')}</h2>
          <Weighed weighed={advice.weighed} />
          <details className="numbers">
            <summary>{t('findings.explanation.numbers')}</summary>
            <PaperBlocks blocks={why.slice(2)} />
          </details>
        </section>
      )}
      <PaperPanel id="ageing" paper={paper}>
        <AgeingCourse stage={explanation.ageing.stage} />
        <PaperBlocks blocks={paper.blocks('ageing')} />
      </PaperPanel>
      <PaperPanel id="measured" paper={paper} />
      {!clinical && <PaperPanel id="questions" paper={paper} />}
    </>
  );
}
