import path from 'node:path';
import { parseArgs } from 'node:util';
import { UsageError } from '../exit-codes.ts';

export const REPORT_HELP = `plica report <case.json> [options]

The paper of one consultation as one HTML page or as an accessible PDF: what was measured, why the face sags, the ways forward, the operation
in three steps, recovery, what to ask, and the sources of this very result. "-" reads the case from standard input.

  --lang en|ko|both           both sets the languages side by side (default en)
  --edition patient|clinical  who it is for (default patient)
  --pdf                       a tagged PDF on A4; so it is anyway where the file of -o ends with .pdf
  --for NAME                  whose paper it is (default: "not named")
  --signed-by NAME            the surgeon who looked at it and signs it; without one the patient edition says
                              nothing on which option fits
  -o, --output FILE           where to write it (default: standard output)

Exit: 0 written, 1 wrong use.`;

export interface ReportOptions {
  file: string;
  language: 'en' | 'ko' | 'both';
  edition: 'patient' | 'clinical';
  whose: string | null;
  signedBy: string | null;
  output: string | null;
  format: 'html' | 'pdf';
}

/** The options of `plica report`; null when help is asked for. Throws a UsageError that says what to change. */
export function readReportOptions(args: readonly string[]): ReportOptions | null {
  const { values, positionals } = parse(args);
  if (values.help) return null;
  const [file, ...rest] = positionals;
  if (file === undefined || rest.length)
    throw new UsageError('Name one case file (or - for standard input).');
  const { lang: language, edition, output = null } = values;
  if (language !== 'en' && language !== 'ko' && language !== 'both')
    throw new UsageError('--lang is en, ko or both.');
  if (edition !== 'patient' && edition !== 'clinical')
    throw new UsageError('--edition is patient or clinical.');
  const signedBy = values['signed-by']?.trim() ?? null;
  if (signedBy === '') throw new UsageError('--signed-by needs the name of the surgeon who signs.');
  const whose = values.for?.trim() ?? null;
  if (whose === '') throw new UsageError('--for needs the name of the person.');
  if (output === '') throw new UsageError('-o needs the name of a file.');
  if (output !== null && file !== '-' && path.resolve(output) === path.resolve(file))
    throw new UsageError('The report would overwrite the case: name another file with -o.');
  const byName = output === null ? '' : path.extname(output).toLowerCase();
  if (values.pdf && /^\.html?$/.test(byName))
    throw new UsageError(`--pdf writes a PDF, and "${output}" is named as a page: name it .pdf.`);
  const format = values.pdf || byName === '.pdf' ? 'pdf' : 'html';
  return { file, language, edition, whose, signedBy, output, format };
}

function parse(args: readonly string[]) {
  try {
    return parseArgs({
      args: [...args],
      allowPositionals: true,
      options: {
        lang: { type: 'string', default: 'en' },
        edition: { type: 'string', default: 'patient' },
        pdf: { type: 'boolean', default: false },
        for: { type: 'string' },
        'signed-by': { type: 'string' },
        output: { type: 'string', short: 'o' },
        help: { type: 'boolean', short: 'h', default: false },
      },
    });
  } catch (error) {
    throw new UsageError((error as Error).message);
  }
}
