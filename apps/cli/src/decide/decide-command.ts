import { decide } from '@plica/face/decide';
import { explain } from '@plica/face/explain';
import { readCaseOptions } from '../case/case-options.ts';
import { readCase } from '../case/read-case.ts';
import { EXIT } from '../exit-codes.ts';
import { decisionTable } from './decision-table.ts';

const HELP = `plica decide <case.json> [--json] [--lang en|ko]

What fits: every option with its status and the reasons, warning signs first. A suggestion for the surgeon to sign or
overrule; not for the patient's eyes before that. "-" reads the case from standard input.`;

/** `plica decide`: the nine options with status and reasons. */
export async function decideCommand(args: readonly string[]): Promise<number> {
  const options = readCaseOptions(args);
  if (!options) {
    console.log(HELP);
    return EXIT.ok;
  }
  const kase = await readCase(options.file);
  const decision = decide(kase, explain(kase));
  console.log(options.json ? JSON.stringify(decision) : decisionTable(decision, options.language));
  return EXIT.ok;
}
