import { Button } from '@mantine/core';
import { useWords } from '../../i18n/use-words.ts';
import { Icon } from '../shell/icons.tsx';
import { ChoosePhotos } from './choose-photos.tsx';

interface StartScreenProps {
  dropping: boolean;
  onFiles(files: readonly File[]): void;
  onDemo(): void;
}

const STEPS = ['distance', 'level', 'neutral', 'clear', 'light'] as const;

/** The first thing seen: where to put a photograph, how to take one, and that it stays here. */
export function StartScreen({ dropping, onFiles, onDemo }: StartScreenProps) {
  const { t } = useWords();
  return (
    <div className="start">
      <div className="start-lead">
        <h1>{t('empty.heading')}</h1>
        <p>{t('empty.lead')}</p>
      </div>
      <div className="drop-zone" data-dropping={dropping || undefined}>
        <svg className="drop-face" viewBox="0 0 96 112" aria-hidden="true">
          <path d="M20 40C20 16 34 6 48 6s28 10 28 34" />
          <path className="drop-jaw" d="M18 46c1 26 10 46 30 58 20-12 29-32 30-58" />
          <path d="M30 46h12M54 46h12M48 48v18M39 78h18" />
          <path className="drop-fold" d="M40 66c-4 4-7 8-8 14M56 66c4 4 7 8 8 14" />
        </svg>
        <p className="drop-title">{t(dropping ? 'empty.dropNow' : 'empty.drop')}</p>
        <div className="drop-buttons">
          <ChoosePhotos size="md" onFiles={onFiles}>
            {t('empty.choose')}
          </ChoosePhotos>
          <Button size="md" variant="default" onClick={onDemo}>
            {t('empty.demo')}
          </Button>
        </div>
        <p className="drop-note">
          {t('empty.formats')} {t('empty.demoNote')}
        </p>
      </div>
      <div className="privacy">
        <Icon name="device" size={22} />
        <p>
          <strong>{t('empty.privacy')}</strong> {t('empty.privacyMore')}
        </p>
      </div>
      <section className="guide" aria-labelledby="guide-heading">
        <h2 id="guide-heading">{t('empty.guide')}</h2>
        <ol>
          {STEPS.map((step) => (
            <li key={step}>
              <strong>{t(`empty.steps.${step}.title`)}</strong>
              <span>{t(`empty.steps.${step}.text`)}</span>
            </li>
          ))}
        </ol>
      </section>
      <p className="purpose">{t('empty.purpose')}</p>
    </div>
  );
}
