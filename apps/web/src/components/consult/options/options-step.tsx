import { waysFor } from '../../../consult/options/comparison.ts';
import { usePaper } from '../../../consult/explanation/use-paper.ts';
import { useConsult } from '../../../consult/use-consult.ts';
import { useWords } from '../../../i18n/use-words.ts';
import type { Advice } from '../../../worker/advice-messages.ts';
import { AdviceGate } from '../advice-gate.tsx';
import { PaperBlocks } from '../explanation/paper-blocks.tsx';
import { PaperPanel } from '../explanation/paper-panel.tsx';
import { SignOffPanel } from './sign-off-panel.tsx';
import { TalkList } from './talk-list.tsx';
import { WayDetails } from './way-details.tsx';
import { WaysTable } from './ways-table.tsx';

export function OptionsStep() {
  return <AdviceGate>{(advice) => <Options advice={advice} />}</AdviceGate>;
}

/** All nine ways for whoever the screen is for; to sign and to judge otherwise for the surgeon. */
function Options({ advice }: { advice: Advice }) {
  const { t } = useWords();
  const { consultation, role } = useConsult();
  const paper = usePaper(advice);
  const ways = waysFor(advice, consultation.overrules, paper);
  const personal = paper.blocks('comparison').filter(({ kind }) => kind === 'list');
  return (
    <>
      <SignOffPanel decision={advice.decision} paper={paper} />
      <section className="panel" aria-labelledby="compare-heading">
        <h2 id="compare-heading">{t('findings.options.compare')}</h2>
        <PaperBlocks blocks={[...paper.blocks('options'), ...paper.blocks('comparison').slice(0, 1)]} />
        <WaysTable ways={ways} />
      </section>
      {personal.length > 0 && (
        <section className="panel" aria-labelledby="personal-heading">
          <h2 id="personal-heading">{t('findings.options.personal')}</h2>
          <PaperBlocks blocks={personal} />
        </section>
      )}
      <section className="panel" aria-labelledby="each-heading">
        <h2 id="each-heading">{t('findings.options.each')}</h2>
        {ways.map((way) => (
          <WayDetails key={way.id} way={way} advice={advice} paper={paper} />
        ))}
      </section>
      {role === 'surgeon' ? (
        <TalkList decision={advice.decision} />
      ) : (
        <PaperPanel id="questions" paper={paper} />
      )}
    </>
  );
}
