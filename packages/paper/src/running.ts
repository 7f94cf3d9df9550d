import type { ReportDocument } from '@plica/face/report';
import { CONTENT_WIDTH, LOOKS, SHEET } from './look.ts';
import type { Pdf } from './pdf.ts';
import { WORDS } from './words.ts';
import type { Writer } from './writer.ts';

/** Above each sheet whose paper it is and of which day, below it what it is and which sheet of how many. */
export function runningLines(pdf: Pdf, document: ReportDocument, write: Writer): void {
  const [language] = write.languages;
  const { start, count } = pdf.bufferedPageRange();
  const look = LOOKS.small;
  const whose = write.set(document.whose ?? WORDS.nobody[language!]);
  const day = ` · ${document.asOf}`;
  const edition = write.set(WORDS[document.edition][language!]);
  const title = write.set(document.title[language!]);
  const measure = write.measurer.of(look);
  const right = (text: string): number => SHEET.width - SHEET.right - measure(text);
  const room = CONTENT_WIDTH - measure(edition) - measure(day) - 20;
  const head = write.measurer.oneLine(whose, look, room) + day;
  for (let k = 0; k < count; k++) {
    pdf.switchToPage(start + k);
    const put = (text: string, x: number, y: number): void => {
      pdf.font(look.face).fontSize(look.size).fillColor(look.colour).text(text, x, y, { lineBreak: false });
    };
    pdf.markContent('Artifact', { type: 'Pagination', attached: ['Top'] });
    put(head, SHEET.left, 32);
    put(edition, right(edition), 32);
    pdf.endMarkedContent();
    pdf.markContent('Artifact', { type: 'Pagination', attached: ['Bottom'] });
    const number = `${k + 1} / ${count}`;
    put(title, SHEET.left, SHEET.height - 38);
    put(number, right(number), SHEET.height - 38);
    pdf.endMarkedContent();
  }
}
