import { z } from 'zod';
import { caseSchema } from '@plica/face/case';
import { decisionSchema } from '@plica/face/decide';
import { explanationSchema } from '@plica/face/explain';
import {
  comparisonSchema,
  gravityTestSchema,
  photoMeasurementSchema,
  repeatsSchema,
} from '@plica/face/measure';
import { EXIT, UsageError } from '../exit-codes.ts';
import { slabSchema } from '../tissue/slab-schema.ts';

const SCHEMAS = {
  case: caseSchema,
  measurement: photoMeasurementSchema,
  comparison: comparisonSchema,
  gravity: gravityTestSchema,
  repeats: repeatsSchema,
  explanation: explanationSchema,
  decision: decisionSchema,
  slab: slabSchema,
} as const;

const HELP = `plica schema ${Object.keys(SCHEMAS).join('|')}

Prints the JSON Schema of a record: what a case may say, and what the commands print.`;

/** `plica schema case`: the JSON Schema (draft 2020-12), fields described. */
export function schemaCommand([name, ...rest]: readonly string[]): number {
  if (name === '--help' || name === '-h') {
    console.log(HELP);
    return EXIT.ok;
  }
  if (rest.length || !name || !(name in SCHEMAS))
    throw new UsageError(`Name one record: ${Object.keys(SCHEMAS).join(', ')}.`);
  const schema: z.ZodType = SCHEMAS[name as keyof typeof SCHEMAS];
  console.log(JSON.stringify(z.toJSONSchema(schema, { io: 'input' }), null, 2));
  return EXIT.ok;
}
