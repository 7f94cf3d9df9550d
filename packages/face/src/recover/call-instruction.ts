import type { Texts } from '../case/render-text.ts';
import { EMERGENCY_NUMBERS } from './knowledge/emergency-numbers.ts';

/** Which number to call, in words. Without a known country every one of the table is named: none is guessed. */
export function callInstruction(country: string | undefined, urgency: 'emergency' | 'crisis'): Texts {
  const numbers = country ? EMERGENCY_NUMBERS[country.toUpperCase()] : undefined;
  if (!numbers)
    return urgency === 'emergency'
      ? {
          en: 'Call your local emergency number: 119 in Korea, 112 in the European Union, 911 in the United States.',
          ko: '현지 응급 번호로 전화하십시오. 한국 119, 유럽연합 112, 미국 911입니다.',
        }
      : {
          en: 'Call your local crisis or emergency number: 109 or 119 in Korea, 112 in the European Union, 988 or 911 in the United States.',
          ko: '현지 위기 상담 번호나 응급 번호로 전화하십시오. 한국 109 또는 119, 유럽연합 112, 미국 988 또는 911입니다.',
        };
  const { emergency, crisis, note } = numbers;
  const en = urgency === 'crisis' && crisis ? `Call ${crisis} or ${emergency}.` : `Call ${emergency}.`;
  const ko =
    urgency === 'crisis' && crisis
      ? `${crisis} 또는 ${emergency}로 전화하십시오.`
      : `${emergency}로 전화하십시오.`;
  return { en: note ? `${en} ${note.en}` : en, ko: note ? `${ko} ${note.ko}` : ko };
}
