import type { Texts } from '../case/render-text.ts';
import { emergencyWords } from '../decide/index.ts';

/** The numbers to call are recalled, and shown to everyone as a safety row. */
export const EMERGENCY_SOURCE = 'P24';

/** Which number to call, in words. Without a known country every number of the table is named: none is guessed. */
export function callInstruction(country: string | undefined, urgency: 'emergency' | 'crisis'): Texts {
  const { en, ko } = emergencyWords(country?.toUpperCase());
  const inKorea = country?.toUpperCase() === 'KR';
  if (urgency === 'crisis' && en.crisis !== en.call)
    return {
      en: `Call ${en.crisis}. In danger call ${en.call}.`,
      ko: `${ko.crisis} 전화하고, 위험하면 ${ko.call} 전화하십시오.`,
    };
  return {
    en: `Call ${en.call}.${inKorea ? ' In Korea 112 is the police.' : ''}`,
    ko: `${ko.call} 전화하십시오.${inKorea ? ' 한국에서 112는 경찰입니다.' : ''}`,
  };
}
