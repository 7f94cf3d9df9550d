import { useEffect, useState } from 'react';
import { useFileUrl } from '../cases/use-file-url.ts';
import type { StoredPhoto } from '../store/stored.ts';

export interface Shown {
  photo: StoredPhoto;
  url: string;
  /** Of the photograph as it was measured; the picture shown may have fewer pixels. */
  size: { widthPx: number; heightPx: number };
}

/** A kept photograph ready to be drawn; null until its picture is there. */
export function useShown(photo: StoredPhoto | null): Shown | null {
  const url = useFileUrl(photo?.id ?? null);
  const [size, setSize] = useState<{ url: string; widthPx: number; heightPx: number } | null>(null);
  useEffect(() => {
    if (!url) return;
    let ended = false;
    const image = new Image();
    image.onload = () => {
      if (!ended) setSize({ url, widthPx: image.naturalWidth, heightPx: image.naturalHeight });
    };
    image.src = url;
    return () => void (ended = true);
  }, [url]);
  if (!photo || !url || size?.url !== url) return null;
  const { widthPx, heightPx } = (photo.result?.kind === 'measured' && photo.result.record.photo) || size;
  return { photo, url, size: widthPx && heightPx ? { widthPx, heightPx } : size };
}
