import type { OptionId } from '@plica/face/case';
import { STATUS_NAMES } from '@plica/face/decide';
import type { Paper } from '../../../consult/explanation/paper.ts';
import { waysFor, type Aspect } from '../../../consult/options/comparison.ts';
import { overruleOf } from '../../../consult/options/overruled.ts';
import type { WayGroup } from '../../../consult/present/slides.ts';
import { useConsult } from '../../../consult/use-consult.ts';
import { useWords } from '../../../i18n/use-words.ts';
import type { Advice } from '../../../worker/advice-messages.ts';
import { OverruleNote } from '../options/overrule-note.tsx';

/** What is said of each way on one page; the rest stands in the table and on the paper. */
const SAID: readonly Aspect[] = ['changes', 'incision', 'downtime', 'longevity', 'risks'];

interface WaysSlideProps {
  group: WayGroup;
  ids: readonly OptionId[];
  advice: Advice;
  paper: Paper;
}

/** Ways beside each other, or one alone, whose name is the title of the page then. */
export function WaysSlide({ group, ids, advice, paper }: WaysSlideProps) {
  const { t, language } = useWords();
  const { consultation } = useConsult();
  const ways = waysFor(advice, consultation.overrules, paper);
  return (
    <>
      <p className="slide-lead">{t(`findings.present.waysGroup.${group}`)}</p>
      <ul className="ways-cards">
        {ids.map((id) => {
          const way = ways.find((w) => w.id === id)!;
          const overrule = paper.statuses ? overruleOf(consultation.overrules, id) : null;
          const computed = advice.decision.options.find((o) => o.id === id)!.status;
          return (
            <li key={id} className="panel">
              {ids.length > 1 && <h2>{way.name[language]}</h2>}
              {way.status && (
                <span className="status" data-status={way.status}>
                  {STATUS_NAMES[way.status][language]}
                </span>
              )}
              {overrule && <OverruleNote overrule={overrule} computed={computed} />}
              <dl className="paper-terms">
                {way.aspects
                  .filter(({ id: aspect }) => SAID.includes(aspect))
                  .map(({ id: aspect, title, texts }) => (
                    <div key={aspect}>
                      <dt>{title[language]}</dt>
                      <dd>
                        {aspect === 'risks' && way.risk && (
                          <strong>{t(`findings.options.riskLevels.${way.risk}`)}. </strong>
                        )}
                        {texts.map((text) => text[language]).join(' ') || '–'}
                      </dd>
                    </div>
                  ))}
              </dl>
            </li>
          );
        })}
      </ul>
    </>
  );
}
