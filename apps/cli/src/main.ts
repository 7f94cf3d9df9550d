import { readFileSync } from 'node:fs';
import { EXIT, UsageError } from './exit-codes.ts';

const HELP = `plica: from a face to a plan both sides can stand behind

  plica measure <photo or folder ...>   measure front photographs, every value with its error
  plica compare <before> --with <after> what changed between two visits, against measurement error
  plica explain <case.json>             why the face sags: skin, support or volume
  plica decide <case.json>              what fits, what does not, and why; "not now" included
  plica report <case.json>              the paper for the patient or the clinician
  plica tissue solve <problem.json>     the soft-tissue solver on a layered slab
  plica schema case                     what a case may say (JSON Schema)
  plica serve                           the app in a browser, on this machine alone
  plica <command> --help                options of a command
  plica --version

Photographs never leave this machine.`;

const COMMANDS = ['measure', 'compare', 'explain', 'decide', 'report', 'schema', 'tissue', 'serve'];

/** Runs a command line (without node and script) and returns the exit code. */
export async function main(args: readonly string[]): Promise<number> {
  const [command, ...rest] = args;
  try {
    switch (command) {
      case 'measure':
        return await (await import('./measure/measure-command.ts')).measureCommand(rest);
      case 'compare':
        return await (await import('./compare/compare-command.ts')).compareCommand(rest);
      case 'explain':
        return await (await import('./explain/explain-command.ts')).explainCommand(rest);
      case 'decide':
        return await (await import('./decide/decide-command.ts')).decideCommand(rest);
      case 'report':
        return await (await import('./report/report-command.ts')).reportCommand(rest);
      case 'schema':
        return (await import('./schema/schema-command.ts')).schemaCommand(rest);
      case 'tissue':
        return await (await import('./tissue/tissue-command.ts')).tissueCommand(rest);
      case 'serve':
        return await (await import('./serve-command.ts')).serveCommand(rest);
      case '--version':
      case '-v':
        console.log(version());
        return EXIT.ok;
      case 'help':
      case '--help':
      case '-h':
        console.log(HELP);
        return EXIT.ok;
      case undefined:
        console.error(HELP);
        return EXIT.usage;
      default:
        throw new UsageError(`There is no command "${command}".`);
    }
  } catch (error) {
    if (!(error instanceof UsageError)) throw error;
    const known = COMMANDS.includes(command ?? '') ? `${command} ` : '';
    console.error(`plica: ${error.message}\nTry: plica ${known}--help`);
    return EXIT.usage;
  }
}

function version(): string {
  const file = new URL('../package.json', import.meta.url);
  return (JSON.parse(readFileSync(file, 'utf8')) as { version: string }).version;
}
