import { parseArgs } from 'node:util';
import type { Language } from '@plica/face/case';
import { UsageError } from '../exit-codes.ts';

export interface CaseOptions {
  file: string;
  json: boolean;
  language: Language;
}

/** The options that commands on one case share; null when help is asked for. */
export function readCaseOptions(args: readonly string[]): CaseOptions | null {
  const { values, positionals } = parse(args);
  if (values.help) return null;
  const [file, ...rest] = positionals;
  if (file === undefined || rest.length)
    throw new UsageError('Name one case file (or - for standard input).');
  if (values.lang !== 'en' && values.lang !== 'ko') throw new UsageError('--lang is en or ko.');
  return { file, json: values.json, language: values.lang };
}

function parse(args: readonly string[]) {
  try {
    return parseArgs({
      args: [...args],
      allowPositionals: true,
      options: {
        json: { type: 'boolean', default: false },
        lang: { type: 'string', default: 'en' },
        help: { type: 'boolean', short: 'h', default: false },
      },
    });
  } catch (error) {
    throw new UsageError((error as Error).message);
  }
}
