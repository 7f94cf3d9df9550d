import i18next from 'i18next';
import { initReactI18next } from 'react-i18next';
import type { Language } from '@plica/face/case';
import en from './en.ts';
import ko from './ko.ts';
import { firstLanguage, rememberLanguage } from './language-choice.ts';

export const i18n = i18next.createInstance();

void i18n.use(initReactI18next).init({
  lng: firstLanguage(window.location.search, window.localStorage, navigator.languages),
  fallbackLng: false,
  resources: { en: { translation: en }, ko: { translation: ko } },
  interpolation: { escapeValue: false },
  returnNull: false,
});

const showLanguage = (language: string): void => {
  document.documentElement.lang = language;
  document.title = i18n.t('title');
};
showLanguage(i18n.language);
i18n.on('languageChanged', showLanguage);

/** Changes the language of the page, of its address and of the next visit. */
export function chooseLanguage(language: Language): void {
  rememberLanguage(language, window.localStorage);
  const address = new URL(window.location.href);
  address.searchParams.set('lang', language);
  window.history.replaceState(null, '', address);
  void i18n.changeLanguage(language);
}
