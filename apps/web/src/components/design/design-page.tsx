import { Button, SegmentedControl } from '@mantine/core';
import { useEffect, useState } from 'react';
import { contrast } from '../../design/contrast.ts';
import { RADII, SPACES, TEXT_PAIRS, TEXT_SIZES } from '../../design/tokens.ts';
import { useWords } from '../../i18n/use-words.ts';
import { Icon } from '../shell/icons.tsx';
import { ToolButton } from '../shell/tool-button.tsx';

const MEANINGS = ['ink', 'ink-quiet', 'accent', 'block', 'warn', 'edited'] as const;

/** The design system on one page, made of its own parts. */
export function DesignPage() {
  const { t } = useWords();
  const [second, setSecond] = useState('first');
  return (
    <div className="page design-page">
      <h1>{t('design.heading')}</h1>
      <p className="design-lead">{t('design.lead')}</p>

      <section className="panel" aria-labelledby="design-type">
        <h2 id="design-type">{t('design.type')}</h2>
        <p className="panel-note">{t('design.typeNote')}</p>
        <dl className="type-scale">
          {TEXT_SIZES.map((size) => (
            <div key={size}>
              <dt style={{ fontSize: `var(--text-${size})` }}>{t(`design.sizes.${size}`)}</dt>
              <dd className="panel-note">--text-{size}</dd>
            </div>
          ))}
        </dl>
      </section>

      <section className="panel" aria-labelledby="design-colour">
        <h2 id="design-colour">{t('design.colour')}</h2>
        <p className="panel-note">{t('design.colourNote')}</p>
        <dl className="meanings">
          {MEANINGS.map((name) => (
            <div key={name}>
              <dt style={{ color: `var(--${name})` }}>{t(`design.meanings.${name}`)}</dt>
              <dd className="panel-note">--{name}</dd>
            </div>
          ))}
        </dl>
        <Pairs />
      </section>

      <section className="panel" aria-labelledby="design-space">
        <h2 id="design-space">{t('design.space')}</h2>
        <p className="panel-note">{t('design.spaceNote')}</p>
        <ul className="spaces">
          {SPACES.map((step) => (
            <li key={step}>
              <span className="space-bar" style={{ width: `var(--space-${step})` }} />
              <span className="panel-note">--space-{step}</span>
            </li>
          ))}
          {RADII.map((name) => (
            <li key={name}>
              <span className="radius-box" style={{ borderRadius: `var(--radius-${name})` }} />
              <span className="panel-note">--radius-{name}</span>
            </li>
          ))}
        </ul>
      </section>

      <section className="panel" aria-labelledby="design-parts">
        <h2 id="design-parts">{t('design.parts')}</h2>
        <p className="panel-note">{t('design.partsNote')}</p>
        <div className="parts">
          <Button>{t('design.partNames.primary')}</Button>
          <Button variant="default">{t('design.partNames.plain')}</Button>
          <ToolButton icon="undo" label={t('design.partNames.undo')} onClick={() => undefined} />
          <SegmentedControl
            aria-label={t('design.partNames.choose')}
            value={second}
            onChange={setSecond}
            data={(['first', 'second'] as const).map((value) => ({
              value,
              label: t(`design.partNames.${value}`),
            }))}
          />
        </div>
        <p>
          {t('design.partNames.value')}
          <strong>3.1 ± 0.8 mm</strong>
        </p>
        <p className="part-line" data-tone="block">
          <Icon name="block" />
          {t('design.partNames.blocked')}
        </p>
        <p className="part-line" data-tone="warn">
          <Icon name="warn" />
          {t('design.partNames.weak')}
        </p>
        <div className="panel part-panel">
          <h3>{t('design.partNames.panel')}</h3>
          <p>{t('design.partNames.panelText')}</p>
        </div>
      </section>

      <section className="panel" aria-labelledby="design-motion">
        <h2 id="design-motion">{t('design.motion')}</h2>
        <p>{t('design.motionNote')}</p>
      </section>
    </div>
  );
}

/** Every pair of colours that text is set in, with its contrast as it is on this screen. */
function Pairs() {
  const { t } = useWords();
  const [ratios, setRatios] = useState<readonly number[]>([]);
  useEffect(() => {
    const read = (): void => {
      const style = getComputedStyle(document.documentElement);
      const colour = (name: string): string => style.getPropertyValue(`--${name}`).trim();
      setRatios(TEXT_PAIRS.map(([text, ground]) => contrast(colour(text), colour(ground))));
    };
    read();
    const scheme = new MutationObserver(read);
    scheme.observe(document.documentElement, { attributeFilter: ['data-mantine-color-scheme'] });
    return () => scheme.disconnect();
  }, []);
  return (
    <ul className="pairs">
      {TEXT_PAIRS.map(([text, ground], k) => (
        <li key={`${text} ${ground}`} style={{ color: `var(--${text})`, background: `var(--${ground})` }}>
          {t('design.pair', { text, ground, ratio: ratios[k]?.toFixed(1) ?? '' })}
        </li>
      ))}
    </ul>
  );
}
