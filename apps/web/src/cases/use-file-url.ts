import { useEffect, useState } from 'react';
import { caseStore } from '../store/case-store.ts';

/** An address of a kept picture for as long as it is shown; null until it is read, anew with each `version`. */
export function useFileUrl(photoId: string | null, version = ''): string | null {
  const [url, setUrl] = useState<string | null>(null);
  useEffect(() => {
    let made: string | null = null;
    let ended = false;
    setUrl(null);
    if (photoId)
      void caseStore.shown(photoId).then(
        (file) => {
          if (ended || !file) return;
          made = URL.createObjectURL(file);
          setUrl(made);
        },
        () => undefined,
      );
    return () => {
      ended = true;
      if (made) URL.revokeObjectURL(made);
    };
  }, [photoId, version]);
  return url;
}
