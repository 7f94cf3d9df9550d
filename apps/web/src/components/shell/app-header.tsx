import { SegmentedControl } from '@mantine/core';
import { chooseLanguage } from '../../i18n/index.ts';
import { useWords } from '../../i18n/use-words.ts';
import type { Route } from '../../route/route.ts';
import { useLink } from '../../route/use-route.ts';

export function AppHeader({ page }: { page: Route['page'] }) {
  const { t, language } = useWords();
  const link = useLink();
  const ofCases = page !== 'photograph' && page !== 'design';
  return (
    <header className="app-header">
      <span className="brand">
        <img src="/icon.svg" alt="" width="28" height="28" />
        <span className="brand-name">Plica</span>
        <span className="brand-tagline">{t('tagline')}</span>
      </span>
      <nav className="app-nav" aria-label={t('cases.nav.label')}>
        <a {...link({ page: 'photograph' })} aria-current={page === 'photograph' ? 'page' : undefined}>
          {t('cases.nav.photograph')}
        </a>
        <a
          {...link({ page: 'cases' })}
          aria-current={ofCases ? (page === 'cases' ? 'page' : 'true') : undefined}
        >
          {t('cases.nav.cases')}
        </a>
      </nav>
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
