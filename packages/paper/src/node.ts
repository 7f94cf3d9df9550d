import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import type { PaperFonts } from './render-pdf.ts';

const require = createRequire(import.meta.url);
const font = (weight: string): Promise<Uint8Array> =>
  readFile(require.resolve(`pretendard/dist/public/static/alternative/Pretendard-${weight}.ttf`));

/** The fonts that come with the program. */
export async function readFonts(): Promise<PaperFonts> {
  const [regular, semiBold] = await Promise.all([font('Regular'), font('SemiBold')]);
  return { regular, semiBold };
}
