import type { Language } from '@plica/face/case';

const BAR = 30;

/** Progress on standard error: a bar on a terminal, a line every tenth elsewhere, nothing for a single photograph. */
export function createProgress(total: number, language: Language, out: NodeJS.WriteStream = process.stderr) {
  let lastTenth = 0;
  const words = language === 'ko' ? '장' : 'photographs';
  return {
    update: (done: number): void => {
      if (total < 2) return;
      if (out.isTTY) {
        const filled = Math.round((BAR * done) / total);
        out.write(`\r[${'#'.repeat(filled)}${' '.repeat(BAR - filled)}] ${done}/${total}`);
        return;
      }
      const tenth = Math.floor((10 * done) / total);
      if (total >= 20 && tenth > lastTenth) out.write(`${tenth * 10} % (${done}/${total} ${words})\n`);
      lastTenth = tenth;
    },
    /** Frees the line for other output. */
    clear: (): void => {
      if (out.isTTY && total > 1) out.write('\r\x1b[K');
    },
  };
}
