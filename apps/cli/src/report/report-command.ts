import { writeFile } from 'node:fs/promises';
import { decide } from '@plica/face/decide';
import { explain } from '@plica/face/explain';
import { buildReport, renderHtml, type ReportDocument } from '@plica/face/report';
import { readCase } from '../case/read-case.ts';
import { EXIT, UsageError } from '../exit-codes.ts';
import { readReportOptions, REPORT_HELP } from './options.ts';

/** `plica report`: the paper of one consultation as one HTML page or one PDF. */
export async function reportCommand(args: readonly string[]): Promise<number> {
  const options = readReportOptions(args);
  if (!options) {
    console.log(REPORT_HELP);
    return EXIT.ok;
  }
  const { file, output, format, ...chosen } = options;
  if (format === 'pdf' && output === null && process.stdout.isTTY)
    throw new UsageError('A PDF is nothing for a terminal: name a file with -o.');
  const kase = await readCase(file);
  const explanation = explain(kase);
  const decision = decide(kase, explanation);
  const document = buildReport({ case: kase, explanation, decision, ...chosen });
  const written = format === 'pdf' ? await pdfOf(document) : renderHtml(document);
  if (output === null) {
    await new Promise((done) => process.stdout.write(written, done));
    return EXIT.ok;
  }
  await writeFile(output, written).catch((error: Error) => {
    throw new UsageError(`The report cannot be written to "${output}": ${error.message}`);
  });
  console.error(output);
  return EXIT.ok;
}

/** Loaded only for a PDF: the fonts alone are five megabytes. */
async function pdfOf(document: ReportDocument): Promise<Uint8Array> {
  const [{ renderPdf }, { readFonts }] = await Promise.all([
    import('@plica/paper'),
    import('@plica/paper/node'),
  ]);
  const { bytes, missingLetters } = await renderPdf(document, await readFonts());
  if (missingLetters.length)
    console.error(
      `plica: the font of the PDF lacks ${missingLetters.join(' ')}; an empty box stands in their place. The HTML page shows them.`,
    );
  return bytes;
}
