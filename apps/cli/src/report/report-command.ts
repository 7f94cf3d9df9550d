import { writeFile } from 'node:fs/promises';
import { decide } from '@plica/face/decide';
import { explain } from '@plica/face/explain';
import { buildReport, renderHtml } from '@plica/face/report';
import { readCase } from '../case/read-case.ts';
import { EXIT, UsageError } from '../exit-codes.ts';
import { readReportOptions, REPORT_HELP } from './options.ts';

/** `plica report`: the paper of one consultation as one HTML page. */
export async function reportCommand(args: readonly string[]): Promise<number> {
  const options = readReportOptions(args);
  if (!options) {
    console.log(REPORT_HELP);
    return EXIT.ok;
  }
  const { file, output, ...chosen } = options;
  const kase = await readCase(file);
  const explanation = explain(kase);
  const decision = decide(kase, explanation);
  const html = renderHtml(buildReport({ case: kase, explanation, decision, ...chosen }));
  if (output === null) {
    process.stdout.write(html);
    return EXIT.ok;
  }
  await writeFile(output, html, 'utf8').catch((error: Error) => {
    throw new UsageError(`The report cannot be written to "${output}": ${error.message}`);
  });
  console.error(output);
  return EXIT.ok;
}
