import { z } from 'zod';
import { measureSchema } from '../measured-value.ts';
import { postureSchema, viewSchema } from '../photo.ts';
import { problemSchema } from '../problem.ts';
import { date, freeText } from './answers.ts';
import { clinicSchema } from './clinic.ts';
import { examinationSchema } from './examination.ts';
import { historySchema } from './history.ts';
import { personSchema } from './person.ts';
import { signSchema } from './signs.ts';
import { concernSchema, screeningSchema, wishesSchema } from './wishes-and-screening.ts';

/** What a case reads of a record of `plica measure`; the rest of the record is kept as it is. */
export const caseMeasurementSchema = z.looseObject({
  schema: z.literal('plica.photo-measurement/1'),
  takenOn: date.optional(),
  photo: z.looseObject({ file: z.string(), view: viewSchema, posture: postureSchema }),
  ok: z.boolean(),
  problems: z.array(problemSchema),
  measures: z.array(measureSchema),
});

/**
 * One person's consultation. Only `schema`, `asOf` and `person.birthDate` are needed: a field left out was not asked,
 * "unknown" was asked without an answer, and neither ever stands for "no". Free text drives no rule.
 */
export const caseSchema = z
  .strictObject({
    schema: z.literal('plica.case/1'),
    asOf: date.describe('the day of the consultation'),
    person: personSchema,
    measurements: z.array(caseMeasurementSchema).optional(),
    examination: examinationSchema.optional(),
    history: historySchema.optional(),
    concerns: z.array(concernSchema).optional(),
    wishes: wishesSchema.optional(),
    screening: screeningSchema.optional(),
    signs: z.array(signSchema).describe('emergencies and warning signs present now').optional(),
    clinic: clinicSchema.optional(),
    notes: freeText.optional(),
  })
  .refine((c) => c.person.birthDate <= c.asOf, {
    path: ['person', 'birthDate'],
    message: 'the birth date lies after the day of the consultation',
  });
export type Case = z.infer<typeof caseSchema>;
