import { useEffect, useState } from 'react';
import { caseStore } from '../store/case-store.ts';

/** An address of a kept picture for as long as it is shown; null until it is read. */
export function useFileUrl(photoId: string | null): string | null {
  const [url, setUrl] = useState<string | null>(null);
  useEffect(() => {
    let made: string | null = null;
    let ended = false;
    setUrl(null);
    if (photoId)
      void caseStore.file(photoId).then(
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
  }, [photoId]);
  return url;
}
