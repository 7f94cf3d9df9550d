import { z } from 'zod';

/** "unknown" is an answer of its own: asked, and nobody knows. A field left out was not asked. Neither ever means "no". */
export const orUnknown = <T extends z.ZodType>(schema: T) => z.union([schema, z.literal('unknown')]);

export const yesNo = orUnknown(z.boolean());

export const choice = <const T extends readonly [string, ...string[]]>(values: T) =>
  z.enum([...values, 'unknown'] as [...T, 'unknown']);

export const number = (low: number, high: number) => orUnknown(z.number().min(low).max(high));

/** A grade seen on the face: one number, or one for each side of the patient. */
export const grade = (low: number, high: number) => {
  const one = z.number().int().min(low).max(high);
  return z.union([one, z.strictObject({ left: one, right: one }), z.literal('unknown')]);
};

/** A day, or as much of it as is known: 2026-11-22, 2026-11 or 2026. */
export const partialDate = z
  .string()
  .regex(/^\d{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12]\d|3[01]))?)?$/, 'a date like 2026-11-22, 2026-11 or 2026');

export const date = z.iso.date();

/** What a person wrote. Kept and shown, never read by a rule. */
export const freeText = z.string().max(4000);
