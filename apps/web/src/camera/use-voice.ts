import { useEffect, useState } from 'react';
import type { Language } from '@plica/face/case';
import { canSpeak, onVoices } from './speak.ts';

/** Whether hints are spoken: off until asked for, and only where the device has a voice of its own. */
export function useVoice(language: Language) {
  const [on, set] = useState(false);
  const [possible, setPossible] = useState(() => canSpeak(language));
  useEffect(() => {
    const look = (): void => setPossible(canSpeak(language));
    look();
    return onVoices(look);
  }, [language]);
  return { on: on && possible, possible, set };
}
