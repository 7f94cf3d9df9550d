import { SegmentedControl } from '@mantine/core';
import { useState } from 'react';
import { CAUSE_NAMES, LINE_NAMES, signedLogOdds, WEIGHED, type Weighed as Target } from '@plica/face/explain';
import { shareOf, strengthOf, waterfall, type Waterfall } from '../../../consult/explanation/waterfall.ts';
import { useWords } from '../../../i18n/use-words.ts';
import type { Advice } from '../../../worker/advice-messages.ts';
import { WaterfallBar } from './waterfall-bar.tsx';

/** From the age alone to what is known: what each finding adds to the cause or to one line, step by step. */
export function Weighed({ weighed }: Pick<Advice, 'weighed'>) {
  const { t, language } = useWords();
  const [target, setTarget] = useState<Target>('mainCause');
  const fall = waterfall(weighed[target]);
  if (!fall.steps.length) return <p className="panel-note">{t('findings.explanation.contributions.none')}</p>;
  const label = (of: Target): string =>
    of === 'mainCause'
      ? t('findings.explanation.contributions.mainCause', { cause: CAUSE_NAMES[weighed.cause][language] })
      : LINE_NAMES[of][language];
  return (
    <>
      <p className="panel-note">{t('findings.explanation.contributions.lead')}</p>
      <SegmentedControl
        className="section-choice"
        aria-label={t('findings.explanation.contributions.target')}
        value={target}
        onChange={(value) => setTarget(value as Target)}
        data={WEIGHED.map((value) => ({ value, label: label(value) }))}
      />
      <table className="waterfall">
        <caption className="visually-hidden">
          {t('findings.explanation.contributions.heading')}: {label(target)}
        </caption>
        <thead className="visually-hidden">
          <tr>
            <th scope="col">{t('findings.explanation.contributions.finding')}</th>
            <td />
            <th scope="col">{t('findings.explanation.contributions.value')}</th>
          </tr>
        </thead>
        <Rows fall={fall} />
      </table>
    </>
  );
}

function Rows({ fall }: { fall: Waterfall }) {
  const { t, language } = useWords();
  const { before, after, steps, rest } = fall;
  const end = (what: 'before' | 'after', at: number) => (
    <tr className="waterfall-end">
      <th scope="row">{t(`findings.explanation.contributions.${what}`)}</th>
      <td aria-hidden="true">
        <WaterfallBar {...fall} from={0} to={at} end={what} />
      </td>
      <td className="waterfall-value">
        {signedLogOdds(at)}{' '}
        <span>
          {t('findings.explanation.contributions.share', { percent: (100 * shareOf(at)).toFixed(0) })}
        </span>
      </td>
    </tr>
  );
  return (
    <tbody>
      {end('before', before)}
      {steps.map(({ finding, name, found, from, to }) => (
        <tr key={finding}>
          <th scope="row">
            {name[language]}: <strong>{found[language]}</strong>
          </th>
          <td aria-hidden="true">
            <WaterfallBar {...fall} from={from} to={to} />
          </td>
          <Change from={from} to={to} />
        </tr>
      ))}
      {rest.length > 0 && (
        <tr>
          <th scope="row">
            <details>
              <summary>{t('findings.explanation.contributions.rest', { count: rest.length })}</summary>
              {rest.map(({ finding, name, found, from, to }) => (
                <p key={finding}>
                  {name[language]}: <strong>{found[language]}</strong> {signedLogOdds(to - from)}
                </p>
              ))}
            </details>
          </th>
          <td aria-hidden="true">
            <WaterfallBar {...fall} from={rest[0]!.from} to={after} />
          </td>
          <Change from={rest[0]!.from} to={after} />
        </tr>
      )}
      {end('after', after)}
    </tbody>
  );
}

function Change({ from, to }: { from: number; to: number }) {
  const { t } = useWords();
  const side = to < from ? 'against' : 'for';
  return (
    <td className="waterfall-value">
      {signedLogOdds(to - from)}{' '}
      <span>{t(`findings.explanation.contributions.${side}.${strengthOf(to - from)}`)}</span>
    </td>
  );
}
