import type { Page } from '@playwright/test';

export interface Scene {
  name: string;
  fullPage?: boolean;
  /** Looked at in the dark too. */
  dark?: boolean;
  /** Of one width only. */
  only?: 'phone' | 'desktop';
  /** As it is printed; on one width only. */
  print?: boolean;
  show(page: Page, language: 'ko' | 'en'): Promise<void>;
}
