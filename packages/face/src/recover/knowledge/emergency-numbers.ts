import type { Texts } from '../../case/render-text.ts';

/** Numbers to call by the clinic's country (ISO 3166). Safety rows: shown to everyone. */
export interface EmergencyNumbers {
  emergency: string;
  /** For thoughts of suicide, beside `emergency`. */
  crisis: string | null;
  note: Texts | null;
}

const EUROPEAN_UNION =
  'AT BE BG HR CY CZ DK EE FI FR DE GR HU IE IT LV LT LU MT NL PL PT RO SK SI ES SE'.split(' ');

export const EMERGENCY_NUMBERS: Readonly<Record<string, EmergencyNumbers>> = {
  KR: {
    emergency: '119',
    crisis: '109',
    note: { en: 'In Korea 112 is the police.', ko: '한국에서 112는 경찰입니다.' },
  },
  US: { emergency: '911', crisis: '988', note: null },
  ...Object.fromEntries(
    EUROPEAN_UNION.map((country) => [country, { emergency: '112', crisis: null, note: null }]),
  ),
};

export const EMERGENCY_SOURCE = 'P24';
