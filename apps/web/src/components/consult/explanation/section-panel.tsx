import { SegmentedControl } from '@mantine/core';
import { useState } from 'react';
import { CAUSE_NAMES, LINES, type Explanation, type Line } from '@plica/face/explain';
import { YOUTH } from '../../../consult/explanation/cross-section.ts';
import { useWords } from '../../../i18n/use-words.ts';
import { FaceSection, LAYERS, LAYERS_OF } from './face-section.tsx';

type Shown = 'youth' | Line | 'all';
const SHOWN: readonly Shown[] = ['youth', ...LINES, 'all'];

const linesOf = (shown: Shown): readonly Line[] =>
  shown === 'youth' ? [] : shown === 'all' ? LINES : [shown];

type Cause = Explanation['mainCause']['id'];
const SHOWN_FOR: Readonly<Record<Cause, Shown>> = {
  none: 'youth',
  skin: 'skin',
  support: 'support',
  volume: 'volume',
  mixed: 'all',
  unknown: 'youth',
};

/** The layers of a face and what sagging does to them; with a cause, it shows where this person's lies. */
export function SectionPanel({ cause }: { cause: Cause | null }) {
  const { t, language } = useWords();
  const [chosen, setChosen] = useState<Shown | null>(null);
  const shown = chosen ?? (cause ? SHOWN_FOR[cause] : 'youth');
  const lines = linesOf(shown);
  const tells = t(`findings.explanation.section.tells.${shown}`);
  const marked = lines.flatMap((line) => LAYERS_OF[line]);
  return (
    <div className="section-panel">
      <FaceSection
        ageing={{ ...YOUTH, ...Object.fromEntries(lines.map((line) => [line, 1])) }}
        marked={marked}
        label={t('findings.explanation.section.picture', { what: tells })}
        places={t('findings.explanation.section.places', { returnObjects: true })}
      />
      <div className="section-words">
        {cause && (
          <p className="section-own" data-own={chosen === null || chosen === SHOWN_FOR[cause] || undefined}>
            {cause === 'unknown'
              ? t('findings.explanation.section.ownUnknown')
              : cause === 'none'
                ? t('findings.explanation.section.ownNone')
                : t('findings.explanation.section.own', { what: CAUSE_NAMES[cause][language] })}
          </p>
        )}
        <SegmentedControl
          className="section-choice"
          aria-label={t('findings.explanation.section.choose')}
          value={shown}
          onChange={(value) => setChosen(value as Shown)}
          data={SHOWN.map((value) => ({ value, label: t(`findings.explanation.section.states.${value}`) }))}
        />
        <p className="section-tells" aria-live="polite">
          {tells}
        </p>
        <ol className="layers">
          {LAYERS.map((layer) => (
            <li key={layer} data-marked={marked.includes(layer) || undefined}>
              {t(`findings.explanation.section.layers.${layer}`)}
            </li>
          ))}
        </ol>
        <p className="panel-note">
          ↓ {t('findings.explanation.section.gravity')}. {t('findings.explanation.section.lead')}
        </p>
      </div>
    </div>
  );
}
