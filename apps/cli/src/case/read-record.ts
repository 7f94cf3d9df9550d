import { readFile } from 'node:fs/promises';
import type { z } from 'zod';
import { UsageError } from '../exit-codes.ts';

/** How many mistakes of a record are listed at once. */
const LISTED = 12;

/** Reads a record from a JSON file, or from standard input for `-`. Says for each mistake where it is and what is expected. */
export async function readRecord<T extends z.ZodType>(
  file: string,
  schema: T,
  what: string,
  help: string,
): Promise<z.infer<T>> {
  const text =
    file === '-' ? await readStandardInput() : await readFile(file, 'utf8').catch(unreadable(file));
  const name = file === '-' ? 'standard input' : `"${file}"`;
  let json: unknown;
  try {
    json = JSON.parse(text);
  } catch (error) {
    throw new UsageError(`${name} is not JSON: ${(error as Error).message}`);
  }
  const result = schema.safeParse(json);
  if (result.success) return result.data;
  const lines = result.error.issues.flatMap((issue) => describeIssue(issue));
  const more = lines.length > LISTED ? [`... and ${lines.length - LISTED} more`] : [];
  throw new UsageError(
    [`${name} is not ${what} (${help} shows what one looks like):`, ...lines.slice(0, LISTED), ...more].join(
      '\n  ',
    ),
  );
}

function describeIssue(issue: z.core.$ZodIssue): string[] {
  const where = issue.path.map(String).join('.') || 'the whole';
  if (issue.code === 'unrecognized_keys')
    return issue.keys.map((key) => `${[...issue.path.map(String), key].join('.')}: there is no such field`);
  if (issue.code === 'invalid_union') {
    const reasons = [...new Set(issue.errors.flat().map((inner) => inner.message))];
    return [`${where}: ${reasons.length ? reasons.join('; or ') : issue.message}`];
  }
  return [`${where}: ${issue.message}`];
}

const unreadable =
  (file: string) =>
  (error: NodeJS.ErrnoException): never => {
    throw new UsageError(
      error.code === 'ENOENT'
        ? `There is no file "${file}".`
        : `The file "${file}" cannot be read: ${error.message}`,
    );
  };

async function readStandardInput(): Promise<string> {
  const parts: Buffer[] = [];
  for await (const part of process.stdin) parts.push(part as Buffer);
  return Buffer.concat(parts).toString('utf8');
}
