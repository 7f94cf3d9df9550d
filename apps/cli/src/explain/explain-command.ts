import { explain } from '@plica/face/explain';
import { readCaseOptions } from '../case/case-options.ts';
import { readCase } from '../case/read-case.ts';
import { EXIT } from '../exit-codes.ts';
import { explanationTable } from './explanation-table.ts';

const HELP = `plica explain <case.json> [--json] [--lang en|ko]

Why the face sags: skin, support and volume, what each finding adds, and what to examine next. For clinicians.
"-" reads the case from standard input. plica schema case shows what a case may say.`;

/** `plica explain`: the likely cause, with its uncertainty. */
export async function explainCommand(args: readonly string[]): Promise<number> {
  const options = readCaseOptions(args);
  if (!options) {
    console.log(HELP);
    return EXIT.ok;
  }
  const explanation = explain(await readCase(options.file));
  console.log(options.json ? JSON.stringify(explanation) : explanationTable(explanation, options.language));
  return EXIT.ok;
}
