import { SegmentedControl } from '@mantine/core';
import { chooseLanguage } from '../../i18n/index.ts';
import { useWords } from '../../i18n/use-words.ts';

export function AppHeader() {
  const { t, language } = useWords();
  return (
    <header className="app-header">
      <span className="brand">
        <img src="/icon.svg" alt="" width="28" height="28" />
        <span className="brand-name">Plica</span>
        <span className="brand-tagline">{t('tagline')}</span>
      </span>
      <SegmentedControl
        size="xs"
        aria-label={t('language')}
        value={language}
        onChange={(value) => chooseLanguage(value === 'ko' ? 'ko' : 'en')}
        data={[
          { value: 'ko', label: '한국어' },
          { value: 'en', label: 'English' },
        ]}
      />
    </header>
  );
}
