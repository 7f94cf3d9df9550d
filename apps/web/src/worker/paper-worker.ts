import { renderPdf, type PaperFonts } from '@plica/paper';
import regular from 'pretendard/dist/public/static/alternative/Pretendard-Regular.ttf?url';
import semiBold from 'pretendard/dist/public/static/alternative/Pretendard-SemiBold.ttf?url';
import type { PaperReply, PaperRequest } from './paper-messages.ts';

const tell = (reply: PaperReply, transfer: Transferable[] = []): void => postMessage(reply, { transfer });

/** Writes a paper as PDF; the fonts come from the app's own files and are kept for the next one. */
onmessage = ({ data }: MessageEvent<PaperRequest>): void => {
  write(data).catch((error: unknown) =>
    tell({ kind: 'failed', message: error instanceof Error ? error.message : String(error) }),
  );
};

let fonts: PaperFonts | null = null;

async function write({ document }: PaperRequest): Promise<void> {
  if (!fonts) {
    tell({ kind: 'progress', doing: 'fonts' });
    const [first, second] = await Promise.all([read(regular), read(semiBold)]);
    fonts = { regular: first, semiBold: second };
  }
  tell({ kind: 'progress', doing: 'writing' });
  const { bytes, ...rest } = await renderPdf(document, fonts);
  const own = new Uint8Array(bytes);
  tell({ kind: 'done', bytes: own, ...rest }, [own.buffer]);
}

async function read(url: string): Promise<Uint8Array> {
  const response = await fetch(url);
  if (!response.ok) throw new Error(`${response.status} ${url}`);
  return new Uint8Array(await response.arrayBuffer());
}
