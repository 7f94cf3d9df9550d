import type { Language } from '@plica/face/case';

/** A voice of this language that speaks on the device itself: others would send the words away. */
export function localVoice(
  voices: readonly SpeechSynthesisVoice[],
  language: Language,
): SpeechSynthesisVoice | null {
  return voices.find((voice) => voice.localService && voice.lang.toLowerCase().startsWith(language)) ?? null;
}

const synthesis = (): SpeechSynthesis | null => ('speechSynthesis' in window ? window.speechSynthesis : null);

/** Whether this device can speak the language by itself. Voices load late in some browsers: ask again on `voiceschanged`. */
export const canSpeak = (language: Language): boolean =>
  localVoice(synthesis()?.getVoices() ?? [], language) !== null;

/** Says a sentence in place of the one being said. */
export function speak(text: string, language: Language): void {
  const speaker = synthesis();
  const voice = localVoice(speaker?.getVoices() ?? [], language);
  if (!speaker || !voice) return;
  speaker.cancel();
  const words = new SpeechSynthesisUtterance(text);
  words.voice = voice;
  words.lang = voice.lang;
  speaker.speak(words);
}

export const beSilent = (): void => synthesis()?.cancel();

export function onVoices(listen: () => void): () => void {
  const speaker = synthesis();
  speaker?.addEventListener('voiceschanged', listen);
  return () => speaker?.removeEventListener('voiceschanged', listen);
}
