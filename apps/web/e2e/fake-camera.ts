import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from '@playwright/test';

const FACES = join(import.meta.dirname, '..', '..', '..', 'fixtures', 'faces');

export type FakeProblem = 'NotAllowedError' | 'NotFoundError' | 'NotReadableError';

interface FakeCamera {
  width?: number;
  height?: number;
  /** What `getUserMedia` throws instead of giving a picture. */
  problem?: FakeProblem;
  /** Which face it shows first. */
  face?: string;
}

/**
 * A camera drawn on a canvas: a painted face of fixtures/faces that sways by a pixel, 30 frames a second. `window.plicaFace`
 * says which; `window.plicaMove` moves it by pixels a frame, `plicaLight` multiplies its light, `plicaZoom` its size.
 */
export async function fakeCamera(
  page: Page,
  { width = 1280, height = 720, problem, face = 'age-30' }: FakeCamera = {},
) {
  const faces = Object.fromEntries(
    ['age-30', 'smile', 'turned'].map((name) => [
      name,
      `data:image/jpeg;base64,${readFileSync(join(FACES, `${name}.jpg`)).toString('base64')}`,
    ]),
  );
  // tsx names functions by a helper that the page does not have.
  await page.addInitScript('globalThis.__name ??= (value) => value');
  await page.addInitScript(
    ({ faces, width, height, problem, face }) => {
      const state = { plicaFace: face, plicaMove: 0, plicaLight: 1, plicaZoom: 1, plicaProblem: problem };
      Object.assign(window, state);
      const now = window as unknown as typeof state;
      const bitmaps = new Map<string, ImageBitmap>();
      const load = async (): Promise<void> => {
        for (const [name, data] of Object.entries(faces)) {
          // Not fetch: the page's policy allows no data address.
          const bytes = Uint8Array.from(atob(data.split(',')[1]!), (c) => c.charCodeAt(0));
          bitmaps.set(name, await createImageBitmap(new Blob([bytes], { type: 'image/jpeg' })));
        }
      };
      const getUserMedia = async (): Promise<MediaStream> => {
        if (now.plicaProblem) throw new DOMException('fake', now.plicaProblem);
        await load();
        const canvas = document.createElement('canvas');
        canvas.width = width;
        canvas.height = height;
        const context = canvas.getContext('2d', { alpha: false })!;
        let frame = 0;
        const draw = (): void => {
          frame++;
          const face = bitmaps.get(now.plicaFace);
          const size = 0.82 * height * now.plicaZoom;
          context.filter = now.plicaLight === 1 ? 'none' : `brightness(${now.plicaLight})`;
          context.fillStyle = '#b9bfc2';
          context.fillRect(0, 0, width, height);
          const x = width / 2 - (size * 0.8) / 2 + Math.sin(frame / 9) + now.plicaMove * (frame % 7);
          const y = height / 2 - size * 0.47 + Math.cos(frame / 13);
          if (face) context.drawImage(face, x, y, size * 0.8, size);
        };
        draw();
        setInterval(draw, 1000 / 30);
        return canvas.captureStream(30);
      };
      const media = navigator.mediaDevices as MediaDevices | undefined;
      if (media) media.getUserMedia = getUserMedia;
    },
    { faces, width, height, problem, face },
  );
}

/** Changes what the fake camera shows. */
export const showCamera = (
  page: Page,
  change: Partial<{
    plicaFace: string;
    plicaMove: number;
    plicaLight: number;
    plicaZoom: number;
    plicaProblem: FakeProblem | undefined;
  }>,
): Promise<void> => page.evaluate((values) => void Object.assign(window, values), change);
