import { STATUS_NAMES } from '@plica/face/decide';
import type { Way } from '../../../consult/options/comparison.ts';
import { overruleOf } from '../../../consult/options/overruled.ts';
import type { Paper } from '../../../consult/explanation/paper.ts';
import { useConsult } from '../../../consult/use-consult.ts';
import { useWords } from '../../../i18n/use-words.ts';
import type { Advice } from '../../../worker/advice-messages.ts';
import { PaperBlocks } from '../explanation/paper-blocks.tsx';
import { OverruleForm } from './overrule-form.tsx';
import { OverruleNote } from './overrule-note.tsx';

interface WayDetailsProps {
  way: Way;
  advice: Advice;
  paper: Paper;
}

/** One way with everything the paper says of it; the surgeon may judge otherwise here. */
export function WayDetails({ way, advice, paper }: WayDetailsProps) {
  const { language } = useWords();
  const { consultation, role } = useConsult();
  const computed = advice.decision.options.find(({ id }) => id === way.id)!.status;
  const overrule = paper.statuses ? overruleOf(consultation.overrules, way.id) : null;
  return (
    <details className="way" id={`way-${way.id}`}>
      <summary>
        <h3>{way.name[language]}</h3>
        {way.status && (
          <span className="status" data-status={way.status}>
            {STATUS_NAMES[way.status][language]}
          </span>
        )}
      </summary>
      {overrule && <OverruleNote overrule={overrule} computed={computed} />}
      {role === 'surgeon' && <OverruleForm option={way.id} name={way.name[language]} computed={computed} />}
      <PaperBlocks blocks={paper.blocks(`options.${way.id}`)} />
    </details>
  );
}
