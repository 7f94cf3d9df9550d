import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { caseSchema, type Case } from '@plica/face/case';

const FOLDER = join(import.meta.dirname, '..', '..', '..', '..', '..', '..', 'cases');

/** The case of a vignette of this repository. */
export function vignetteCase(id: string): Case {
  const { case: kase } = JSON.parse(readFileSync(join(FOLDER, `${id}.json`), 'utf8')) as { case: unknown };
  return caseSchema.parse(kase);
}
