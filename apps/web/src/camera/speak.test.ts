import { expect, it } from 'vitest';
import { localVoice } from './speak.ts';

const voice = (lang: string, localService: boolean) => ({ lang, localService }) as SpeechSynthesisVoice;

it('only a voice on the device speaks', () => {
  const here = voice('ko-KR', true);
  expect(localVoice([voice('ko-KR', false), voice('en-US', true), here], 'ko')).toBe(here);
  expect(localVoice([voice('ko-KR', false)], 'ko')).toBeNull();
  expect(localVoice([], 'en')).toBeNull();
});
