import { caseSchema } from '@plica/face/case';
import type { z } from 'zod';

/** How a place of a case may be answered, read from the schema itself so that no form can offer what a case refuses. */
export type AnswerKind =
  | { kind: 'choice'; values: readonly string[]; unknown: boolean }
  | { kind: 'yesNo'; unknown: boolean }
  | { kind: 'number'; low: number; high: number; unknown: boolean }
  /** One grade, or one for each side of the patient. */
  | { kind: 'grade'; low: number; high: number }
  | { kind: 'date' }
  /** A day, a month or a year. */
  | { kind: 'partialDate' }
  | { kind: 'text' }
  /** Several of a fixed list; an empty list says none. */
  | { kind: 'several'; values: readonly string[] }
  /** Any number of entries with places of their own. */
  | { kind: 'entries'; places: readonly string[] };

type Schema = z.core.$ZodType;

/** Of a place as `examination.neck.bands`; places inside entries are written `history.procedures.*.kind`. */
export function answerKind(path: string): AnswerKind {
  const schema = path.split('.').reduce<Schema>((at, key) => stepInto(at, key, path), caseSchema);
  return kindOf(bare(schema), path);
}

/** Every place of a case that can be answered. */
export function answerPlaces(schema: Schema = caseSchema, prefix = ''): string[] {
  const { def } = zod(bare(schema));
  const inner = def.type === 'array' ? bare(def.element!) : null;
  if (inner && zod(inner).def.type === 'object') return [prefix, ...answerPlaces(inner, `${prefix}.*`)];
  if (def.type !== 'object') return [prefix];
  return Object.entries(def.shape!).flatMap(([key, value]) =>
    answerPlaces(value, prefix ? `${prefix}.${key}` : key),
  );
}

interface Definition {
  type: string;
  innerType?: Schema;
  options?: readonly Schema[];
  entries?: Record<string, string>;
  element?: Schema;
  shape?: Record<string, Schema>;
  values?: readonly unknown[];
  format?: string;
  checks?: readonly { _zod: { def: { format?: string; check: string } } }[];
}
const zod = (schema: Schema) =>
  schema as unknown as { def: Definition; minValue?: number; maxValue?: number };

function bare(schema: Schema): Schema {
  const { def } = zod(schema);
  return def.type === 'optional' ? bare(def.innerType!) : schema;
}

function stepInto(schema: Schema, key: string, path: string): Schema {
  const { def } = zod(bare(schema));
  const next = key === '*' ? def.element : def.shape?.[key];
  if (!next) throw new RangeError(`a case has no place ${path}`);
  return next;
}

function kindOf(schema: Schema, path: string): AnswerKind {
  const { def, minValue, maxValue } = zod(schema);
  switch (def.type) {
    case 'enum': {
      const values = Object.values(def.entries!);
      return {
        kind: 'choice',
        values: values.filter((v) => v !== 'unknown'),
        unknown: values.includes('unknown'),
      };
    }
    case 'boolean':
      return { kind: 'yesNo', unknown: false };
    case 'number':
      return { kind: 'number', low: minValue ?? -Infinity, high: maxValue ?? Infinity, unknown: false };
    case 'string': {
      const format =
        def.format ?? def.checks?.find((c) => c._zod.def.check === 'string_format')?._zod.def.format;
      return { kind: format === 'date' ? 'date' : format === 'regex' ? 'partialDate' : 'text' };
    }
    case 'array': {
      const element = bare(def.element!);
      const inner = zod(element).def;
      return inner.type === 'object'
        ? { kind: 'entries', places: Object.keys(inner.shape!) }
        : { kind: 'several', values: Object.values(inner.entries!) };
    }
    case 'union': {
      const options = def.options!.map((option) => bare(option));
      const one = kindOf(options[0]!, path);
      if (options.some((option) => zod(option).def.type === 'object') && one.kind === 'number')
        return { kind: 'grade', low: one.low, high: one.high };
      return 'unknown' in one ? { ...one, unknown: true } : one;
    }
    default:
      throw new RangeError(`${path} cannot be asked: ${def.type}`);
  }
}
